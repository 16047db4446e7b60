//! What a link concluded when it was made, where the rules of today conclude something else from it.

use super::rulesets::changed_since;
use super::word::Word;
use super::{Link, MOST_CAUSES};
use crate::cause::Cause;
use crate::session::Diagnosis;
use crate::text::Text;

/// The two conclusions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Then {
    /// The causes that the link names.
    pub then: Vec<Word>,
    /// The causes of today.
    pub now: Vec<Word>,
    /// What changed since about these causes; nothing where the rules are the same or newer ones.
    pub because: Vec<Text>,
}

impl Then {
    /// The two conclusions, where they differ. A link names its first few causes only, so of a long list
    /// it is enough that today's has them all.
    #[must_use]
    pub fn of(link: &Link, today: &Diagnosis) -> Option<Self> {
        let possible: Vec<Cause> = today.possible.iter().map(|one| one.cause).collect();
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
