//! The pasted token: in memory only, wiped when dropped, exposed to one caller.

use std::fmt;

use zeroize::Zeroizing;

use crate::scan;

/// An access token. It cannot be cloned, printed or serialised.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a token that can stand in a header: visible ASCII without spaces.
    #[must_use]
    pub fn new(token: &str) -> Option<Self> {
        let fits = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
        fits.then(|| Self(Zeroizing::new(token.to_owned())))
    }

    /// The value of the Authorization header. Only the page's fetch calls this.
    #[must_use]
    pub fn bearer(&self) -> Zeroizing<String> {
        Zeroizing::new(["Bearer ", &self.0].concat())
    }

    /// A text from the wire without this token.
    #[must_use]
    pub fn removed_from(&self, text: &str) -> String {
        text.replace(self.0.as_str(), REMOVED)
    }
}

/// Prints nothing of the token.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// What stands where a secret was.
pub const REMOVED: &str = "[removed]";

/// A message of unknown origin without anything that looks like a token, a code or a secret: every
/// long word that no person would write.
#[must_use]
pub fn redacted(text: &str) -> String {
    without(text, |word| looks_secret(word) || is_random(word))
}

/// A text without its tokens, codes and client secrets. Other long words stay, as a request is made of
/// them.
#[must_use]
pub fn without_tokens(text: &str) -> String {
    without(text, looks_secret)
}

fn without(text: &str, is_secret: fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let word = scan::until(rest, |c| !is_token_char(c));
        let gap = scan::until(&rest[word.len()..], is_token_char);
        out.push_str(if is_secret(word) { REMOVED } else { word });
        out.push_str(gap);
        rest = &rest[word.len() + gap.len()..];
    }
    out
}

/// The characters that tokens and codes are made of, in TikTok's samples.
#[must_use]
pub fn is_token_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '!' | '*' | '~' | '%')
}

/// Whether a word looks like a token, a code or a client secret of TikTok's. A log id (digits and
/// capitals, 34 characters) is none.
fn looks_secret(word: &str) -> bool {
    let long = word.len() >= LONG && scan::has(word, "!*");
    let runs = scan::words(word, |c| c.is_ascii_alphanumeric());
    long || holds_token(word) || runs.into_iter().any(is_client_secret)
}

/// From here on a mixed word is one that a machine made.
const LONG: usize = 20;

/// Whether a long word has a piece in which letters and digits are mixed, as keys, JSON web tokens and
/// code verifiers have. The pieces of code words, paths and a publish_id are short or of one kind; a
/// log id has no small letters, and the hexadecimal pieces of a request id stand in fixed places.
fn is_random(word: &str) -> bool {
    const SHORTEST_PIECE: usize = 8;
    word.len() >= LONG
        && !is_request_id(word)
        && scan::words(word, |c| c.is_ascii_alphanumeric())
            .into_iter()
            .map(|piece| piece.strip_prefix("2F").unwrap_or(piece))
            .any(|piece| {
                let any = |is: fn(&u8) -> bool| piece.bytes().any(|byte| is(&byte));
                piece.len() >= SHORTEST_PIECE
                    && any(u8::is_ascii_digit)
                    && any(u8::is_ascii_alphabetic)
                    && any(|byte| !byte.is_ascii_digit() && !(b'A'..=b'F').contains(byte))
            })
}

/// `723f24d7-e717-40f8-a2b6-cb8464cd23b4`.
fn is_request_id(word: &str) -> bool {
    word.len() == 36
        && word.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Whether a token begins in the word: at its start, behind a sign, or behind a percent-encoded one.
fn holds_token(word: &str) -> bool {
    TOKENS.iter().any(|prefix| {
        word.match_indices(prefix).any(|(at, _)| {
            let before = &word[..at];
            let begins = !before.ends_with(|c: char| c.is_ascii_alphanumeric())
                || before.rfind('%').is_some_and(|sign| sign + 3 == at);
            begins && word.len() > at + prefix.len() + 3
        })
    })
}

/// How tokens begin, also percent-encoded.
const TOKENS: &[&str] = &[
    "act.", "rft.", "clt.", "act%2E", "rft%2E", "clt%2E", "act%2e", "rft%2e", "clt%2e", "act%252E",
    "rft%252E",
];

/// TikTok's client secrets are 32 letters and digits; a log id has no small letters.
#[must_use]
pub fn is_client_secret(word: &str) -> bool {
    word.len() == 32
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && word.bytes().any(|byte| byte.is_ascii_lowercase())
        && word
            .bytes()
            .any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}
