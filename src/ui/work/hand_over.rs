//! Handing the diagnosis to somebody else.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Work;
use crate::report::ticket;
use crate::text::{Text, hand_over, page};
use crate::web::{clipboard, download};

impl Work {
    /// Copies the text for support, with the link if one was made.
    pub(in crate::ui) fn copy_ticket(self) {
        let text = self.0.with_untracked(|state| {
            let report = state.report()?;
            Some(ticket(&report, state.link.as_deref()))
        });
        if let Some(text) = text {
            self.copy(text);
        }
    }

    /// Offers the report as a file.
    pub(in crate::ui) fn export(self) {
        let saved = self.0.with_untracked(|state| {
            let report = state.report();
            report.is_some_and(|report| download::json(&report, "token-doctor-report.json"))
        });
        self.say(if saved {
            hand_over::SAVED
        } else {
            hand_over::NOT_SAVED
        });
    }

    pub(super) fn copy(self, text: String) {
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            self.say(if copied {
                page::COPIED
            } else {
                page::NOT_COPIED
            });
        });
    }

    pub(super) fn say(self, status: Text) {
        self.0.update(|state| state.status = Some(status));
    }
}
