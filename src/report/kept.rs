//! What of a reply may leave the page: no names, no ids of a person, no addresses.

use crate::api::json::Json;
use crate::api::{Body, Envelope};
use crate::evidence::{Evidence, Outcome, Reply};
use crate::secret::redacted;
use crate::session::redacted::POSTING_FIELDS;

/// Longer words and numbers are none of TikTok's.
const LONGEST: usize = 64;

/// TikTok lists four privacy levels at most.
const MOST_ITEMS: usize = 16;

/// The observation without the data that tells of a person.
pub(super) fn without_names(evidence: &Evidence) -> Evidence {
    let outcome = match &evidence.outcome {
        Outcome::Reply(reply) => Outcome::Reply(Reply {
            body: body(&reply.body),
            ..reply.clone()
        }),
        Outcome::Fault(fault) => Outcome::Fault(*fault),
    };
    Evidence {
        outcome,
        ..evidence.clone()
    }
}

fn body(body: &Body) -> Body {
    match body {
        Body::Answer(envelope) => Body::Answer(Envelope {
            data: data(&envelope.data),
            complete: true,
            ..envelope.clone()
        }),
        Body::Html(_) => Body::Html(String::new()),
        Body::UnsupportedPath => Body::UnsupportedPath,
        Body::CutOff => Body::CutOff,
        Body::NotJson(_) => Body::NotJson(0),
    }
}

/// The fields of the list, each only in the form that TikTok documents for it: a closed word, a
/// number, yes or no, or a list of words.
pub(super) fn data(data: &Json) -> Json {
    let fields = POSTING_FIELDS.iter().filter_map(|name| {
        let value = match data.get(name)? {
            Json::List(items) => {
                let words = items.iter().take(MOST_ITEMS).filter_map(simple).collect();
                Json::List(words)
            }
            value => simple(value)?,
        };
        Some(((*name).to_owned(), value))
    });
    Json::Object(fields.collect())
}

fn simple(value: &Json) -> Option<Json> {
    let fits = match value {
        Json::Bool(_) => true,
        Json::Number(digits) => is_number(digits),
        Json::Text(word) => is_word(word),
        Json::Null | Json::List(_) | Json::Object(_) => false,
    };
    fits.then(|| value.clone())
}

/// A whole number as JSON writes it, without zeros in front.
fn is_number(digits: &str) -> bool {
    let plain = digits.len() <= 9 && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain && (digits == "0" || !digits.starts_with('0'))
}

fn is_word(word: &str) -> bool {
    let is = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    (1..=LONGEST).contains(&word.len()) && word.bytes().all(is) && redacted(word) == word
}
