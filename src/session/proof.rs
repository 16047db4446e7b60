//! The path to the result: each fact, where it was seen, and what it left.

use super::Session;
use crate::evidence::{Evidence, Origin};
use crate::explore;
use crate::facts::{Answer, Facts, Question};
use crate::observe;

/// One step of the path through the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The fact that the tree asked for.
    pub fact: Answer,
    /// Where it was seen.
    pub seen: Seen,
    /// How many causes it left.
    pub left: usize,
}

/// Where a fact was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// In the reply at that place of [`Session::evidence`].
    Reply(usize),
    /// In all replies taken together.
    Replies,
    /// In the pasted text, outside of any reply.
    Paste,
    /// The person said so.
    Person,
    /// A link or a report says so.
    Claim,
    /// A link or a report says that it was seen in that reply.
    ClaimedReply(usize),
}

impl Session {
    /// The facts that the result rests on, in the order in which the tree asks for them.
    #[must_use]
    pub fn proof(&self) -> Vec<Branch> {
        let mut known = Facts::default();
        let trail = explore::trail(&self.facts());
        let branch = |fact: Answer| {
            known = known.with(fact);
            Branch {
                fact,
                seen: self.seen(fact),
                left: explore::possible(&known).len(),
            }
        };
        trail.into_iter().map(branch).collect()
    }

    /// Where the fact was seen. Of several replies that show it, one that refuses comes first.
    #[must_use]
    pub fn seen(&self, fact: Answer) -> Seen {
        let question = fact.question();
        if question == Question::Checks && !self.evidence.is_empty() {
            return if self.is_claim() {
                Seen::Claim
            } else {
                Seen::Replies
            };
        }
        let shows = |(_, seen): &(usize, &Evidence)| shown_by(seen).get(question) == Some(fact);
        let replies = || self.evidence.iter().enumerate();
        let refusing = replies().filter(|(_, seen)| !seen.passed()).find(shows);
        if let Some((at, _)) = refusing.or_else(|| replies().find(shows)) {
            return if self.is_claim() {
                Seen::ClaimedReply(at)
            } else {
                Seen::Reply(at)
            };
        }
        let told = self.told.contains(&(question, Some(fact)));
        match self.pasted.get(question) == Some(fact) {
            true if self.is_claim() => Seen::Claim,
            true => Seen::Paste,
            false if told => Seen::Person,
            false => Seen::Replies,
        }
    }
}

/// What one reply shows by itself.
fn shown_by(seen: &Evidence) -> Facts {
    let one = std::slice::from_ref(seen);
    match seen.origin {
        Origin::Probe(_) => observe::probed(one, true).facts,
        Origin::Paste => observe::pasted(one),
    }
}
