//! What is left of an answer that was cut off.

use super::word;
use crate::api::code::{self, Code, listing};
use crate::api::json::{Json, Parsed};
use crate::api::{self, Body, Envelope};
use crate::observe::post_status;

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
