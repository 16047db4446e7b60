//! The scopes that a login begins with.

use crate::facts::{Answer, Facts};
use crate::scope::Scope;

/// The scopes to begin with: the basic one, those that the token is known to carry, as a new token
/// carries what its own login asked for, and those whose absence the diagnosis rests on.
#[must_use]
pub fn preselected(facts: &Facts, trail: &[Answer]) -> Vec<&'static str> {
    let mut wanted = Vec::new();
    for scope in Scope::ALL {
        let answer = facts.get(scope.question());
        let carried = answer.is_some_and(|answer| answer.id() == "yes");
        let missing = answer.is_some_and(|answer| trail.contains(&answer));
        if carried || missing || *scope == Scope::UserInfoBasic {
            wanted.push(scope.name());
        }
    }
    wanted
}
