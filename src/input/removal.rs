//! The text without its credentials, so that whatever reads on cannot keep one.

use std::cmp::Reverse;

use super::credential::{SHORTEST_VALUE, Word};
use super::shape::Credential;
use crate::encoding::decoded;
use crate::secret::REMOVED;

/// The text without these words, the longest first, as one can be a part of another.
pub(super) fn without(mut words: Vec<Word>, text: &str) -> String {
    words.retain(|(_, word, _)| word.len() >= SHORTEST_VALUE);
    words.sort_unstable_by_key(|(_, word, _)| Reverse(word.len()));
    words.dedup_by_key(|(_, word, _)| *word);
    let mut rest = text.to_owned();
    for (credential, word, _) in words {
        let escape = escape_in(credential, word);
        rest = rest.replace(word, &[REMOVED, escape].concat());
        if !escape.is_empty() {
            // A log can repeat the code as the server decoded it.
            let once = decoded(word);
            rest = rest
                .replace(&once, REMOVED)
                .replace(&decoded(&once), REMOVED);
        }
    }
    rest
}

/// Of a code, whether it is percent-encoded is kept: an exchange fails where it still is.
fn escape_in(credential: Credential, word: &str) -> &'static str {
    if credential != Credential::Code || !word.contains('%') {
        return "";
    }
    if word.contains("%25") { "%252A" } else { "%2A" }
}
