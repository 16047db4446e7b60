//! What a pasted text is to the page. Reading anything but a bare token is a piece of its own
//! (`pieces`).

use crate::input::{self, Input};
use crate::permalink::{Opened, find};
use crate::report::{self, Read};

/// What was pasted.
pub(super) enum Paste {
    /// A report that was saved.
    Report(Box<Read>),
    /// A link, without any secret beside it.
    Link(Box<Opened>),
    /// A token or any other text.
    Text(Box<Input>),
}

/// Reads a text.
pub(super) fn read(text: &str) -> Paste {
    if let Some(read) = report::read(text) {
        return Paste::Report(Box::new(read));
    }
    let input = input::read(&[text]);
    match find(text).filter(|_| !input.holds_secret()) {
        Some(opened) => Paste::Link(Box::new(opened)),
        None => Paste::Text(Box::new(input)),
    }
}

/// Whether the text is one that nobody should read over a shoulder.
pub(super) fn holds_secret(text: &str) -> bool {
    input::read(&[text]).holds_secret()
}
