//! The form in which the examples are written: whole examples, answers, and bodies as TikTok sends them.

use super::{Example, Given, Recorded};
use crate::api::Probe;
use crate::cause::Cause;

/// An example without a call: what was pasted says enough, with the person's answers.
pub(super) const fn pasted(
    cause: Cause,
    pastes: &'static [&'static str],
    answers: &'static [Given],
) -> Example {
    Example {
        cause,
        pastes,
        replies: &[],
        answers,
    }
}

/// An example that checks an invented token.
pub(super) const fn checked(
    cause: Cause,
    replies: &'static [(Probe, Recorded)],
    answers: &'static [Given],
) -> Example {
    Example {
        cause,
        pastes: &["act.EXAMPLEexampleEXAMPLEexample00!0000.va"],
        replies,
        answers,
    }
}

/// Makes the list of the person's answers, each by its own type: `given!(TokenAge::Over24Hours)`.
macro_rules! given {
    ($($question:ident::$answer:ident),* $(,)?) => {
        &[$($crate::example::Given {
            question: $crate::facts::Question::$question,
            index: $crate::facts::$question::$answer as u8,
        }),*]
    };
}

/// Makes a body in the form of API v2: of a success from its data, of a refusal from its code and
/// message. The last four characters of the log id come first.
macro_rules! envelope {
    ($log_id:literal, $data:literal) => {
        $crate::example::form::envelope!(@ $log_id, $data, "ok", "")
    };
    ($log_id:literal, $code:literal, $message:literal) => {
        $crate::example::form::envelope!(@ $log_id, "{}", $code, $message)
    };
    (@ $log_id:literal, $data:expr, $code:expr, $message:expr) => {
        concat!(
            r#"{"data":"#, $data, r#","error":{"code":""#, $code, r#"","message":""#, $message,
            r#"","log_id":"202611220938120A1B2C3D4E5F6071"#, $log_id, r#""}}"#
        )
    };
}

/// Makes a refusal in the flat form of the token endpoint.
macro_rules! oauth_error {
    ($log_id:literal, $code:literal, $description:literal) => {
        concat!(
            r#"{"error":""#,
            $code,
            r#"","error_description":""#,
            $description,
            r#"","log_id":"202611220938120A1B2C3D4E5F6071"#,
            $log_id,
            r#""}"#
        )
    };
}

pub(super) use {envelope, given, oauth_error};
