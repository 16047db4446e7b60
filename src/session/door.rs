//! A token that passed: the diagnosis ends there, and one question stays open to whom something fails.

use super::Session;
use crate::explore;
use crate::facts::Question;

impl Session {
    /// Whether every call of the page passed and neither the paste nor the person speaks of a failure. The
    /// verdict says so then, and nothing is asked.
    #[must_use]
    pub fn is_healthy(&self) -> bool {
        explore::is_healthy(&self.facts())
    }

    /// The question that the person may answer although the token is healthy, if something fails all the
    /// same. With an answer the tree goes on as ever; who does not know was asked, and is left in peace.
    #[must_use]
    pub fn door(&self) -> Option<Question> {
        if self.is_claim() || !self.is_healthy() {
            return None;
        }
        let question = explore::next_question(&self.facts(), &super::unaskable());
        question.filter(|question| self.answers.iter().all(|(told, _)| told != question))
    }
}
