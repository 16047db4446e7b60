//! Which scopes the token carries, as far as anything shows it.

use super::{Seen, Session};
use crate::scope::{Goal, Scope};

/// Whether the token carries one scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// It was granted; there it was seen.
    Granted(Seen),
    /// It was not granted; there it was seen.
    Refused(Seen),
    /// Nothing shows it.
    NotProbed,
}

/// What a goal still needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants {
    /// Scopes that were not granted.
    pub missing: Vec<Scope>,
    /// Scopes of which nothing is known.
    pub not_probed: Vec<Scope>,
}

impl Session {
    /// Whether the token carries the scope. A link tells the facts that decided, and its calls tell more.
    #[must_use]
    pub fn holding(&self, scope: Scope) -> Holding {
        let question = scope.question();
        let probed = || self.probed().facts.get(question);
        let Some(answer) = self.facts().get(question).or_else(probed) else {
            return Holding::NotProbed;
        };
        let seen = self.seen(answer);
        match answer.index() {
            0 => Holding::Granted(seen),
            _ => Holding::Refused(seen),
        }
    }

    /// What the goal still needs.
    #[must_use]
    pub fn grants(&self, goal: Goal) -> Grants {
        let mut grants = Grants::default();
        for scope in goal.needs() {
            match self.holding(*scope) {
                Holding::Granted(_) => {}
                Holding::Refused(_) => grants.missing.push(*scope),
                Holding::NotProbed => grants.not_probed.push(*scope),
            }
        }
        grants
    }
}
