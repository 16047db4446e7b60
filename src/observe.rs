//! From evidence to answers: the only place that interprets a reply.

mod call;
mod event;
mod message;
mod paste;
mod probe;
mod shape;

use crate::api::Body;
use crate::api::code::Code;
use crate::evidence::{Evidence, Fault, Outcome, Reply};
use crate::facts::{ErrorCode, Facts, TransportOutcome};
pub use call::{Progress, progress, stage_of};
pub use message::{message_says, sdk_error};
pub use paste::pasted;
pub use probe::{Calls, Probed, may_tell, probed, visibility};
pub use shape::post_status;

/// Whether TikTok itself answered with a code that is not `ok`.
#[must_use]
pub fn is_refusal(evidence: &Evidence) -> bool {
    let reached = transport(&evidence.outcome) == TransportOutcome::JsonAnswer;
    reached && error_code(evidence).is_some_and(|code| code != ErrorCode::Ok)
}

/// What the lowest level of one observation says.
fn transport(outcome: &Outcome) -> TransportOutcome {
    match outcome {
        Outcome::Fault(Fault::Offline) => TransportOutcome::Offline,
        Outcome::Fault(Fault::Timeout) => TransportOutcome::Timeout,
        Outcome::Fault(Fault::NoConnection) => TransportOutcome::ProxyUnreachable,
        Outcome::Fault(Fault::TooLarge) => TransportOutcome::NotJson,
        Outcome::Reply(reply) => of_reply(reply),
    }
}

fn of_reply(reply: &Reply) -> TransportOutcome {
    match (&reply.body, reply.status) {
        (Body::Answer(envelope), _) => match envelope.code.as_ref().map(Code::word) {
            Some("proxy_upstream_timeout") => TransportOutcome::Timeout,
            Some("proxy_upstream_redirect") => TransportOutcome::NotJson,
            Some("proxy_upstream_unreachable") => TransportOutcome::NoConnection,
            Some(code) if code.starts_with("proxy_upstream_") => TransportOutcome::GatewayError,
            Some(code) if code.starts_with("proxy_") => TransportOutcome::ProxyRefused,
            Some(_) | None => TransportOutcome::JsonAnswer,
        },
        (Body::UnsupportedPath, _) => TransportOutcome::UnsupportedPath,
        (Body::CutOff, _) => TransportOutcome::CutOff,
        (_, Some(502..=504)) => TransportOutcome::GatewayError,
        (Body::Html(_), Some(200 | 404 | 405)) => TransportOutcome::HtmlPage,
        (Body::Html(_) | Body::NotJson(_), _) => TransportOutcome::NotJson,
    }
}

/// The code of an observation as an answer, `ok` included. HTTP 429 is a rate limit even without a
/// code. <https://developers.tiktok.com/doc/tiktok-api-v2-rate-limit>
#[must_use]
pub fn error_code(evidence: &Evidence) -> Option<ErrorCode> {
    let code = evidence
        .envelope()
        .and_then(|envelope| envelope.code.as_ref());
    match (code, evidence.status()) {
        (Some(code), _) => Some(code.fact()),
        (None, Some(429)) => Some(ErrorCode::RateLimitExceeded),
        (None, _) => None,
    }
}

/// The facts of both, the second counting where both know something.
#[must_use]
pub fn merged(first: Facts, second: &Facts) -> Facts {
    second.known().fold(first, Facts::with)
}
