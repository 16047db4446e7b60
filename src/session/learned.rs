//! What is known, in the order in which it was learned.

use super::Session;
use crate::facts::Answer;

impl Session {
    /// The known answers, each once, in the order in which they were learned: the first that speaks
    /// against a cause is the one that ruled it out.
    #[must_use]
    pub fn learned(&self) -> Vec<Answer> {
        if let Some(claimed) = &self.claim {
            return claimed.clone();
        }
        let facts = self.facts();
        let mut all: Vec<Answer> = self.pasted.known().collect();
        all.extend(self.probed().facts.known());
        all.extend(self.told.iter().filter_map(|(_, answer)| *answer));
        let mut learned = Vec::new();
        for answer in all {
            if facts.get(answer.question()) == Some(answer) && !learned.contains(&answer) {
                learned.push(answer);
            }
        }
        learned
    }
}
