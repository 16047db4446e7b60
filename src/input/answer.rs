//! Which objects are answers of TikTok's, and what is left of one that was cut off.

use super::Grant;
use crate::api::code::{self, Code, listing};
use crate::api::json::{Json, Parsed};
use crate::api::{self, Body, Envelope};
use crate::observe::post_status;

/// Whether an object is an answer, or the part of one that a log keeps.
pub(super) fn is_answer(value: &Json) -> bool {
    let has = |names: &[&str]| names.iter().any(|name| value.get(name).is_some());
    has(&[
        "access_token",
        "log_id",
        "logid",
        "fail_reason",
        "failReason",
        "upload_url",
    ]) || has_code(value)
        || is_event(value)
        || is_status(value)
        || is_of_v1(value)
        || is_of_business(value)
        || matches!(value.get("code"), Some(Json::Text(code)) if listing(code).is_some())
}

/// `error` as TikTok's API or its token endpoint fills it. Tools have an `error` of their own: the
/// words of an HTTP status, the status itself, or a name that some library gives to what went wrong.
fn has_code(value: &Json) -> bool {
    let Some(error) = value.get("error") else {
        return false;
    };
    let beside = ["error_description", "log_id", "logid"];
    match error {
        Json::Text(word) => {
            listing(word).is_some() || beside.iter().any(|name| value.get(name).is_some())
        }
        Json::Object(_) => match error.get("code") {
            Some(Json::Text(word)) => {
                !word.contains(' ') && !word.bytes().all(|b| !b.is_ascii_lowercase())
            }
            Some(Json::Number(number)) => number.len() != 3,
            Some(_) | None => error.get("log_id").is_some() || value.get("data").is_some(),
        },
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) => value.get("data").is_some(),
    }
}

/// A webhook. <https://developers.tiktok.com/doc/webhooks-events>
fn is_event(value: &Json) -> bool {
    value
        .get("event")
        .and_then(Json::as_text)
        .is_some_and(|event| {
            event.starts_with("post.publish.") || event.starts_with("authorization.")
        })
}

/// `data` of status/fetch by itself. That something failed is said by many.
fn is_status(value: &Json) -> bool {
    let names = ["status", "postStatus", "post_status"];
    let with_id = value.get("publish_id").is_some() || value.get("publishId").is_some();
    names
        .iter()
        .filter_map(|name| value.get(name)?.as_text())
        .any(|word| post_status(word).is_some() && (with_id || word != "FAILED"))
}

/// v1 puts its code into `data`. <https://developers.tiktok.com/doc/legacy-user-access-guide>
pub(super) fn is_of_v1(value: &Json) -> bool {
    value
        .get("data")
        .is_some_and(|data| data.get("error_code").is_some())
}

/// The Business API answers with a number of five digits, or 0, and a `request_id`.
/// <https://sns-sdks.lkhardy.cn/python-tiktok/authorization/business-authorization>
pub(super) fn is_of_business(value: &Json) -> bool {
    let Some(Json::Number(code)) = value.get("code") else {
        return false;
    };
    value.get("error").is_none() && (code.len() == 5 || value.get("request_id").is_some())
}

/// Whether an answer stands somewhere inside the value.
pub(super) fn is_inside(value: &Json) -> bool {
    let within = |value: &Json| is_answer(value) || is_inside(value);
    match value {
        Json::Object(fields) => fields.iter().any(|(_, field)| within(field)),
        Json::List(items) => items.iter().any(within),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => false,
    }
}

/// The body of an answer. Of one that was cut off counts what could be read: a code that only one
/// listed word can have begun, and the status and the reason of a post.
pub(super) fn body(parsed: &Parsed, piece: &str) -> Body {
    let body = api::read(piece);
    if parsed.complete {
        return body;
    }
    match body {
        Body::Answer(envelope) => match &envelope.code {
            Some(Code::Unlisted(start)) if piece.trim_end().ends_with(start.as_str()) => {
                whole(start).map_or(Body::CutOff, |code| {
                    Body::Answer(Envelope {
                        code: Some(code),
                        ..envelope
                    })
                })
            }
            Some(_) | None => Body::Answer(envelope),
        },
        Body::CutOff => post(&parsed.value).map_or(Body::CutOff, Body::Answer),
        Body::Html(_) | Body::UnsupportedPath | Body::NotJson(_) => body,
    }
}

/// The only listed word that begins like this.
fn whole(start: &str) -> Option<Code> {
    let mut words = code::all().filter(|listing| listing.word.starts_with(start));
    let only = words.next().filter(|_| start.len() >= 8)?;
    words.next().is_none().then_some(Code::Listed(only))
}

/// What a cut answer of status/fetch says of the post. That it failed says nothing without a reason.
fn post(value: &Json) -> Option<Envelope> {
    let data = value.get("data").unwrap_or(value);
    let text = |name| data.get(name).and_then(Json::as_text);
    let reason = text("fail_reason").and_then(|word| match whole(word) {
        Some(code) => Some(code),
        None => listing(word).map(Code::Listed),
    });
    let status = text("status").filter(|word| post_status(word).is_some());
    let field = |name: &str, word: &str| (name.to_owned(), Json::Text(word.to_owned()));
    let fields = match (&reason, status) {
        (Some(code), _) => vec![field("status", "FAILED"), field("fail_reason", code.word())],
        (None, Some("FAILED") | None) => return None,
        (None, Some(status)) => vec![field("status", status)],
    };
    Some(Envelope {
        code: None,
        nested: false,
        message: String::new(),
        log_id: None,
        data: Json::Object(fields),
        complete: false,
    })
}

/// `scope`, `expires_in` and `refresh_expires_in` of a token answer.
pub(super) fn lifetimes(value: &Json) -> Grant {
    let seconds = |name| value.get(name)?.as_text()?.parse().ok();
    let scopes = value.get("scope").and_then(Json::as_text);
    Grant {
        expires_in: seconds("expires_in"),
        refresh_expires_in: seconds("refresh_expires_in"),
        ..Grant::of_scopes(scopes.unwrap_or_default())
    }
}
