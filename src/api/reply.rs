//! The form of a reply: TikTok's envelope, the flat OAuth error, or something that is neither.

use super::code::{Code, listing};
use super::json::{Json, parse};
use crate::secret::redacted;

/// What a body turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// TikTok's JSON, or enough of it to read the code.
    Answer(Envelope),
    /// An HTML page, with its title.
    Html(String),
    /// The gateway's `Unsupported path(Janus)`.
    UnsupportedPath,
    /// JSON that ends before its code could be read.
    CutOff,
    /// Anything else, with its length in bytes.
    NotJson(usize),
}

impl Body {
    /// What TikTok's gateway says of a path that it does not know, in plain text.
    pub(crate) const REFUSED_PATH: &str = "Unsupported path(Janus)";
}

/// The parts that every reply of TikTok has, whichever way they are spelled.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// `error.code`, or `error` of an OAuth endpoint; none where the reply has no error part.
    pub code: Option<Code>,
    /// Whether there is an error object with a code in it, as every reply of the API has.
    pub nested: bool,
    /// `error.message`, or `error_description`, without anything that looks like a secret.
    pub message: String,
    /// `error.log_id`, which some pages spell `logid`.
    pub log_id: Option<String>,
    /// `data`, or the whole object where there is none.
    pub data: Json,
    /// Whether the JSON had its end.
    pub complete: bool,
}

/// Longer messages are cut: TikTok's are a sentence.
const LONGEST_MESSAGE: usize = 500;

/// Reads a body of any kind.
#[must_use]
pub fn read(body: &str) -> Body {
    let text = body.trim_start_matches('\u{feff}').trim();
    // What quotes the sentence beside a JSON answer is not the gateway.
    if text.contains(Body::REFUSED_PATH) && !text.contains('{') {
        return Body::UnsupportedPath;
    }
    if is_html(text) {
        return Body::Html(title(text));
    }
    match parse(text) {
        Some(parsed) if matches!(parsed.value, Json::Object(_)) => {
            envelope(&parsed.value, parsed.complete)
        }
        Some(_) | None => Body::NotJson(body.len()),
    }
}

/// Reads an object that is whole.
pub(crate) fn answer(value: &Json) -> Body {
    envelope(value, true)
}

fn envelope(value: &Json, complete: bool) -> Body {
    let flat = value.get("error").and_then(Json::as_text);
    let error = value
        .get("error")
        .filter(|error| error.get("code").is_some());
    let listed = || {
        value
            .get("code")?
            .as_text()
            .filter(|word| listing(word).is_some())
    };
    let word = flat
        .or_else(|| error?.get("code")?.as_text())
        .or_else(listed)
        .map(|word| Code::read(&redacted(word)));
    if word.is_none() && !complete {
        return Body::CutOff;
    }
    let field = |names: &[&str]| {
        [error.unwrap_or(value), value]
            .into_iter()
            .flat_map(|part| names.iter().filter_map(|name| part.get(name)?.as_text()))
            .map(ToOwned::to_owned)
            .next()
    };
    let message = field(&["message", "error_description"]).unwrap_or_default();
    Body::Answer(Envelope {
        code: word,
        nested: error.is_some(),
        message: readable(&message),
        log_id: field(&["log_id", "logid"]).and_then(log_id),
        data: harmless(value.get("data").unwrap_or(value)),
        complete,
    })
}

/// A log id is letters and digits, at most 64 of them; anything else is not one.
fn log_id(text: String) -> Option<String> {
    let fits = (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
    (fits && redacted(&text) == text).then_some(text)
}

/// A value without anything that looks like a secret, by its name or by itself.
fn harmless(value: &Json) -> Json {
    match value {
        Json::Text(text) => Json::Text(redacted(text)),
        Json::List(items) => Json::List(items.iter().map(harmless).collect()),
        Json::Object(fields) => Json::Object(fields.iter().map(harmless_field).collect()),
        Json::Null | Json::Bool(_) | Json::Number(_) => value.clone(),
    }
}

fn harmless_field((name, value): &(String, Json)) -> (String, Json) {
    let secret = ["token", "secret", "verifier"]
        .iter()
        .any(|part| name.to_ascii_lowercase().contains(part));
    let value = if secret { Json::Null } else { harmless(value) };
    (redacted(name), value)
}

/// A text from the wire without control or direction characters and secrets, cut to a readable
/// length. The cut comes last: half a secret looks like none.
fn readable(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect();
    redacted(&plain).chars().take(LONGEST_MESSAGE).collect()
}

fn is_html(text: &str) -> bool {
    let start: String = text
        .chars()
        .take(200)
        .collect::<String>()
        .to_ascii_lowercase();
    start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || (start.starts_with('<') && start.contains("<head") || start.starts_with("<body"))
}

fn title(html: &str) -> String {
    let lower = html.to_ascii_lowercase();
    let inner = lower.find("<title").and_then(|open| {
        let start = open + lower[open..].find('>')? + 1;
        let end = start + lower[start..].find("</title")?;
        html.get(start..end)
    });
    readable(inner.unwrap_or_default().trim())
}
