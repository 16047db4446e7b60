//! The texts that a link may hold beside numbers: short words that no token can be.

use crate::scan;
use crate::secret::redacted;

/// A word of small letters, digits and `-`, at most 64 of them. What came over the wire becomes one only
/// where it is made of words as people write them, so that no part of a token can be in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word(String);

const LONGEST: usize = 64;

impl Word {
    /// An id of the page's own lists. Chat programs and Markdown eat underscores, so a link has none.
    #[must_use]
    pub fn of(id: &'static str) -> Self {
        Self(id.replace('_', "-"))
    }

    /// A code that no table lists, as TikTok sent it. None where it is not made of words: a token has no
    /// `_` between its letters, and its pieces mix letters with digits and capitals.
    #[must_use]
    pub fn from_wire(code: &str) -> Option<Self> {
        const SHORTEST_SECRET: usize = 6;
        let word = Self::read(&code.replace('_', "-"))?;
        let spelled = word.0.split('-').all(is_spelled);
        let parted = word.0.contains('-') || word.0.len() < SHORTEST_SECRET;
        (spelled && parted).then_some(word)
    }

    /// A word as it stands in a link.
    pub(super) fn read(text: &str) -> Option<Self> {
        let fits = (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_sign);
        (fits && redacted(text) == text).then(|| Self(text.to_owned()))
    }

    /// As it stands in a link.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As the lists of the page and TikTok's tables spell it.
    #[must_use]
    pub fn id(&self) -> String {
        self.0.replace('-', "_")
    }
}

fn is_sign(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

/// Whether a piece is a word, a short number, or as short as `v2`.
fn is_spelled(piece: &str) -> bool {
    const LONGEST_WORD: usize = 20;
    match piece.len() {
        0 => false,
        1..=3 => true,
        4..=5 => piece.bytes().all(|b| b.is_ascii_digit()) || is_lower(piece),
        length => length <= LONGEST_WORD && is_lower(piece),
    }
}

fn is_lower(piece: &str) -> bool {
    piece.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// TikTok's log id: the time to the second in digits, then digits and capitals. A token has no such
/// beginning. In a link only where the person ticked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogId(String);

impl LogId {
    /// The log id, if it has the form of TikTok's.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        const TIME: usize = 14;
        let (time, rest) = text.split_at_checked(TIME)?;
        let timed = time.bytes().all(|byte| byte.is_ascii_digit());
        let upper = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
        let fits = (6..=26).contains(&rest.len()) && rest.bytes().all(upper);
        (timed && fits).then(|| Self(text.to_owned()))
    }

    /// The id itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A pair of a link that this version of the page does not know: kept as it is, and ignored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kept(String);

impl Kept {
    pub(super) fn read(name: &str, value: &str) -> Option<Self> {
        const LONGEST_VALUE: usize = 128;
        let named = (1..=LONGEST).contains(&name.len()) && name.bytes().all(is_sign);
        let odd = scan::first(value, |c| !is_link_sign(c) || matches!(c, '=' | '&'));
        let fits = value.len() <= LONGEST_VALUE && odd.is_none();
        (named && fits).then(|| Self([name, "=", value].concat()))
    }

    /// Name and value, as in the link.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The signs that a link is made of.
pub(super) fn is_link_sign(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '=' | '&' | ':' | '-')
}
