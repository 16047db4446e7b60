//! JSON, whole HTTP responses, and HTML. TikTok's answer may stand inside what a tool makes of it: in
//! an object of an object, or as a string, escaped once or more.

use super::answer::{self, body, is_answer};
use super::response::Response;
use super::{Form, Found, phrase, post_request};
use crate::api::json::{Json, Parsed, parse};
use crate::api::{self, Body};
use crate::evidence::{Channel, Evidence, Outcome, Reply};
use crate::facts::{ApiFamily, ErrorCode, Pasted, TransportOutcome};
use crate::scan;

/// Strings inside strings deeper than this are not read.
const DEEPEST: usize = 3;

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
    let (kinds, replies) = (found.kinds.len(), found.evidence.len());
    objects(response.body, &response, DEEPEST, found);
    let escaped = response.body.contains("\\\"");
    if found.evidence.len() == replies && found.kinds.len() == kinds && escaped {
        objects(&unescaped(response.body), &response, DEEPEST, found);
    }
    let quiet = found.evidence.len() == replies;
    if is_refused_path(response.body, quiet) {
        found.reply(&response, Body::UnsupportedPath);
    } else if response.whole && found.kinds.len() == kinds && !phrase::is_in(response.body) {
        let body = api::read(response.body);
        if !answer::is_of_another(&body) {
            found.reply(&response, body);
        }
    }
}

/// Whether the gateway's sentence is the last answer of the text: a reply behind it counts more.
fn is_refused_path(body: &str, quiet: bool) -> bool {
    scan::last(body, Body::REFUSED_PATH).is_some_and(|at| quiet || scan::last(body, "}") < Some(at))
}

/// A text in which each quote stands behind one or more backslashes, as in the string of a log line.
fn unescaped(text: &str) -> String {
    let mut out = text.to_owned();
    while out.contains("\\\\") {
        out = out.replace("\\\\", "\\");
    }
    for space in ["\\n", "\\r", "\\t"] {
        out = out.replace(space, " ");
    }
    out.replace("\\\"", "\"")
}

/// Every object of the text, the outermost that is an answer.
fn objects(text: &str, response: &Response, depth: usize, found: &mut Found) {
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let inside = &rest[start + 1..];
        let Some(parsed) = parse(&rest[start..]) else {
            return;
        };
        let escaped = inside.trim_start().starts_with('\\');
        if escaped || !is_answer(&parsed.value) && answer::is_inside(&parsed.value) {
            rest = inside;
            continue;
        }
        let piece = &rest[start..rest.len() - parsed.rest.len()];
        object(&parsed, piece, response, depth, found);
        rest = parsed.rest;
    }
}

/// One object of the text: a token answer, a reply, another API's answer, or none of these.
fn object(parsed: &Parsed, piece: &str, response: &Response, depth: usize, found: &mut Found) {
    let value = &parsed.value;
    if value.get("access_token").is_some() {
        token_answer(value, found);
    } else if is_answer(value) || !parsed.complete && answer::is_begun(value, piece) {
        found.hints.api_family = family(value).or(found.hints.api_family);
        found.reply(response, body(parsed, piece));
    } else if !strings(value, response, depth, found) {
        nothing(parsed, piece, response, found);
    }
}

fn token_answer(value: &Json, found: &mut Found) {
    if found.kinds.contains(&Pasted::ClientToken) {
        return;
    }
    found.form(Form::TokenAnswer);
    found.granted(answer::lifetimes(value));
    found.kinds.push(Pasted::Reply);
    found.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
    found.hints.error_code = Some(ErrorCode::Ok);
}

/// v1 has its code in `data`, the Business API a number at the top.
/// <https://developers.tiktok.com/doc/legacy-user-access-guide>
/// <https://sns-sdks.lkhardy.cn/python-tiktok/authorization/business-authorization>
fn family(value: &Json) -> Option<ApiFamily> {
    if answer::is_of_v1(value) {
        return Some(ApiFamily::V1);
    }
    answer::is_of_business(value).then_some(ApiFamily::Business)
}

/// Reads the strings of an object that hold objects themselves; whether there was a reply in one.
fn strings(value: &Json, response: &Response, depth: usize, found: &mut Found) -> bool {
    let before = found.evidence.len();
    match value {
        Json::Text(text) if depth > 0 && text.contains('{') => {
            objects(text, response, depth - 1, found);
        }
        Json::List(items) => {
            for item in items {
                strings(item, response, depth, found);
            }
        }
        Json::Object(fields) => {
            for (_, field) in fields {
                strings(field, response, depth, found);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => {}
    }
    found.evidence.len() > before
}

/// An object in which nothing of TikTok's was found. What speaks of an error is some tool's.
fn nothing(parsed: &Parsed, piece: &str, response: &Response, found: &mut Found) {
    let Json::Object(fields) = &parsed.value else {
        return;
    };
    let speaks = |(name, _): &(String, Json)| {
        let name = name.to_ascii_lowercase();
        let words = [
            "error",
            "message",
            "status",
            "exception",
            "code",
            "publish_id",
        ];
        scan::holds(&name, &words)
    };
    let explained = phrase::is_in(piece) || piece.contains(Body::REFUSED_PATH);
    if fields.is_empty() || explained || post_request::is_body(piece) {
        return;
    }
    if !parsed.complete {
        found.reply(response, Body::CutOff);
    } else if response.is_json && found.kinds.is_empty() && !fields.iter().any(speaks) {
        found.kinds.push(Pasted::JsonWithoutToken);
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
            // Whose gateway failed, only the person knows.
            Body::NotJson(_) if matches!(response.status, Some(502..=504)) => {}
            Body::NotJson(_) => self.hints.transport_outcome = Some(TransportOutcome::NotJson),
            Body::Answer(_) => {
                self.form(Form::JsonReply);
                self.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
            }
        }
        self.kinds.push(Pasted::Reply);
        let evidence = Evidence {
            origin: Channel::Paste,
            at: None,
            outcome: Outcome::Reply(Reply {
                status: response.status,
                body,
                retry_after: response.retry_after,
            }),
        };
        // Tools repeat an answer in several of their fields.
        if self.evidence.last() != Some(&evidence) {
            self.evidence.push(evidence);
        }
    }
}
