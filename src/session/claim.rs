//! What a link or a report claims, in the place of a diagnosis of one's own.

use super::Session;
use crate::evidence::Evidence;
use crate::facts::Facts;
use crate::input;

impl Session {
    /// What a link or a report claims: its answers stand as they are, and nothing is sent or asked.
    #[must_use]
    pub fn claimed(facts: &Facts, evidence: Vec<Evidence>) -> Self {
        Self {
            pasted: *facts,
            evidence,
            is_claim: true,
            ..Self::offline(&input::read(&[]))
        }
    }

    /// Whether it shows what a link or a report claims.
    #[must_use]
    pub const fn is_claim(&self) -> bool {
        self.is_claim
    }
}
