//! Which objects are answers of TikTok's.

use super::Grant;
use crate::api::code::{self, Code, Family, Listing, listing};
use crate::api::json::{Json, Parsed};
use crate::api::{self, Body, Envelope};
use crate::observe::post_status;
use crate::scan;

/// Codes that tools invent and that TikTok never sends, whatever is beside them.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
pub(super) const TOOL_WORDS: &[&str] = &["insufficient_permissions", "app_not_approved"];

/// Whether an object is an answer, or the part of one that a log keeps.
pub(super) fn is_answer(value: &Json) -> bool {
    let names = [
        "access_token",
        "log_id",
        "logid",
        "fail_reason",
        "failReason",
        "upload_url",
    ];
    if word(value).is_some_and(|word| TOOL_WORDS.contains(&word)) {
        return false;
    }
    has(value, &names)
        || has_code(value)
        || is_event(value)
        || is_status(value)
        || is_of_v1(value)
        || is_of_business(value)
        || has_listed(value)
}

fn has(value: &Json, names: &[&str]) -> bool {
    names.iter().any(|name| value.get(name).is_some())
}

/// The word in the place of the code.
fn word(value: &Json) -> Option<&str> {
    let error = value.get("error").unwrap_or(value);
    error.get("code").unwrap_or(error).as_text()
}

/// `error` as TikTok's API or its token endpoint fills it: an object with a word of its tables, or a
/// word of the OAuth table by itself. Tools and other services have an `error` of their own, so another
/// word counts only beside a log id.
/// <https://developers.tiktok.com/doc/oauth-error-handling>
fn has_code(value: &Json) -> bool {
    let Some(error) = value.get("error") else {
        return false;
    };
    match error {
        Json::Text(word) => listing(word).is_some_and(is_of_oauth),
        Json::Object(_) => {
            let code = error
                .get("code")
                .map(|code| code.as_text().and_then(listing));
            has_listed(error)
                || has(error, &["log_id", "logid"])
                || value.get("data").is_some() && code.is_none_or(|listing| listing.is_some())
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) => value.get("data").is_some(),
    }
}

/// A `code` of the API's tables. Those who answer as OpenAI does, with the same word now and then, add
/// what TikTok never sends. <https://platform.openai.com/docs/guides/error-codes>
fn has_listed(value: &Json) -> bool {
    let listed = matches!(value.get("code"), Some(Json::Text(code))
        if listing(code).is_some_and(|of| matches!(of.family, Family::Api | Family::Posting)));
    listed && !has(value, &["type", "param"])
}

/// Whether the word comes in a flat `error`.
pub(super) fn is_of_oauth(listing: &Listing) -> bool {
    listing.family == Family::OAuth
}

/// An answer that is not TikTok's: it has a code, but neither TikTok's form nor a log id.
pub(super) fn is_of_another(body: &Body) -> bool {
    matches!(body, Body::Answer(envelope) if envelope.code.is_some() && envelope.log_id.is_none())
}

/// A webhook: an event of posting or of an authorization, or any with what each of them brings.
/// <https://developers.tiktok.com/doc/webhooks-events>
fn is_event(value: &Json) -> bool {
    let event = value.get("event").and_then(Json::as_text);
    event.is_some_and(|event| {
        scan::begins_with(event, &["post.publish.", "authorization."])
            || value.get("client_key").is_some() && value.get("content").is_some()
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

/// The Business API answers with a number of five digits and a message, or 0, and a `request_id`.
/// <https://sns-sdks.lkhardy.cn/python-tiktok/authorization/business-authorization>
pub(super) fn is_of_business(value: &Json) -> bool {
    let Some(Json::Number(code)) = value.get("code") else {
        return false;
    };
    let five = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
    let named = value.get("request_id").is_some();
    value.get("error").is_none()
        && (five && (named || value.get("message").is_some()) || code == "0" && named)
}

/// Many put a number and a message into their `error`; the Business API has no such part.
fn is_anybodys(name: &str, field: &Json) -> bool {
    name == "error" && is_of_business(field) && field.get("request_id").is_none()
}

/// Whether an answer stands somewhere inside the value.
pub(super) fn is_inside(value: &Json) -> bool {
    let within = |value: &Json| is_answer(value) || is_inside(value);
    match value {
        Json::Object(fields) => fields
            .iter()
            .any(|(name, field)| within(field) && !is_anybodys(name, field)),
        Json::List(items) => items.iter().any(within),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => false,
    }
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

/// Shorter beginnings are those of many words that are not TikTok's.
const SHORTEST_START: usize = 8;

/// The body of an answer. Of one that was cut off counts what could be read: a code that only one
/// listed word can have begun, and the status and the reason of a post.
pub(in crate::input) fn body(parsed: &Parsed, piece: &str) -> Body {
    let body = api::read(piece);
    if parsed.complete {
        return body;
    }
    let piece = piece.trim_end();
    match body {
        Body::Answer(envelope) => match &envelope.code {
            Some(start) if piece.ends_with(start.word()) => {
                whole(start.word()).map_or(Body::CutOff, |code| {
                    Body::Answer(Envelope {
                        code: Some(code),
                        ..envelope
                    })
                })
            }
            Some(_) if !ends_in_reason(&envelope.data, piece) => Body::Answer(envelope),
            Some(_) | None => post(&parsed.value, piece).map_or(Body::CutOff, Body::Answer),
        },
        Body::CutOff => post(&parsed.value, piece).map_or(Body::CutOff, Body::Answer),
        Body::Html(_) | Body::UnsupportedPath | Body::NotJson(_) => body,
    }
}

/// Whether the text was cut within a code, and a listed word begins like that.
pub(in crate::input) fn is_begun(value: &Json, piece: &str) -> bool {
    word(value).is_some_and(|start| {
        start.len() >= SHORTEST_START
            && piece.trim_end().ends_with(start)
            && code::all().any(|listing| listing.word.starts_with(start))
    })
}

/// Whether the text was cut within the reason of a post, or right behind it.
fn ends_in_reason(data: &Json, piece: &str) -> bool {
    let reason = data.get("fail_reason").and_then(Json::as_text);
    reason.is_some_and(|reason| !reason.is_empty() && piece.ends_with(reason))
}

/// The only listed word that begins like this; `spam_risk` may have been cut from a longer one.
fn whole(start: &str) -> Option<Code> {
    let mut words = code::all().filter(|listing| listing.word.starts_with(start));
    let only = words.next().filter(|_| start.len() >= SHORTEST_START)?;
    words.next().is_none().then_some(Code::Listed(only))
}

/// What a cut answer of status/fetch says of the post. That it failed says nothing without a reason.
fn post(value: &Json, piece: &str) -> Option<Envelope> {
    let data = value.get("data").unwrap_or(value);
    let text = |name| data.get(name).and_then(Json::as_text);
    let reason = text("fail_reason").and_then(|word| {
        if piece.ends_with(word) {
            return whole(word);
        }
        listing(word).map(Code::Listed)
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
