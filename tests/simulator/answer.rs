//! From a request to its answer: path, token, limit, and then what the
//! scenario makes of it. TikTok does not document this order.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::display::{user_info, video_list};
use super::endpoint::{Endpoint, Limits};
use super::fault::fault;
use super::log::Log;
use super::login;
use super::posting::{creator_info, post_status};
use super::refusal::{self, Refusal};
use super::reply::{JSON, envelope, next_log_id, response};
use super::scenarios::{Scenario, Twist};
use super::token::{bearer, scenario_of};

/// The largest request body that is read.
const MOST_BODY: usize = 64 * 1024;

/// A text no page may render as anything but text.
pub const HOSTILE: &str = "<img src=x onerror=alert(1)>\u{202e}txet\u{0}";

/// What lasts from one request to the next.
pub struct Desk {
    pub log: Option<Log>,
    pub limits: Limits,
    /// How long every answer is held back.
    pub delay: Duration,
}

pub async fn answer(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MOST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    if let Some(log) = &desk.log {
        log.add(&parts, &body);
    }
    if !desk.delay.is_zero() {
        tokio::time::sleep(desk.delay).await;
    }
    if let Some(answer) = login::answer(&parts.uri) {
        return answer;
    }
    let log_id = next_log_id();
    let Some(endpoint) = Endpoint::reached_by(&parts.method, parts.uri.path()) else {
        // Reported by developers for a wrong path, slash or method, preflights
        // included; not documented.
        let body = Body::from("Unsupported path(Janus)");
        return response(StatusCode::NOT_FOUND, "text/plain", &log_id, body);
    };
    // A refresh or client token is unknown here like any other text. Which code
    // TikTok gives them on user endpoints is not documented.
    let known = bearer(&parts.headers).and_then(|token| Some((token, scenario_of(token)?)));
    let Some((token, scenario)) = known else {
        return plain(Err(refusal::ACCESS_TOKEN_INVALID), &log_id);
    };
    if !desk.limits.admits(token, endpoint, Instant::now()) {
        return plain(Err(refusal::RATE_LIMIT_EXCEEDED), &log_id);
    }
    let result = act(scenario, endpoint, &parts, &body);
    match scenario.twist_at(endpoint) {
        None => plain(result, &log_id),
        Some(twist) => twisted(twist, endpoint, result, &log_id).await,
    }
}

fn act(
    scenario: &Scenario,
    endpoint: Endpoint,
    parts: &Parts,
    body: &Bytes,
) -> Result<Value, Refusal> {
    match endpoint {
        Endpoint::UserInfo => user_info(scenario, &parts.uri),
        Endpoint::CreatorInfo => creator_info(scenario),
        Endpoint::VideoList => video_list(scenario, &parts.uri, body),
        Endpoint::PostStatus => post_status(scenario, body),
    }
}

fn plain(result: Result<Value, Refusal>, log_id: &str) -> Response {
    let (status, answer) = envelope(result, log_id);
    response(status, JSON, log_id, Body::from(answer.to_string()))
}

async fn twisted(
    twist: Twist,
    endpoint: Endpoint,
    result: Result<Value, Refusal>,
    log_id: &str,
) -> Response {
    let (status, mut answer) = envelope(result, log_id);
    match twist {
        Twist::Refused(refusal) => return plain(Err(refusal), log_id),
        Twist::RateLimited(wait) => {
            let mut limited = plain(Err(refusal::RATE_LIMIT_EXCEEDED), log_id);
            if let Some(wait) = wait {
                let wait = HeaderValue::from_static(wait);
                limited.headers_mut().insert(header::RETRY_AFTER, wait);
            }
            return limited;
        }
        Twist::Fault(kind) => return fault(kind, status, &answer, log_id).await,
        Twist::Odd => {
            numbers_as_text(&mut answer);
            answer["error"] = json!({
                "code": answer["error"]["code"],
                "message": null,
                "logid": log_id,
                "detail": {"retry": false},
            });
            answer["extra"] = json!({"now": 1_763_804_292});
            if endpoint == Endpoint::VideoList {
                answer.as_object_mut().map(|parts| parts.remove("data"));
            }
        }
        Twist::Hostile => {
            each_leaf(&mut answer["data"], &mut |leaf| {
                if leaf.is_string() {
                    *leaf = json!(HOSTILE);
                }
            });
            answer["error"]["message"] = json!(HOSTILE);
        }
    }
    response(status, JSON, log_id, Body::from(answer.to_string()))
}

fn numbers_as_text(value: &mut Value) {
    each_leaf(value, &mut |leaf| {
        if leaf.is_number() {
            *leaf = json!(leaf.to_string());
        }
    });
}

fn each_leaf(value: &mut Value, change: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Array(parts) => parts.iter_mut().for_each(|part| each_leaf(part, change)),
        Value::Object(parts) => parts.values_mut().for_each(|part| each_leaf(part, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => change(value),
    }
}
