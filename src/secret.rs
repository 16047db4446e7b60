//! The pasted token: in memory only, wiped when dropped, exposed to one caller.

use std::fmt;

use zeroize::Zeroizing;

use crate::signs;

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

/// A text of unknown origin without anything that looks like a token, a code or a client secret.
#[must_use]
pub fn redacted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let word = signs::until(rest, |c| !is_token_char(c));
        let gap = signs::until(&rest[word.len()..], is_token_char);
        out.push_str(if looks_secret(word) { REMOVED } else { word });
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

/// Whether a word is long and mixed enough to be a credential. A log id (digits and capitals, 34
/// characters) is none.
fn looks_secret(word: &str) -> bool {
    let long = word.len() >= 20 && signs::has(word, "!*");
    let runs = signs::words(word, |c| c.is_ascii_alphanumeric());
    long || holds_token(word) || runs.into_iter().any(is_client_secret)
}

/// Whether a token begins in the word: at its start, behind a sign, or behind a percent-encoded one.
fn holds_token(word: &str) -> bool {
    ["act.", "rft.", "clt."].iter().any(|prefix| {
        word.match_indices(prefix).any(|(at, _)| {
            let before = &word[..at];
            let begins = !before.ends_with(|c: char| c.is_ascii_alphanumeric())
                || before.rfind('%').is_some_and(|sign| sign + 3 == at);
            begins && word.len() > at + prefix.len() + 3
        })
    })
}

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
