//! The HTTP statuses that a text names: `HTTP/1.1 403`, `status code 401`, `401 Unauthorized`.

use crate::scan::{self, is_word};

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
    let words = scan::words(text, is_word);
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

/// Names in front of an address that is called; behind any other name it is a mere value.
const CALLED: &[&str] = &["url", "uri", "get", "post", "put"];

/// Where each request begins: at the line of its address, or at the address where another one stands
/// before it in that line.
fn starts(text: &str) -> Vec<usize> {
    let mut all: Vec<usize> = Vec::new();
    for sign in ["https://", "http://", "tiktokapis.com", " HTTP/"] {
        for (at, _) in text.match_indices(sign) {
            all.extend(start(text, at, sign));
        }
    }
    all.sort_unstable();
    all.dedup();
    let mut line_before = usize::MAX;
    for start in &mut all {
        let line = text[..*start].rfind('\n').map_or(0, |at| at + 1);
        if line != line_before {
            *start = line;
        }
        line_before = line;
    }
    all
}

fn start(text: &str, at: usize, sign: &str) -> Option<usize> {
    let lead = &text[..at];
    let address = scan::trimmed_end(lead, |c| !c.is_whitespace() && !"\"'`(".contains(c));
    match sign {
        " HTTP/" => {
            let methods = ["GET ", "POST ", "PUT ", "DELETE ", "PATCH ", "HEAD "];
            let raw = methods.iter().any(|method| address.ends_with(method));
            raw.then_some(address.len())
        }
        // A host without a scheme; in raw HTTP it stands in a header.
        "tiktokapis.com" => {
            let host = &lead[address.len()..];
            let header = address.trim_end().ends_with(':');
            (!header && !scan::has(host, ":/=?@")).then_some(address.len())
        }
        _ => (!is_value(lead)).then_some(at),
    }
}

/// Whether the address that follows is a value of a body, of a query or of a header.
fn is_value(lead: &str) -> bool {
    let before = scan::trimmed_end(lead, |c| "\"'`\\ ".contains(c));
    let quoted = scan::ends(lead, "\"'`");
    let name = scan::trimmed_end(before, |c| "\"'`\\ :=>,".contains(c));
    let word = &name[scan::trimmed_end(name, is_word).len()..];
    let word = word.to_ascii_lowercase();
    let called = CALLED.contains(&word.as_str());
    let header = ["referer", "origin", "location"].contains(&word.as_str());
    let named = scan::begins_with(&before[name.len()..], &[":", "=", "\"", "'", " :", " ="]);
    match before.chars().next_back() {
        Some('=' | '[') => !called,
        Some(':' | ',' | '>') => !called && named && (quoted || header || word.ends_with("_url")),
        _ => false,
    }
}
