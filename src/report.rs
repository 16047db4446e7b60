//! A diagnosis to hand over: one structure, and every text made from it. It is built from types that
//! cannot hold a token.

mod codes;
mod document;
mod issue;
mod json;
mod kept;
mod outcome;
mod pen;
mod program;
mod sections;

use crate::evidence::Evidence;
use crate::facts::Answer;
use crate::permalink::RULESET;
use crate::session::{Diagnosis, Session};
pub use codes::codes;
pub use document::{markdown, ticket};
pub use issue::Issue;
pub use json::{LONGEST, Read, Saved, read};
pub use outcome::EarlOutcome;
pub use program::{Language, curl, program};

/// The version of the report's form, as in `docs/report.schema.json`.
pub const FORMAT: u32 = 1;

/// The commit that the application was built from, as `make build` names it.
pub const COMMIT: &str = match option_env!("TOKEN_DOCTOR_COMMIT") {
    Some(commit) => commit,
    None => "unknown",
};

/// A diagnosis with all that it was drawn from.
#[derive(Clone, Debug)]
pub struct Report {
    /// The rules that drew the conclusion.
    pub ruleset: u32,
    /// Whether a recorded example was shown.
    pub example: bool,
    /// Whether it repeats what a link or a saved report claims.
    pub claim: bool,
    /// When it was made, in seconds since 1970, UTC.
    pub made_at: Option<u64>,
    /// The address under which the page shows the same.
    pub permalink: Option<String>,
    /// The conclusion.
    pub diagnosis: Diagnosis,
    /// All that is known, in the order in which it was learned.
    pub facts: Vec<Answer>,
    /// The replies seen, without what is personal in them.
    pub evidence: Vec<Evidence>,
}

impl Report {
    /// The report of a session and the conclusion drawn from it, without time and address.
    #[must_use]
    pub fn new(session: &Session, diagnosis: &Diagnosis, example: bool) -> Self {
        Self {
            ruleset: RULESET,
            example,
            claim: session.is_claim(),
            made_at: None,
            permalink: None,
            diagnosis: diagnosis.clone(),
            facts: session.learned(),
            evidence: session.evidence().iter().map(kept::without_names).collect(),
        }
    }
}

/// An answer as `question=answer`.
#[must_use]
pub fn pair(answer: Answer) -> String {
    [answer.question().id(), answer.id()].join("=")
}
