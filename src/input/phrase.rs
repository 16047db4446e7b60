//! Code words and sentences of TikTok's inside a log line or a tool's message.

use super::{Form, Found};
use crate::api::code::{Code, listing};
use crate::api::json::Json;
use crate::api::{Body, Envelope};
use crate::evidence::{Evidence, Origin, Outcome, Reply};
use crate::facts::{Pasted, SdkError, TransportOutcome};
use crate::observe::message_says;
use crate::secret::redacted;

/// The SDK numbers that developers report, and what they stand for.
/// <https://developers.tiktok.com/doc/getting-started-android-handling-errors>
const SDK_NUMBERS: &[(&str, SdkError)] = &[
    ("10003", SdkError::ClientKey),
    ("10004", SdkError::ServerError),
    ("10006", SdkError::RedirectUri),
    ("10011", SdkError::Certificate),
    ("10017", SdkError::Certificate),
    ("10033", SdkError::Certificate),
];

pub(super) fn read(text: &str, found: &mut Found) {
    let code = code_word(text);
    let number = sdk_number(text);
    if code.is_none() && number.is_none() && message_says(text).is_none() {
        return;
    }
    found.form(Form::LogLine);
    found.kinds.push(Pasted::Reply);
    found.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
    found.hints.sdk_error = number.or(found.hints.sdk_error);
    found.evidence.push(Evidence {
        origin: Origin::Paste,
        at: None,
        outcome: Outcome::Reply(Reply {
            status: None,
            body: Body::Answer(Envelope {
                code: code.map(Code::read),
                message: redacted(text),
                log_id: log_id(text),
                data: Json::Null,
                complete: true,
            }),
            retry_after: None,
        }),
    });
}

/// The first word of TikTok's tables. Short words of everyday language (`ok`, `internal`) are no
/// sign of TikTok and do not count.
fn code_word(text: &str) -> Option<&str> {
    words(text).find(|word| word.contains('_') && listing(word).is_some())
}

fn sdk_number(text: &str) -> Option<SdkError> {
    SDK_NUMBERS
        .iter()
        .find(|(number, _)| words(text).any(|word| word == *number))
        .map(|(_, error)| *error)
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
