//! Code words and sentences of TikTok's inside a log line or a tool's message, and in a person's own
//! words.

use super::{Form, Found};
use crate::api::code::{Code, Listing, all, listing};
use crate::api::json::Json;
use crate::api::{Body, Envelope};
use crate::evidence::{Channel, Evidence, Outcome, Reply};
use crate::facts::{Pasted, TransportOutcome};
use crate::observe::{message_says, post_status, sdk_error};
use crate::scan::{self, is_word};
use crate::secret::redacted;

/// Words that look like codes of TikTok's and are in none of its tables.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
const TOOL_WORDS: &[&str] = &[
    "insufficient_permissions",
    "app_not_approved",
    "NotEnoughScopes",
    "Refresh channel",
];

/// Longer texts are cut: what matters of a log line stands near its code.
const LONGEST_MESSAGE: usize = 500;

/// `spam_risk_text`, the shortest code of three words.
const SHORTEST_SPOKEN: usize = 14;

pub(super) fn read(text: &str, found: &mut Found) {
    if !is_in(text) {
        if scan::holds(text, TOOL_WORDS) {
            found.form(Form::ToolWords);
            found.kinds.push(Pasted::ToolWords);
        }
        return;
    }
    let code = code_in(text);
    let near = code.map_or(text, |(at, _)| near(text, at));
    found.form(Form::LogLine);
    found.in_words |= log_id(text).is_none();
    found.kinds.push(Pasted::Reply);
    found.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
    found.evidence.push(Evidence {
        origin: Channel::Paste,
        at: None,
        outcome: Outcome::Reply(Reply {
            status: None,
            body: Body::Answer(Envelope {
                code: code.map(|(_, listing)| Code::Listed(listing)),
                nested: false,
                message: redacted(near).chars().take(LONGEST_MESSAGE).collect(),
                log_id: log_id(text),
                data: status_word(text).map_or(Json::Null, |word| {
                    Json::Object(vec![("status".to_owned(), Json::Text(word.to_owned()))])
                }),
                complete: true,
            }),
            retry_after: None,
        }),
    });
}

/// Whether the text holds a code word, an SDK number, a status or a sentence of TikTok's.
pub(super) fn is_in(text: &str) -> bool {
    code_in(text).is_some()
        || sdk_error(text).is_some()
        || message_says(text).is_some()
        || status_word(text).is_some()
}

/// The first code word of the last line that has one, with its place. Short words of everyday language
/// (`ok`, `internal`) are no sign of TikTok and do not count. A person's own words, "scope not
/// authorized" or `SCOPE_NOT_AUTHORIZED`, count from three on.
fn code_in(text: &str) -> Option<(usize, &'static Listing)> {
    let mut found = None;
    for line in text.lines() {
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        let in_line = words(line).into_iter().find_map(|word| {
            let at = word.as_ptr() as usize - text.as_ptr() as usize;
            listing(word)
                .filter(|_| word.contains('_'))
                .map(|of| (at, of))
        });
        found = in_line
            .or_else(|| spoken(line).map(|of| (start, of)))
            .or(found);
    }
    found
}

/// A code of three words or more, with spaces between them or in capitals. Everybody has a rate limit,
/// so that one counts only beside TikTok's name.
fn spoken(line: &str) -> Option<&'static Listing> {
    if line.len() < SHORTEST_SPOKEN {
        return None;
    }
    let mut said = String::from("_");
    for word in scan::words(line, |c| c.is_ascii_alphanumeric()) {
        said.push_str(&word.to_ascii_lowercase());
        said.push('_');
    }
    all()
        .filter(|listing| listing.word.bytes().filter(|b| *b == b'_').count() >= 2)
        .filter(|listing| listing.word.len() + 2 <= said.len())
        .filter(|listing| listing.word != "rate_limit_exceeded" || said.contains("tiktok"))
        .find(|listing| stands_in(&said, listing.word))
}

/// Whether the word is there between two signs that end words.
fn stands_in(said: &str, word: &str) -> bool {
    said.match_indices(word)
        .any(|(at, _)| said[..at].ends_with('_') && said[at + word.len()..].starts_with('_'))
}

/// What stands around the code: a long log has much that is not about it.
fn near(text: &str, at: usize) -> &str {
    let mut start = at.saturating_sub(LONGEST_MESSAGE / 2);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    // A word cut in half would no longer look like the secret that it may be.
    let whole = if start == 0 {
        0
    } else {
        text[start..at].find(' ').map_or(at - start, |gap| gap)
    };
    &text[start + whole..]
}

/// The last status of a post that stands in the text by itself.
fn status_word(text: &str) -> Option<&str> {
    words(text)
        .into_iter()
        .rfind(|word| word.contains('_') && post_status(word).is_some())
}

/// TikTok's log ids: a date in digits, then hexadecimal capitals.
fn log_id(text: &str) -> Option<String> {
    words(text)
        .into_iter()
        .find(|word| {
            (30..=40).contains(&word.len())
                && word.starts_with("20")
                && word
                    .bytes()
                    .all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(&b))
        })
        .map(ToOwned::to_owned)
}

fn words(text: &str) -> Vec<&str> {
    scan::words(text, is_word)
}
