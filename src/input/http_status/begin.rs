//! Where the requests of a text begin: at an address that is called, or at the line of raw HTTP.

use crate::signs::{self, is_word};

/// Names in front of an address that is called; behind any other name it is a mere value.
const CALLED: &[&str] = &["url", "uri", "get", "post", "put"];

/// Where each request begins: at the line of its address, or at the address where another one stands
/// before it in that line.
pub(super) fn starts(text: &str) -> Vec<usize> {
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
    let address = signs::trimmed_end(lead, |c| !c.is_whitespace() && !"\"'`(".contains(c));
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
            (!header && !signs::has(host, ":/=?@")).then_some(address.len())
        }
        _ => (!is_value(lead)).then_some(at),
    }
}

/// Whether the address that follows is a value of a body, of a query or of a header.
fn is_value(lead: &str) -> bool {
    let before = signs::trimmed_end(lead, |c| "\"'`\\ ".contains(c));
    let quoted = signs::ends(lead, "\"'`");
    let name = signs::trimmed_end(before, |c| "\"'`\\ :=>,".contains(c));
    let word = &name[signs::trimmed_end(name, is_word).len()..];
    let word = word.to_ascii_lowercase();
    let called = CALLED.contains(&word.as_str());
    let header = ["referer", "origin", "location"].contains(&word.as_str());
    let named = signs::begins_with(&before[name.len()..], &[":", "=", "\"", "'", " :", " ="]);
    match before.chars().next_back() {
        Some('=' | '[') => !called,
        Some(':' | ',' | '>') => !called && named && (quoted || header || word.ends_with("_url")),
        _ => false,
    }
}
