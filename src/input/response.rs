//! A text taken for an HTTP response: its status, how long to wait, and its body.

use crate::evidence::retry_after;
use crate::scan;

/// The parts of a response; the body is all of the text where there is no status line.
pub(super) struct Response<'a> {
    /// Whether the text begins with a status line.
    pub whole: bool,
    /// The status in front of the body.
    pub status: Option<u16>,
    /// `Retry-After` in seconds.
    pub retry_after: Option<u32>,
    /// The body.
    pub body: &'a str,
    /// Whether the text begins with JSON, apart from a status.
    pub is_json: bool,
}

impl<'a> Response<'a> {
    /// Takes the text apart.
    pub(super) fn read(text: &'a str) -> Self {
        let Some(line) = text.strip_prefix("HTTP/") else {
            return Self {
                whole: false,
                status: leading_status(text),
                retry_after: None,
                body: text,
                is_json: begins_with_json(text),
            };
        };
        // A person who copies a reply often leaves the empty line out.
        let ends = ["\r\n\r\n", "\n\n", "\n{", "\n<"];
        let end = ends.iter().filter_map(|end| text.find(end)).min();
        let (headers, body) = text.split_at(end.unwrap_or(text.len()));
        let wait = headers.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("retry-after")
                .then(|| retry_after(value))
        });
        let status = line.split_whitespace().nth(1);
        Self {
            whole: true,
            status: status.and_then(|status| status.parse().ok()),
            retry_after: wait,
            body,
            is_json: begins_with_json(body),
        }
    }
}

/// Names in quotes: code writes objects without.
fn begins_with_json(text: &str) -> bool {
    let text = scan::trimmed_start(text, |c| {
        c.is_ascii_digit() || c.is_whitespace() || c == '['
    });
    text.strip_prefix('{')
        .is_some_and(|inside| scan::begins(inside.trim_start(), "\"'\\}"))
}

/// A line like `403 {"data":…`: a status in front of the body.
fn leading_status(text: &str) -> Option<u16> {
    let end = scan::first(text, |c| !c.is_ascii_digit())?;
    text[..end]
        .parse()
        .ok()
        .filter(|status| (100..600).contains(status))
}
