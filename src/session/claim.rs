//! What a link or a report claims, in the place of a diagnosis of one's own.

use super::Session;
use crate::evidence::{Evidence, Origin};
use crate::facts::{Answer, Facts};
use crate::input;

impl Session {
    /// What a link or a report claims: its answers stand as they are, and nothing is sent or asked.
    #[must_use]
    pub fn claimed(facts: &Facts, evidence: Vec<Evidence>) -> Self {
        let is_extra = |seen: &Evidence| match seen.origin {
            Origin::Probe(probe) => probe.is_extra(),
            Origin::Paste => false,
        };
        Self {
            pasted: *facts,
            extra: evidence.iter().any(is_extra),
            evidence,
            claim: Some(facts.known().collect()),
            ..Self::offline(&input::read(&[]))
        }
    }

    /// The same, with the order in which the answers were learned. Of two answers to one question the
    /// first counts.
    #[must_use]
    pub fn reported(answers: &[Answer], evidence: Vec<Evidence>) -> Self {
        let mut facts = Facts::default();
        let mut learned = Vec::new();
        for answer in answers {
            if facts.get(answer.question()).is_none() {
                facts = facts.with(*answer);
                learned.push(*answer);
            }
        }
        Self {
            claim: Some(learned),
            ..Self::claimed(&facts, evidence)
        }
    }

    /// Whether it shows what a link or a report claims.
    #[must_use]
    pub const fn is_claim(&self) -> bool {
        self.claim.is_some()
    }
}
