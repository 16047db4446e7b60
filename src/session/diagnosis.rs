//! The conclusion from what is known.

use crate::cause::Cause;
use crate::explore::{self, Candidate};
use crate::facts::{Answer, Checks, ErrorCode, Facts, Pasted, Question, TransportOutcome};
use crate::remedy::Confidence;
use crate::tree::Finding;

/// What the facts say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// The cause, where only one is left.
    pub verdict: Option<Finding>,
    /// The causes still possible, most likely first; the verdict is among them.
    pub possible: Vec<Candidate>,
    /// The causes that an observation or an answer speaks against.
    pub ruled_out: Vec<(Cause, Answer)>,
    /// The causes that nobody looked at, with the answer that led elsewhere.
    pub not_checked: Vec<(Cause, Answer)>,
    /// The answers that the result rests on, in the order of the tree.
    pub trail: Vec<Answer>,
}

impl Diagnosis {
    /// Draws the conclusion. `learned` are the facts in the order in which they came; a fact that is
    /// `inferred` makes no verdict certain.
    #[must_use]
    pub fn new(facts: &Facts, learned: &[Answer], inferred: &[Question]) -> Self {
        let trail = explore::trail(facts);
        let by_inference = trail
            .iter()
            .any(|answer| inferred.contains(&answer.question()));
        // A code in somebody's words may be one that they only speak of.
        let by_inference = by_inference || facts.pasted == Some(Pasted::Quoted);
        let mut possible = explore::possible(facts);
        let most = match (possible.len(), by_inference) {
            (1, false) => Confidence::Certain,
            (1, true) => Confidence::Probable,
            (_, _) => Confidence::Possible,
        };
        for candidate in &mut possible {
            candidate.confidence = candidate.confidence.min(most);
        }
        let verdict = match possible.as_slice() {
            [only] => Some(Finding {
                cause: only.cause,
                confidence: only.confidence,
            }),
            _ => None,
        };
        let (not_checked, ruled_out) = explore::cut_off(learned)
            .into_iter()
            .partition(|(_, answer)| leads_elsewhere(*answer));
        Self {
            verdict,
            possible,
            ruled_out,
            not_checked,
            trail,
        }
    }
}

/// Answers that choose what to look at, or that say that nothing could be looked at: a cause cut off by
/// them was not checked.
fn leads_elsewhere(answer: Answer) -> bool {
    match answer.question() {
        Question::Pasted | Question::FailingStage | Question::Symptom | Question::Caller => true,
        Question::TransportOutcome => answer != TransportOutcome::JsonAnswer.into(),
        Question::ErrorCode => NOTHING_LOOKED_AT
            .iter()
            .any(|code| answer == (*code).into()),
        Question::Checks => answer == Checks::Refused.into(),
        _ => false,
    }
}

/// Codes with which TikTok turns a call away before it looks at what is asked.
const NOTHING_LOOKED_AT: &[ErrorCode] = &[
    ErrorCode::RateLimitExceeded,
    ErrorCode::InternalError,
    ErrorCode::Internal,
    ErrorCode::ServerError,
    ErrorCode::TemporarilyUnavailable,
];
