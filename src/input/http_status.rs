//! The HTTP statuses that a text names: `HTTP/1.1 403`, `status code 401`, `401 Unauthorized`.

/// The HTTP statuses that the text names as such, in order.
pub(super) fn all(text: &str) -> impl Iterator<Item = u16> {
    let mut last = "";
    let mut words = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .peekable();
    std::iter::from_fn(move || {
        loop {
            let word = words.next()?;
            // `HTTP/1.1 403`: the version says nothing.
            if word.len() == 1 && last.eq_ignore_ascii_case("http") {
                continue;
            }
            let before = std::mem::replace(&mut last, word);
            let behind = words.peek().copied().unwrap_or_default();
            if word.len() != 3 || !announces(before) && !explains(behind) {
                continue;
            }
            let status = word.parse().ok();
            if let Some(status) = status.filter(|status| (100..600).contains(status)) {
                return Some(status);
            }
        }
    })
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
        "Partial",
        "PartialContent",
    ];
    reasons.contains(&word)
}
