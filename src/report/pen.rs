//! How a report's text is written down: plain for TikTok's support and the terminal, or as Markdown.

use crate::phrase::Phrase;
use crate::words::{Span, Words, spans, unmarked};

/// How a text marks its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Indented lines.
    Plain,
    /// Headings, lists and code.
    Markdown,
}

/// Writes in one language and style.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub(super) words: &'a Words,
    pub(super) style: Style,
}

/// A heading and its items.
pub(super) struct Chapter {
    pub(super) heading: Phrase,
    pub(super) items: Vec<String>,
    pub(super) numbered: bool,
}

impl Chapter {
    pub(super) fn new(heading: Phrase, items: Vec<String>) -> Self {
        Self {
            heading,
            items,
            numbered: false,
        }
    }
}

impl Pen<'_> {
    /// The text of a key.
    pub(super) fn say(self, phrase: Phrase) -> String {
        self.prose(self.words.get(phrase))
    }

    /// Authored words; in Markdown no sign outside of code is taken for markup.
    pub(super) fn prose(self, text: &str) -> String {
        if self.style == Style::Plain {
            return unmarked(text);
        }
        let written = spans(text).map(|span| match span {
            Span::Prose(words) => words.replace('<', "\\<").replace('*', "\\*"),
            Span::Code(word) => ["`", word, "`"].concat(),
        });
        written.collect()
    }

    /// Words of a response or of a link; in Markdown nothing in them acts as markup.
    pub(super) fn code(self, text: &str) -> String {
        if self.style == Style::Plain || text.is_empty() {
            return text.to_owned();
        }
        ["`", &text.replace('`', "'"), "`"].concat()
    }

    /// A section, with an empty line before it; nothing where it has no items.
    pub(super) fn section(self, section: &Chapter) -> Vec<String> {
        if section.items.is_empty() {
            return Vec::new();
        }
        let heading = self.say(section.heading);
        let mut lines = vec![String::new()];
        match self.style {
            Style::Plain => lines.push([&heading, ":"].concat()),
            Style::Markdown => lines.extend([["## ", &heading].concat(), String::new()]),
        }
        for (at, item) in section.items.iter().enumerate() {
            let number = (at + 1).to_string() + ". ";
            let mark = match self.style {
                _ if section.numbered => &number,
                Style::Plain => "",
                Style::Markdown => "- ",
            };
            let indent = if self.style == Style::Plain { "  " } else { "" };
            lines.push([indent, mark, item].concat());
        }
        lines
    }
}
