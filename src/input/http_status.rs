//! The HTTP statuses that a text names: `HTTP/1.1 403`, `status code 401`, `401 Unauthorized`.

mod begin;

use self::begin::starts;
use crate::signs::{self, is_word};

/// The requests of a text, each from where its address begins up to the next one, so that a status
/// belongs to the address in front of it. What a tool says before the first address belongs to that.
pub(super) fn requests(text: &str) -> Vec<(usize, &str)> {
    let starts = starts(text);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let mut all: Vec<_> = starts.iter().copied().zip(ends).collect();
    if let Some(first) = all.first_mut() {
        first.0 = 0;
    }
    all.into_iter()
        .map(|(start, end)| (start, &text[start..end]))
        .collect()
}

/// The HTTP statuses that the text names as such, in order.
pub(super) fn all(text: &str) -> Vec<u16> {
    let mut all = Vec::new();
    let mut before = "";
    let words = signs::words(text, is_word);
    for (at, word) in words.iter().enumerate() {
        // `HTTP/1.1 403`: the version says nothing.
        if word.len() == 1 && before.eq_ignore_ascii_case("http") {
            continue;
        }
        let behind = words.get(at + 1).copied().unwrap_or_default();
        if word.len() == 3 && (announces(before) || explains(behind)) {
            let status = word.parse::<u16>().ok();
            all.extend(status.filter(|status| (100..600).contains(status)));
        }
        before = word;
    }
    all
}

/// Words before a status.
fn announces(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.ends_with("status")
        || word.ends_with("statuscode")
        || word.ends_with("status_code")
        || ["http", "code", "http_code", "returned", "error"].contains(&word.as_str())
}

/// Words with which the reason behind a status begins.
fn explains(word: &str) -> bool {
    let reasons = [
        "Unauthorized",
        "Forbidden",
        "Not",
        "Too",
        "Bad",
        "Client",
        "Server",
        "Internal",
        "Gateway",
        "Service",
        "Requested",
        "Range",
        "Created",
        "OK",
        "Partial",
        "PartialContent",
    ];
    reasons.contains(&word)
}
