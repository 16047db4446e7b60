//! Handing the diagnosis to somebody else.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{State, Work};
use crate::report::ticket;
use crate::text::{Text, page};
use crate::web::{clipboard, download, location};

impl Work {
    /// Makes the link, puts it into the address bar and copies it.
    pub(in crate::ui) fn share(self) {
        if let Some(fragment) = self.0.with_untracked(State::fragment) {
            location::write(&fragment);
            let address = location::address(&fragment);
            self.0.update(|state| state.link = Some(address.clone()));
            self.copy(address);
        }
    }

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
        self.say(if saved { page::SAVED } else { page::NOT_SAVED });
    }

    fn copy(self, text: String) {
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            self.say(if copied {
                page::COPIED
            } else {
                page::NOT_COPIED
            });
        });
    }

    fn say(self, status: Text) {
        self.0.update(|state| state.status = Some(status));
    }
}
