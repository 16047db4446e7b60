//! What became of a check, in the words of W3C's Evaluation and Report Language.

use crate::api::Probe;
use crate::cause::{Cause, Stage};
use crate::evidence::{Channel, Evidence};
use crate::facts::{Answer, Pasted};
use crate::observe;
use crate::session::Progress;

/// An outcome value of EARL 1.0. <https://www.w3.org/TR/EARL10-Schema/#OutcomeValue>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EarlOutcome {
    /// The check was made and found nothing wrong.
    Passed,
    /// The check was made and found the fault.
    Failed,
    /// What was seen does not decide.
    CantTell,
    /// There was nothing to check.
    Inapplicable,
    /// The check was not made.
    Untested,
}

impl EarlOutcome {
    /// The word of the standard.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::CantTell => "cantTell",
            Self::Inapplicable => "inapplicable",
            Self::Untested => "untested",
        }
    }

    /// The outcome of a verdict: a cause is a fault, except where all is well, and where TikTok was not
    /// reached nothing can be told of it.
    #[must_use]
    pub const fn of_verdict(cause: Cause) -> Self {
        match cause.stage() {
            Stage::Healthy => Self::Passed,
            Stage::Transport => Self::CantTell,
            _ => Self::Failed,
        }
    }

    /// The outcome of one of the page's calls.
    #[must_use]
    pub fn of_call(probe: Probe, evidence: &[Evidence], facts: &[Answer]) -> Self {
        let call = evidence
            .iter()
            .find(|seen| seen.origin == Channel::Probe(probe));
        let called = || evidence.iter().any(|seen| seen.origin != Channel::Paste);
        match call.map(|call| observe::progress(probe, call)) {
            Some(Progress::Passed) => Self::Passed,
            Some(Progress::Refused) => Self::Failed,
            Some(_) => Self::CantTell,
            // Without a token there is nothing to call with.
            None if called() || facts.contains(&Pasted::AccessToken.into()) => Self::Untested,
            None => Self::Inapplicable,
        }
    }
}
