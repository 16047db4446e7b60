//! The links of earlier results: what a person who switched the history on finds again. It is read back
//! from the browser's store, which anybody at this device can write, so it goes through the same decoder as
//! any link.

use crate::permalink::{Link, decode};

/// Older results are dropped.
pub const MOST: usize = 20;

/// The links of a stored text, newest first; what is none, or damaged, is passed over.
#[must_use]
pub fn links(stored: &str) -> Vec<Link> {
    let opened = stored.lines().filter_map(decode);
    let whole = opened.filter(|opened| opened.problem.is_none());
    whole.map(|opened| opened.link).take(MOST).collect()
}

/// The text to store with one more link, in the place of an earlier one of the same diagnosis if there is
/// one.
#[must_use]
pub fn with(stored: &str, fragment: &str, instead: &str) -> String {
    let mut text = fragment.to_owned();
    let mut left = MOST - 1;
    for link in links(stored) {
        let line = link.encode();
        if left > 0 && line != fragment && line != instead {
            text = [&text, "\n", &line].concat();
            left -= 1;
        }
    }
    text
}
