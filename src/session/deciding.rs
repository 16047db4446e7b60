//! Which field of a reply decided.

use super::Diagnosis;
use crate::api::code::Code;
use crate::api::json::Json;
use crate::evidence::{Evidence, Origin};
use crate::facts::{Question, TransportOutcome};
use crate::observe;

/// A part of a reply that facts are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The HTTP status and the form of the body.
    Status,
    /// `error.code`.
    Code,
    /// `error.message`.
    Message,
    /// `data.privacy_level_options`.
    PrivacyLevelOptions,
    /// `data.status`.
    PostStatus,
    /// `data.fail_reason`.
    FailReason,
}

impl Diagnosis {
    /// The field of this reply on which the result rests most, if it does.
    #[must_use]
    pub fn deciding(&self, evidence: &Evidence) -> Option<Field> {
        let fact = |question| {
            self.trail
                .iter()
                .find(|answer| answer.question() == question)
        };
        let outcome = fact(Question::TransportOutcome);
        if outcome.is_some_and(|known| *known != TransportOutcome::JsonAnswer.into()) {
            return evidence.envelope().is_none().then_some(Field::Status);
        }
        let envelope = evidence.envelope()?;
        if let Origin::Probe(probe) = evidence.origin {
            let stage = fact(Question::FailingStage);
            let elsewhere = stage.is_some_and(|stage| *stage != observe::stage_of(probe).into());
            if !evidence.passed() && elsewhere {
                return None;
            }
        }
        let code = envelope.code.as_ref().map(|code| code.fact().into());
        if code.is_some() && fact(Question::ErrorCode).copied() == code && !evidence.passed() {
            return Some(Field::Code);
        }
        let reason = envelope.data.get("fail_reason").and_then(Json::as_text);
        let reason = reason.map(|reason| Code::read(reason).fact().into());
        if reason.is_some() && fact(Question::ErrorCode).copied() == reason {
            return Some(Field::FailReason);
        }
        let holds = |name| envelope.data.get(name).is_some();
        if fact(Question::AccountVisibility).is_some() && holds("privacy_level_options") {
            return Some(Field::PrivacyLevelOptions);
        }
        if fact(Question::PostStatusValue).is_some() && holds("status") {
            return Some(Field::PostStatus);
        }
        let says = fact(Question::MessageSays).is_some() && !envelope.message.is_empty();
        says.then_some(Field::Message)
    }
}
