//! The envelope around every answer of the API.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::Body;
use axum::http::{StatusCode, header};
use axum::response::Response;
use serde_json::{Value, json};

use super::refusal::Refusal;

/// The type of every answer in the envelope.
pub const JSON: &str = "application/json; charset=utf-8";

/// An envelope with data, or with a refusal and empty data.
pub fn envelope(result: Result<Value, Refusal>, log_id: &str) -> (StatusCode, Value) {
    let (status, code, message, data) = match result {
        Ok(data) => (StatusCode::OK, "ok", "", data),
        Err(refusal) => (refusal.status, refusal.code, refusal.message, json!({})),
    };
    let error = json!({"code": code, "message": message, "log_id": log_id});
    (status, json!({"data": data, "error": error}))
}

/// A response with the log id in its headers, next to some that a proxy must
/// replace or hold back.
pub fn response(status: StatusCode, kind: &str, log_id: &str, body: Body) -> Response {
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, kind)
        .header("x-tt-logid", log_id)
        .header(header::SERVER, "simulator")
        .header(header::SET_COOKIE, "simulator=1; Path=/")
        .header(header::CACHE_CONTROL, "max-age=300")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(body)
        .expect("these headers are valid")
}

/// A log id that looks like those in TikTok's samples: the time in 14 digits,
/// then 20 capital hexadecimal digits. The time stands still, so that a run
/// gives the same ids every time.
pub fn next_log_id() -> String {
    static SERIAL: AtomicU64 = AtomicU64::new(0xFFA2);
    let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
    format!("202611220938120101130062{serial:010X}")
}
