//! The page that is being written: where it is in the site, and in which language.

use maud::{Markup, html};

use crate::cause::Cause;
use crate::facts::{Answer, Question};
use crate::phrase::Phrase;
use crate::words::{Span, Words, spans, unmarked};

/// Makes links that lead from a page back to the root of the site, so that the site can be in any folder,
/// and texts with their identifiers marked as code.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    pub(super) words: &'a Words,
    /// The site's own path, for the one page that is shown anywhere.
    root: &'a str,
    depth: usize,
}

impl<'a> Here<'a> {
    pub(super) fn at(folder: &str, words: &'a Words) -> Self {
        let depth = folder.matches('/').count();
        Self {
            words,
            root: "",
            depth,
        }
    }

    /// For a page that may be shown at any address of the site.
    pub(super) fn from_root(root: &'a str, words: &'a Words) -> Self {
        Self {
            words,
            root,
            depth: 0,
        }
    }

    /// An address, from the root of the site, as a link on this page.
    pub(super) fn to(self, address: &str) -> String {
        let up = "../".repeat(self.depth);
        let begin = [self.root, &up].concat();
        if begin.is_empty() {
            address.to_owned()
        } else {
            begin + address.trim_start_matches("./")
        }
    }

    pub(super) fn say(self, phrase: Phrase) -> Markup {
        prose(self.words.get(phrase))
    }

    /// For a title or an attribute.
    pub(super) fn unmarked(self, phrase: Phrase) -> String {
        unmarked(self.words.get(phrase))
    }

    pub(super) fn ask(self, question: Question) -> Markup {
        prose(self.words.ask(question))
    }

    pub(super) fn answer(self, answer: Answer) -> Markup {
        prose(self.words.answer(answer))
    }

    pub(super) fn title(self, cause: Cause) -> Markup {
        prose(self.words.title(cause))
    }
}

/// An authored text, escaped, its identifiers as code.
pub(super) fn prose(text: &str) -> Markup {
    html! {
        @for span in spans(text) {
            @match span {
                Span::Prose(words) => (words),
                Span::Code(word) => code { (word) },
            }
        }
    }
}
