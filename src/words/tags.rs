//! What stands in the tags above a verdict: two or three words each.

use crate::cause::{Retry, Severity};
use crate::phrase::{Phrase, tag};

impl Severity {
    /// What is kept from working, in short.
    #[must_use]
    pub const fn tag(self) -> Phrase {
        match self {
            Self::BlocksEverything => tag::BLOCKS_EVERYTHING,
            Self::BlocksPosting => tag::BLOCKS_POSTING,
            Self::Limits => tag::LIMITS,
            Self::Note => tag::NOTE,
        }
    }
}

impl Retry {
    /// Whether retrying helps, in short.
    #[must_use]
    pub const fn tag(self) -> Phrase {
        match self {
            Self::AfterFix => tag::AFTER_FIX,
            Self::AfterWait => tag::AFTER_WAIT,
            Self::Never => tag::NEVER,
        }
    }
}
