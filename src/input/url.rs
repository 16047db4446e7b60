//! Addresses: TikTok's login page, and the callback that comes back from it.

use super::query::Query;
use super::{Found, address, authorize, callback};
use crate::encoding::decoded;
use crate::signs;

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
    match signs::first(word, |c| matches!(c, '?' | '#')) {
        Some(at) => (&word[..at], &word[at + 1..]),
        None => (word, ""),
    }
}
