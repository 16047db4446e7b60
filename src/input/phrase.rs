//! Code words and sentences of TikTok's inside a log line or a tool's message.

use super::{Form, Found};
use crate::api::code::{Code, listing};
use crate::api::json::Json;
use crate::api::{Body, Envelope};
use crate::evidence::{Evidence, Origin, Outcome, Reply};
use crate::facts::{Pasted, TransportOutcome};
use crate::observe::{message_says, sdk_error};
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

pub(super) fn read(text: &str, found: &mut Found) {
    if !is_in(text) {
        if TOOL_WORDS.iter().any(|word| text.contains(word)) {
            found.form(Form::ToolWords);
            found.kinds.push(Pasted::ToolWords);
        }
        return;
    }
    found.form(Form::LogLine);
    found.kinds.push(Pasted::Reply);
    found.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
    found.evidence.push(Evidence {
        origin: Origin::Paste,
        at: None,
        outcome: Outcome::Reply(Reply {
            status: None,
            body: Body::Answer(Envelope {
                code: code_word(text).map(Code::read),
                nested: false,
                message: redacted(text).chars().take(LONGEST_MESSAGE).collect(),
                log_id: log_id(text),
                data: Json::Null,
                complete: true,
            }),
            retry_after: None,
        }),
    });
}

/// Whether the text holds a code word, an SDK number or a sentence of TikTok's.
pub(super) fn is_in(text: &str) -> bool {
    code_word(text).is_some() || sdk_error(text).is_some() || message_says(text).is_some()
}

/// The first word of TikTok's tables. Short words of everyday language (`ok`, `internal`) are no
/// sign of TikTok and do not count.
fn code_word(text: &str) -> Option<&str> {
    words(text).find(|word| word.contains('_') && listing(word).is_some())
}

/// TikTok's log ids: a date in digits, then hexadecimal capitals.
fn log_id(text: &str) -> Option<String> {
    words(text)
        .find(|word| {
            (30..=40).contains(&word.len())
                && word.starts_with("20")
                && word
                    .bytes()
                    .all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(&b))
        })
        .map(ToOwned::to_owned)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
}
