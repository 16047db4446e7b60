//! JSON, whole HTTP responses, and HTML.

use super::{Form, Found, Grant};
use crate::api::json::{Json, parse};
use crate::api::{self, Body};
use crate::evidence::{Evidence, Origin, Outcome, Reply, retry_after};
use crate::facts::{ApiFamily, ErrorCode, Pasted, TransportOutcome};

pub(super) fn read(text: &str, found: &mut Found) {
    let response = Response::read(text);
    if response.status.is_some() {
        found.form(Form::HttpResponse);
    }
    if let body @ (Body::Html(_) | Body::UnsupportedPath) = api::read(response.body) {
        if matches!(body, Body::Html(_)) {
            found.form(Form::HtmlPage);
        }
        found.reply(&response, body);
        return;
    }
    let mut rest = response.body;
    while let Some(start) = rest.find('{') {
        let piece = &rest[start..];
        let Some(parsed) = parse(piece) else {
            return;
        };
        object(&parsed.value, piece, &response, found);
        rest = parsed.rest;
    }
}

/// One object of the text: a token answer, a reply, another API's answer, or none of these.
fn object(value: &Json, piece: &str, response: &Response, found: &mut Found) {
    if value.get("access_token").is_some() {
        found.form(Form::TokenAnswer);
        found.granted(lifetimes(value));
        found.kinds.push(Pasted::Reply);
        found.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
        found.hints.error_code = Some(ErrorCode::Ok);
    } else if value
        .get("data")
        .and_then(|data| data.get("error_code"))
        .is_some()
    {
        found.hints.api_family = Some(ApiFamily::V1);
        found.reply(response, api::read(piece));
    } else if matches!(value.get("code"), Some(Json::Number(_))) && value.get("error").is_none() {
        found.hints.api_family = Some(ApiFamily::Business);
        found.reply(response, api::read(piece));
    } else if is_reply(value) {
        found.reply(response, api::read(piece));
    } else if let cut @ Body::CutOff = api::read(piece) {
        found.reply(response, cut);
    } else if found.kinds.is_empty() && matches!(value, Json::Object(fields) if !fields.is_empty())
    {
        found.kinds.push(Pasted::JsonWithoutToken);
    }
}

/// The names that stand at the top of TikTok's answers, or of the part that a log keeps of them.
fn is_reply(value: &Json) -> bool {
    [
        "error",
        "event",
        "log_id",
        "logid",
        "fail_reason",
        "publish_id",
    ]
    .iter()
    .any(|name| value.get(name).is_some())
        || matches!(value.get("code"), Some(Json::Text(code)) if api::code::listing(code).is_some())
}

/// `scope`, `expires_in` and `refresh_expires_in` of a token answer.
fn lifetimes(value: &Json) -> Grant {
    let seconds = |name| value.get(name)?.as_text()?.parse().ok();
    Grant {
        expires_in: seconds("expires_in"),
        refresh_expires_in: seconds("refresh_expires_in"),
        ..Grant::of_scopes(
            value
                .get("scope")
                .and_then(Json::as_text)
                .unwrap_or_default(),
        )
    }
}

impl Found {
    fn reply(&mut self, response: &Response, body: Body) {
        match body {
            Body::Html(_) => {}
            Body::UnsupportedPath => {
                self.hints.transport_outcome = Some(TransportOutcome::UnsupportedPath);
            }
            Body::CutOff => self.hints.transport_outcome = Some(TransportOutcome::CutOff),
            Body::NotJson(_) => self.hints.transport_outcome = Some(TransportOutcome::NotJson),
            Body::Answer(_) => {
                self.form(Form::JsonReply);
                self.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
            }
        }
        self.kinds.push(Pasted::Reply);
        self.evidence.push(Evidence {
            origin: Origin::Paste,
            at: None,
            outcome: Outcome::Reply(Reply {
                status: response.status,
                body,
                retry_after: response.retry_after,
            }),
        });
    }
}

/// A text taken for an HTTP response: the body is all of it where there is no status line.
struct Response<'a> {
    status: Option<u16>,
    retry_after: Option<u32>,
    body: &'a str,
}

impl<'a> Response<'a> {
    fn read(text: &'a str) -> Self {
        let status = text
            .strip_prefix("HTTP/")
            .and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
            .or_else(|| leading_status(text));
        let head = text.starts_with("HTTP/");
        let (headers, body) = match text.find("\r\n\r\n").or_else(|| text.find("\n\n")) {
            Some(end) if head => text.split_at(end),
            Some(_) | None => ("", text),
        };
        let wait = headers.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("retry-after")
                .then(|| retry_after(value))
        });
        Self {
            status,
            retry_after: wait,
            body,
        }
    }
}

/// A line like `403 {"data":…`: a status in front of the body.
fn leading_status(text: &str) -> Option<u16> {
    let (word, _) = text.split_once(|c: char| !c.is_ascii_digit())?;
    word.parse()
        .ok()
        .filter(|status| (100..600).contains(status))
}
