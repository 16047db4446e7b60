//! The proof that the one who exchanges the code is the one who began the login.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::encoding::hex;

/// How many random bytes make a verifier.
pub(super) const BYTES: usize = 32;

/// A `code_verifier`: 64 hexadecimal digits, of the 43 to 128 unreserved characters that are allowed.
/// It cannot be cloned, printed or serialised. <https://developers.tiktok.com/doc/login-kit-desktop>
pub struct Verifier(Zeroizing<String>);

impl Verifier {
    /// The verifier of these bytes, which nobody else may know.
    #[must_use]
    pub(super) fn new(random: &[u8]) -> Self {
        Self(Zeroizing::new(hex(random)))
    }

    /// The `code_challenge` that the login sends.
    #[must_use]
    pub fn challenge(&self) -> String {
        challenge(&self.0)
    }

    /// The verifier for the eyes of the person who exchanges the code.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Prints nothing of the verifier.
impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier")
    }
}

/// TikTok's form of `S256`: the SHA-256 in hex, where RFC 7636 has base64url.
/// <https://developers.tiktok.com/doc/login-kit-desktop>
#[must_use]
pub fn challenge(verifier: &str) -> String {
    hex(&Sha256::digest(verifier))
}
