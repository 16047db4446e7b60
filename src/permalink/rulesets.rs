//! What changed from one set of rules to the next, for links whose conclusion was another one then.

use crate::cause::Cause;
use crate::t;
use crate::text::Text;

/// One set of rules, from the tree to the readers of replies.
#[derive(Debug)]
pub struct Ruleset {
    /// Its number, counted from 1.
    pub number: u32,
    /// The day it came into force, as `2026-11-22`.
    pub day: &'static str,
    /// What it changed.
    pub changes: &'static [Change],
}

/// One thing that came to be decided otherwise.
#[derive(Debug)]
pub struct Change {
    /// The causes that are found more or less often since.
    pub causes: &'static [Cause],
    /// What changed, in one sentence.
    pub what: Text,
}

/// Every set of rules, the present one last. Each number is given out once.
pub const RULESETS: &[Ruleset] = &[Ruleset {
    number: 1,
    day: "2026-11-22",
    changes: &[Change {
        causes: Cause::ALL,
        what: t! { en: "The first rules." },
    }],
}];

/// What was changed about one of these causes by later rules than those of that number.
#[must_use]
pub fn changed_since(number: u32, causes: &[Cause]) -> Vec<Text> {
    RULESETS
        .iter()
        .filter(|rules| rules.number > number)
        .flat_map(|rules| rules.changes)
        .filter(|change| change.causes.iter().any(|cause| causes.contains(cause)))
        .map(|change| change.what)
        .collect()
}
