//! Handing the diagnosis to somebody else, and opening what was handed over.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::{Beginning, Shown, State};
use crate::permalink::Link;
use crate::phrase::{Phrase, hand_over, page};
use crate::report::{self, Issue, Report, markdown, ticket};
use crate::ui::pieces;
use crate::web::{clipboard, download, drop, location};

/// One of the texts that a diagnosis can be handed over as.
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
}

impl State {
    /// The report of what is shown, with the link that was opened, or that sharing would make.
    pub(in crate::ui) fn report(self) -> Option<Report> {
        let opened = self.shown.with(|shown| {
            let opened = shown.opened.as_ref();
            opened.map(|opened| opened.link.clone())
        });
        self.report_with(opened.or_else(|| self.link_to_share()))
    }

    /// The issue about what is shown. It is public, so its link has no log ids, whatever is ticked.
    pub(in crate::ui) fn issue(self) -> Option<Issue> {
        let report = self.report_with(self.link(false, true))?;
        Some(Issue::about(&report, self.words))
    }

    fn report_with(self, link: Option<Link>) -> Option<Report> {
        let shown = self.shown.read();
        let made = self.run.with(|session| {
            self.run.result.with(|result| {
                let result = result.as_ref()?;
                Some(Report::new(session, result, shown.example))
            })
        });
        Some(Report {
            made_at: shown.made_at,
            permalink: link.map(|link| location::address(&link.encode())),
            ..made??
        })
    }

    /// The text as it would leave the page.
    pub(in crate::ui) fn text_of(self, export: Export) -> Option<String> {
        Some(match export {
            Export::Ticket => ticket(&self.report()?, self.words),
            Export::Markdown => markdown(&self.report()?, self.words),
            Export::Json => self.report()?.json(),
            Export::Issue => {
                let issue = self.issue()?;
                [&issue.title, "\n\n", &issue.body].concat()
            }
        })
    }

    /// Hands a text over: the report as a file, all else through the clipboard.
    pub(in crate::ui) fn hand_over(self, export: Export) {
        spawn_local(async move {
            match pieces::text().await {
                Ok(text_of) => self.hand_text_over(export, untrack(|| text_of(self, export))),
                Err(why) => self.miss(why),
            }
        });
    }

    fn hand_text_over(self, export: Export, text: Option<String>) {
        let Some(text) = text else {
            return;
        };
        if export != Export::Json {
            return self.copy(text);
        }
        let saved = download::json(&text, "token-doctor-report.json");
        self.announce(if saved {
            hand_over::SAVED
        } else {
            hand_over::NOT_SAVED
        });
    }

    /// Copies a text, and says whether that worked.
    pub(in crate::ui) fn copy(self, text: String) {
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            self.announce(if copied {
                page::COPIED
            } else {
                page::NOT_COPIED
            });
        });
    }

    /// Opens the browser's own window for printing.
    pub(in crate::ui) fn print(self) {
        if window().print().is_err() {
            self.announce(hand_over::NOT_PRINTED);
        }
    }

    /// Shows what a file that was chosen or dropped holds, if it is a report.
    pub(in crate::ui) fn open_report(self, file: File) {
        spawn_local(async move {
            let text = drop::text(file).await;
            match pieces::report().await {
                Ok(read) => match text.as_deref().and_then(read) {
                    Some(read) => self.open_read(read),
                    None => self.announce(hand_over::NOT_A_REPORT),
                },
                Err(why) => self.miss(why),
            }
        });
    }

    pub(super) fn open_read(self, read: report::Read) {
        self.start(Beginning {
            session: Some(read.session),
            shown: Shown {
                example: read.saved.example,
                made_at: read.saved.made_at,
                saved: Some(read.saved),
                ..Shown::default()
            },
            beside: None,
        });
        self.finish(hand_over::OPENED);
    }
}
