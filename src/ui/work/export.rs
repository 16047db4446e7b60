//! The texts that a diagnosis can be handed over as.

use super::State;
use crate::permalink::Link;
use crate::phrase::{Phrase, hand_over};
use crate::report::{Issue, Report, markdown, ticket};
use crate::web::location;
use crate::words::Words;

/// One of the texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Export {
    /// For TikTok's support.
    #[default]
    Ticket,
    /// For a chat or an issue tracker.
    Markdown,
    /// For a program, or to be opened again.
    Json,
    /// For the makers of this page.
    Issue,
}

/// A text as it would leave the page.
pub(in crate::ui) struct Preview {
    pub(in crate::ui) export: Export,
    pub(in crate::ui) text: String,
}

impl Export {
    pub(in crate::ui) const ALL: &[Self] = &[Self::Ticket, Self::Markdown, Self::Json, Self::Issue];

    /// Its name in the page's attributes.
    pub(in crate::ui) const fn id(self) -> &'static str {
        match self {
            Self::Ticket => "ticket",
            Self::Markdown => "markdown",
            Self::Json => "json",
            Self::Issue => "issue",
        }
    }

    pub(in crate::ui) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|export| export.id() == id)
    }

    pub(in crate::ui) const fn name(self) -> Phrase {
        match self {
            Self::Ticket => hand_over::TICKET,
            Self::Markdown => hand_over::MARKDOWN,
            Self::Json => hand_over::JSON,
            Self::Issue => hand_over::ISSUE,
        }
    }

    fn text(self, state: &State, words: &Words) -> Option<String> {
        Some(match self {
            Self::Ticket => ticket(&state.report()?, words),
            Self::Markdown => markdown(&state.report()?, words),
            Self::Json => state.report()?.json(),
            Self::Issue => {
                let issue = state.issue(words)?;
                [&issue.title, "\n\n", &issue.body].concat()
            }
        })
    }
}

impl State {
    /// The report of what is shown, with the link that was opened, or that sharing would make.
    pub(in crate::ui) fn report(&self) -> Option<Report> {
        let opened = self.opened.as_ref().map(|opened| opened.link.clone());
        self.report_with(opened.or_else(|| self.shared()))
    }

    /// The issue about what is shown. It is public, so its link has no log ids, whatever is ticked.
    pub(in crate::ui) fn issue(&self, words: &Words) -> Option<Issue> {
        let report = self.report_with(self.as_link())?;
        Some(Issue::about(&report, words))
    }

    fn report_with(&self, link: Option<Link>) -> Option<Report> {
        let (session, result) = (self.session.as_ref()?, self.result.as_ref()?);
        Some(Report {
            made_at: self.made_at,
            permalink: link.map(|link| location::address(&link.encode())),
            ..Report::new(session, result, self.example)
        })
    }

    /// Makes the text anew; what is shown is what is handed over.
    pub(super) fn show(&mut self, export: Export, words: &Words) {
        let text = self.own().and_then(|_| export.text(self, words));
        self.preview = text.map(|text| Preview { export, text });
    }
}
