//! Addresses: TikTok's login page, and the callback that comes back from it.

use super::{Found, address, authorize, callback};
use crate::encoding::decoded;
use crate::scan;

pub(super) fn read(text: &str, found: &mut Found) {
    let text = address::plain(text);
    for word in address::words(&text) {
        if let Some(family) = authorize::family(word) {
            authorize::read(word, family, &text, found);
        } else {
            callback_in(word, &text, found);
        }
    }
    callback::read_object(&text, found);
}

/// The first `state` in an address, decoded.
pub(super) fn state(text: &str) -> Option<String> {
    let text = address::plain(text);
    address::words(&text).into_iter().find_map(|word| {
        let (_, query) = parameters(word);
        let query = Query::read(&query.replace(['?', '#'], "&"));
        query.get("state").map(str::to_owned)
    })
}

/// A callback as an address, as its query alone, or encoded inside another address.
fn callback_in(word: &str, text: &str, found: &mut Found) {
    let mut word = word.to_owned();
    for _ in 0..3 {
        let (address, query) = parameters(&word);
        let query = Query::read(&query.replace(['?', '#'], "&"));
        if callback::read(address, &query, text, found) {
            return;
        }
        if !word.contains("%3D") && !word.contains("%253D") {
            return;
        }
        word = decoded(&word);
    }
}

/// The address and its parameters: behind `?` or `#`, or all of a word that begins with a name.
fn parameters(word: &str) -> (&str, &str) {
    let named = word.find('=').is_some_and(|at| {
        word[..at]
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    });
    if named && word.contains('&') {
        return ("", word);
    }
    match scan::first(word, |c| matches!(c, '?' | '#')) {
        Some(at) => (&word[..at], &word[at + 1..]),
        None => (word, ""),
    }
}

/// What stands for a value that only the running program knows.
pub(super) const OPEN: char = '\u{1a}';

/// Names and values, in order.
#[derive(Default)]
pub(super) struct Query(pub(super) Vec<(String, String)>);

impl Query {
    pub(super) fn read(query: &str) -> Self {
        Self(
            query
                .split('&')
                .filter(|pair| !pair.is_empty())
                .map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                    (decoded(name), decoded(value))
                })
                .collect(),
        )
    }

    /// The value of a parameter that is there and not empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, value)| known == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// The value where the address itself says it, and not a program that builds the address.
    pub(super) fn written(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !is_open(value))
    }

    pub(super) fn holds(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }
}

/// Whether a value holds a place for something else, as in `{SCOPE}`, `$scope`, `%s` or `SCOPE`.
pub(super) fn is_open(value: &str) -> bool {
    let name = value
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    let place = value.contains(OPEN) || scan::has(value, "{}$<[(\u{2026}");
    name || place || value.ends_with("...") || value.contains("%s") || value.contains("%v")
}

/// Decoded once more where the text went through two encodings.
pub(super) fn decoded_again(text: &str) -> String {
    let twice = ["%20", "%2C", "%2c", "%2E", "%3A", "%5F"];
    if scan::holds(text, &twice) {
        return decoded(text);
    }
    text.to_owned()
}
