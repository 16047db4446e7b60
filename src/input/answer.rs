//! Which objects are answers of TikTok's.

mod cut;

use super::Grant;
use crate::api::Body;
use crate::api::code::{Family, Listing, listing};
use crate::api::json::Json;
use crate::observe::post_status;
use crate::signs;
pub(super) use cut::{body, is_begun};

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
        signs::begins_with(event, &["post.publish.", "authorization."])
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
