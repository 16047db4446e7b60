//! Answers that are not of the API: what gateways, firewalls, broken networks
//! and broken hosts send, or do not send, in its place.

use std::convert::Infallible;
use std::future::pending;
use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use futures_util::{StreamExt, stream};
use serde_json::Value;

use super::reply::{JSON, response};

/// How long a stalled body keeps its connection open.
const STALL: Duration = Duration::from_secs(60);

/// How long a connection that is cut outlives the beginning of its body.
const PAUSE: Duration = Duration::from_millis(20);

/// The size of a huge body, in bytes, not counting its envelope.
pub const HUGE: usize = 5 * 1024 * 1024;

/// Where a redirect leads: a host that can never exist.
pub const ELSEWHERE: &str = "https://elsewhere.invalid/";

/// Something in the place of an answer.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// 200 with a web page.
    HtmlPage,
    /// 503 with a gateway's web page.
    HtmlError,
    /// JSON that breaks off, in an answer that is complete as HTTP.
    TruncatedJson,
    /// Headers, and then nothing.
    StallAfterHeaders,
    /// Nothing at all.
    NeverAnswers,
    /// The connection breaks off within the body.
    ConnectionCut,
    /// 200 with no body.
    EmptyBody,
    /// A good answer of 5 MiB.
    HugeBody,
    /// A good answer that calls itself plain text.
    WrongContentType,
    /// 302 to another host.
    Redirect,
    /// 200 with plain text.
    NotJson,
    /// A bare status.
    Status(u16),
}

/// What arrives in the place of `answer`.
pub async fn fault(fault: Fault, status: StatusCode, answer: &Value, log_id: &str) -> Response {
    let text = answer.to_string();
    let half = text[..text.len() / 2].to_owned();
    let of = |status, kind, body| response(status, kind, log_id, body);
    match fault {
        Fault::HtmlPage => of(StatusCode::OK, "text/html", Body::from(PAGE)),
        Fault::HtmlError => of(
            StatusCode::SERVICE_UNAVAILABLE,
            "text/html",
            Body::from(GATEWAY),
        ),
        Fault::TruncatedJson => of(status, JSON, Body::from(half)),
        Fault::StallAfterHeaders => of(status, JSON, stalled()),
        Fault::NeverAnswers => pending().await,
        Fault::ConnectionCut => of(status, JSON, cut(half)),
        Fault::EmptyBody => of(StatusCode::OK, JSON, Body::empty()),
        Fault::HugeBody => of(status, JSON, huge(&text)),
        Fault::WrongContentType => of(status, "text/plain", Body::from(text)),
        Fault::Redirect => {
            let mut redirect = of(StatusCode::FOUND, "text/plain", Body::empty());
            let elsewhere = HeaderValue::from_static(ELSEWHERE);
            redirect.headers_mut().insert(header::LOCATION, elsewhere);
            redirect
        }
        Fault::NotJson => of(
            StatusCode::OK,
            "text/plain",
            Body::from("Everything is fine."),
        ),
        Fault::Status(number) => {
            let status = StatusCode::from_u16(number).expect("the table holds valid statuses");
            let reason = status.canonical_reason().unwrap_or_default();
            of(status, "text/plain", Body::from(reason))
        }
    }
}

fn stalled() -> Body {
    Body::from_stream(stream::once(async {
        tokio::time::sleep(STALL).await;
        Ok::<_, Infallible>(Bytes::new())
    }))
}

/// The pause lets the beginning leave before the connection ends.
fn cut(beginning: String) -> Body {
    let beginning = stream::iter([Ok(Bytes::from(beginning))]);
    let end = stream::once(async {
        tokio::time::sleep(PAUSE).await;
        Err(io::Error::other("the simulator cuts the connection"))
    });
    Body::from_stream(beginning.chain(end))
}

/// The answer with a long run of spaces in front, which JSON permits: whoever
/// reads all of it gets a good answer.
fn huge(text: &str) -> Body {
    const CHUNK: usize = 64 * 1024;
    let padding = Bytes::from(vec![b' '; CHUNK]);
    let padding = stream::iter(std::iter::repeat_n(padding, HUGE / CHUNK));
    let text = stream::iter([Bytes::from(text.to_owned())]);
    Body::from_stream(padding.chain(text).map(Ok::<_, Infallible>))
}

const PAGE: &str = "<!doctype html><title>Some page</title><p>Not the API.</p>";

const GATEWAY: &str = "<html><head><title>503 Service Unavailable</title></head>\
    <body><h1>gateway</h1></body></html>";
