//! JSON, whole HTTP responses, and HTML.

use std::borrow::Cow;

use super::{Form, Found, Grant, phrase};
use crate::api::json::{Json, Parsed, parse};
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
    let before = found.kinds.len();
    let body = unescaped(response.body);
    let mut rest: &str = &body;
    while let Some(start) = rest.find('{') {
        let Some(parsed) = parse(&rest[start..]) else {
            return;
        };
        let piece = &rest[start..rest.len() - parsed.rest.len()];
        object(&parsed, piece, &response, found);
        rest = parsed.rest;
    }
    if response.whole && found.kinds.len() == before && !phrase::is_in(response.body) {
        found.reply(&response, api::read(response.body));
    }
}

/// A log line can hold an answer as a string, with a backslash before each quote.
fn unescaped(text: &str) -> Cow<'_, str> {
    match text.split_once('{') {
        Some((_, inside)) if inside.trim_start().starts_with("\\\"") => {
            Cow::Owned(text.replace("\\\"", "\""))
        }
        Some(_) | None => Cow::Borrowed(text),
    }
}

/// One object of the text: a token answer, a reply, another API's answer, or none of these.
fn object(parsed: &Parsed, piece: &str, response: &Response, found: &mut Found) {
    let value = &parsed.value;
    if value.get("access_token").is_some() {
        if found.kinds.contains(&Pasted::ClientToken) {
            return;
        }
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
    } else if matches!(value, Json::Object(fields) if !fields.is_empty()) {
        if !parsed.complete {
            found.reply(response, Body::CutOff);
        } else if found.kinds.is_empty() && !phrase::is_in(piece) {
            found.kinds.push(Pasted::JsonWithoutToken);
        }
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
    whole: bool,
    status: Option<u16>,
    retry_after: Option<u32>,
    body: &'a str,
}

impl<'a> Response<'a> {
    fn read(text: &'a str) -> Self {
        let Some(line) = text.strip_prefix("HTTP/") else {
            return Self {
                whole: false,
                status: leading_status(text),
                retry_after: None,
                body: text,
            };
        };
        // A person who copies a reply often leaves the empty line out.
        let ends = ["\r\n\r\n", "\n\n", "\n{", "\n<"];
        let end = ends.iter().filter_map(|end| text.find(end)).min();
        let (headers, body) = text.split_at(end.unwrap_or(text.len()));
        let wait = headers.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("retry-after")
                .then(|| retry_after(value))
        });
        let status = line.split_whitespace().nth(1);
        Self {
            whole: true,
            status: status.and_then(|status| status.parse().ok()),
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
