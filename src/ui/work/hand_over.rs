//! Handing the diagnosis to somebody else, and opening what was handed over.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Export, State, Work};
use crate::phrase::{Phrase, hand_over, page};
use crate::report::{self, Language, Read};
use crate::web::{clipboard, download};

impl Work {
    /// Shows a text before it leaves the page.
    pub(in crate::ui) fn preview(self, export: Export) {
        self.0
            .state
            .update(|state| state.show(export, self.words()));
    }

    /// Shows a text and hands it over: the report as a file, all else through the clipboard.
    pub(in crate::ui) fn hand_over(self, export: Export) {
        self.preview(export);
        let text = self.0.state.with_untracked(|state| {
            let preview = state.preview.as_ref();
            preview.map(|preview| preview.text.clone())
        });
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

    /// Opens the browser's own window for printing.
    pub(in crate::ui) fn print(self) {
        if window().print().is_err() {
            self.announce(hand_over::NOT_PRINTED);
        }
    }

    /// Writes the programs in another language.
    pub(in crate::ui) fn write_in(self, language: Language) {
        self.0.state.update(|state| state.language = language);
    }

    /// Shows what a file holds, if it is a report.
    pub(in crate::ui) fn open_report(self, text: Option<&str>) {
        match text.and_then(report::read) {
            Some(read) => self.open_read(read),
            None => self.announce(hand_over::NOT_A_REPORT),
        }
    }

    pub(super) fn open_read(self, read: Read) {
        self.start(State {
            session: Some(read.session),
            example: read.saved.example,
            saved: Some(read.saved),
            ..State::default()
        });
        self.finish(hand_over::OPENED);
    }

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

    pub(super) fn announce(self, status: Phrase) {
        self.0.state.update(|state| state.status = Some(status));
    }
}
