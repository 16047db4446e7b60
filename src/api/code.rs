//! TikTok's error codes: one table of every code word that its pages list, with what each endpoint's
//! page says about it and what developers have seen besides.

mod api;
pub mod legacy;
mod oauth;
mod posting;
mod reason;
#[cfg(not(target_arch = "wasm32"))]
pub mod said;
mod table;

#[cfg(not(target_arch = "wasm32"))]
use crate::remedy::{Retry, Source};
use crate::{facts::ErrorCode, text::Text};

/// One code word of TikTok's tables, with all that is documented about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Listing {
    /// The word as TikTok spells it.
    pub word: &'static str,
    /// The table it belongs to.
    pub family: Family,
    /// The answer that this word gives to the question about the error code.
    pub fact: ErrorCode,
    /// What the word says wherever it comes.
    pub meaning: Text,
    /// Whether sending the same call again helps, whichever cause it is.
    #[cfg(not(target_arch = "wasm32"))]
    pub retry: Retry,
    /// What it says at one endpoint; never empty. The page shows the one sentence of `meaning`, so
    /// its module does not carry these (15 kB of words).
    #[cfg(not(target_arch = "wasm32"))]
    pub entries: &'static [Entry],
}

/// What one endpoint's page, or a report about that endpoint, says about the code.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Method and path, as in `GET /v2/user/info/`; in words where no single path is meant.
    pub endpoint: &'static str,
    /// The HTTP status it comes with; none where the source gives none.
    pub status: Option<u16>,
    /// What it says at this endpoint.
    pub meaning: Text,
    /// What the source advises.
    pub fix: Option<Text>,
    /// What this rests on.
    pub source: Source,
    /// Whether TikTok says so; otherwise developers have reported it.
    pub documented: bool,
}

#[cfg(not(target_arch = "wasm32"))]
impl Entry {
    /// Where to look on, where the endpoint has no stage of its own in the tree.
    #[must_use]
    pub fn pointer(&self) -> Option<Source> {
        table::endpoint::pointer(self.endpoint)
    }
}

/// TikTok's tables of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The table of API v2, in `error.code`.
    Api,
    /// The tables of the Content Posting API, in `error.code`.
    Posting,
    /// The OAuth table, in the flat `error` of a token answer or a callback.
    OAuth,
    /// Why a post failed: `data.fail_reason` of an answer that is itself `ok`.
    FailReason,
}

/// A code as it came in a reply: in the table, or a word that no table lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// A word of the table.
    Listed(&'static Listing),
    /// Another word: at most 64 ASCII letters, digits, `_`, `.` and `-`.
    Unlisted(String),
}

impl Code {
    /// Reads a code word; whatever cannot be part of one is left out.
    #[must_use]
    pub fn read(word: &str) -> Self {
        let word: String = word
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
            .take(64)
            .collect();
        match listing(&word) {
            Some(listing) => Self::Listed(listing),
            None => Self::Unlisted(word),
        }
    }

    /// The word itself.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Listed(listing) => listing.word,
            Self::Unlisted(word) => word,
        }
    }

    /// The answer it gives to the question about the error code.
    #[must_use]
    pub fn fact(&self) -> ErrorCode {
        match self {
            Self::Listed(listing) => listing.fact,
            Self::Unlisted(_) => ErrorCode::OtherWord,
        }
    }

    /// Whether it says that the call succeeded.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.fact() == ErrorCode::Ok
    }
}

/// The row of exactly that word.
#[must_use]
pub fn listing(word: &str) -> Option<&'static Listing> {
    all().find(|listing| listing.word == word)
}

/// Every row of the table.
pub fn all() -> impl Iterator<Item = &'static Listing> {
    [
        api::LISTINGS,
        posting::LISTINGS,
        oauth::LISTINGS,
        reason::LISTINGS,
    ]
    .into_iter()
    .flatten()
}

/// What the tables rest on, whether a word, a number or a sentence.
#[cfg(not(target_arch = "wasm32"))]
pub fn sources() -> impl Iterator<Item = Source> {
    let listed = all().flat_map(|listing| listing.entries);
    let said = said::all().map(|said| &said.entry);
    let whereabouts = legacy::Family::ALL
        .iter()
        .map(|family| family.whereabouts().1);
    listed
        .chain(said)
        .flat_map(|entry| [Some(entry.source), entry.pointer()])
        .flatten()
        .chain(legacy::all().map(|row| row.source))
        .chain(whereabouts)
}
