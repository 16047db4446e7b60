//! What a client key gives away.

use crate::facts::CredentialsEnvironment;
use crate::phrase::{Phrase, client_key};
use crate::scan;
use crate::secret::is_client_secret;

/// Why a text is no client key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A space inside.
    Spaced,
    /// An address.
    Address,
    /// Digits alone.
    Digits,
    /// Longer than any key in a report.
    TooLong,
}

impl Flaw {
    /// What stands there instead.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::Spaced => client_key::SPACED,
            Self::Address => client_key::ADDRESS,
            Self::Digits => client_key::DIGITS,
            Self::TooLong => client_key::TOO_LONG,
        }
    }
}

/// Keys in reports have under 25 characters; TikTok documents no length.
/// <https://github.com/gitroomhq/postiz-docs/issues/167>
const LONGEST: usize = 40;

/// Why this is no client key; an empty text has no flaw.
#[must_use]
pub fn flaw(key: &str) -> Option<Flaw> {
    if scan::has(key, "/?&=") {
        return Some(Flaw::Address);
    }
    if scan::first(key, char::is_whitespace).is_some() {
        return Some(Flaw::Spaced);
    }
    if is_digits(key) {
        return Some(Flaw::Digits);
    }
    (key.len() > LONGEST).then_some(Flaw::TooLong)
}

/// The view of the app that the key belongs to. Sandbox keys are reported to begin with `sb`,
/// production keys with `aw`. <https://github.com/gitroomhq/postiz-docs/issues/167>
#[must_use]
pub fn environment(key: &str) -> Option<CredentialsEnvironment> {
    if is_digits(key) || is_client_secret(key) || key.trim() != key {
        return Some(CredentialsEnvironment::NoKey);
    }
    if key.starts_with("sb") {
        return Some(CredentialsEnvironment::Sandbox);
    }
    key.starts_with("aw")
        .then_some(CredentialsEnvironment::Production)
}

fn is_digits(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}
