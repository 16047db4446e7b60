//! Identifiers in a text: what stands between backticks is shown as code.

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Words.
    Prose(&'a str),
    /// An identifier, without its backticks.
    Code(&'a str),
}

/// The parts of an authored text, in order, without empty ones.
pub fn spans(text: &str) -> impl Iterator<Item = Span<'_>> {
    let parts = text.split('`').enumerate();
    parts
        .filter(|(_, part)| !part.is_empty())
        .map(|(at, part)| match at % 2 {
            0 => Span::Prose(part),
            _ => Span::Code(part),
        })
}

/// An authored text where nothing can be marked: in a title, an attribute, a plain text.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.replace('`', "")
}
