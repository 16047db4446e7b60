//! What changed from one set of rules to the next, for links whose conclusion was another one then.

use super::word::Word;
use super::{Link, MOST_CAUSES, conclusion};
use crate::cause::Cause;
use crate::phrase::{Phrase, ruleset};
use crate::session::Diagnosis;

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
    pub what: Phrase,
}

/// Every set of rules, the present one last. Each number is given out once.
pub const RULESETS: &[Ruleset] = &[Ruleset {
    number: 1,
    day: "2026-11-22",
    changes: &[Change {
        causes: Cause::ALL,
        what: ruleset::FIRST,
    }],
}];

/// What was changed about one of these causes by later rules than those of that number.
#[must_use]
pub fn changed_since(number: u32, causes: &[Cause]) -> Vec<Phrase> {
    RULESETS
        .iter()
        .filter(|rules| rules.number > number)
        .flat_map(|rules| rules.changes)
        .filter(|change| change.causes.iter().any(|cause| causes.contains(cause)))
        .map(|change| change.what)
        .collect()
}

/// The two conclusions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Then {
    /// The causes that the link names.
    pub then: Vec<Word>,
    /// The causes of today.
    pub now: Vec<Word>,
    /// What changed since about these causes; nothing where the rules are the same or newer ones.
    pub because: Vec<Phrase>,
}

impl Then {
    /// The two conclusions, where they differ. A link names its first few causes only, so of a long list
    /// it is enough that today's has them all.
    #[must_use]
    pub fn of(link: &Link, today: &Diagnosis) -> Option<Self> {
        let possible: Vec<Cause> = conclusion(today).collect();
        let now: Vec<Word> = possible.iter().map(|one| Word::of(one.slug())).collect();
        let long = link.causes.len() >= MOST_CAUSES;
        let same = link.causes.iter().all(|cause| now.contains(cause))
            && (long || link.causes.len() == now.len());
        if same || link.causes.is_empty() {
            return None;
        }
        let concerned: Vec<Cause> = link.known_causes().chain(possible).collect();
        Some(Self {
            then: link.causes.clone(),
            now,
            because: changed_since(link.ruleset, &concerned),
        })
    }
}
