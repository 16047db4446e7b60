//! The conclusion from what is known.

use crate::cause::Cause;
use crate::explore::{self, Candidate};
use crate::facts::{Answer, Facts, Question};
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
        let mut possible = explore::possible(facts);
        for candidate in &mut possible {
            if by_inference {
                candidate.confidence = candidate.confidence.min(Confidence::Probable);
            }
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
            .partition(|(_, answer)| leads_elsewhere(answer.question()));
        Self {
            verdict,
            possible,
            ruled_out,
            not_checked,
            trail,
        }
    }
}

/// Questions that choose what to look at; a cause cut off by them was not looked at.
fn leads_elsewhere(question: Question) -> bool {
    matches!(
        question,
        Question::Pasted | Question::FailingStage | Question::Symptom | Question::Caller
    )
}
