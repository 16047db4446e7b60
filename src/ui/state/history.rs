//! The history: off until switched on, and then a link for each result.

use leptos::prelude::*;

use super::State;
use crate::history;
use crate::phrase::compare;
use crate::session::Next;
use crate::web::store;

impl State {
    /// Switches the history on, or wipes it and switches it off.
    pub(in crate::ui) fn keep_history(self, on: bool) {
        if !on {
            store::remove();
            self.sharing.recorded.set_value(String::new());
            return self.announce(compare::WIPED);
        }
        // Another window may have switched it on before.
        let kept = store::read().is_some() || store::write("");
        self.record();
        self.announce(if kept {
            compare::KEEPING
        } else {
            compare::NOT_KEPT
        });
    }

    /// Keeps the link of a settled result, if the history is on; a diagnosis that goes on keeps its entry.
    pub(in crate::ui) fn record(self) {
        let Some(stored) = store::read() else {
            return;
        };
        let link = untrack(|| self.link(false, true).filter(|_| self.is_settled()));
        let Some(fragment) = link.map(|link| link.encode()) else {
            return;
        };
        let recorded = self.sharing.recorded.get_value();
        let entries = history::with(&stored, &fragment, &recorded);
        if recorded != fragment && store::write(&entries) {
            self.sharing.recorded.set_value(fragment);
        }
    }

    /// Whether the result is the page's own and goes no further by itself.
    fn is_settled(self) -> bool {
        let shown = self.shown.read();
        let verdict = self.run.verdict().is_some();
        let ends = self.run.next.get() == Some(Next::Show);
        shown.is_own() && !shown.example && !self.run.is_running.get() && (verdict || ends)
    }
}
