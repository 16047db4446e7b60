//! The history: off until switched on, and then a link for each result.

use leptos::prelude::*;

use super::{State, Work};
use crate::history;
use crate::phrase::{Phrase, compare, page};
use crate::session::Next;
use crate::web::store;

impl State {
    /// Whether the result is the page's own and goes no further by itself.
    fn is_settled(&self) -> bool {
        let verdict = self.result.as_ref().is_some_and(|it| it.verdict.is_some());
        self.own().is_some() && !self.example && (verdict || self.next == Some(Next::Show))
    }
}

impl Work {
    /// Switches the history on, or wipes it and switches it off.
    pub(in crate::ui) fn keep_history(self, on: bool) {
        if !on {
            store::remove();
            self.0
                .state
                .update_untracked(|state| state.recorded.clear());
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
    pub(super) fn record(self) {
        let Some(stored) = store::read() else {
            return;
        };
        self.0.state.update_untracked(|state| {
            let Some(link) = state.as_link().filter(|_| state.is_settled()) else {
                return;
            };
            let fragment = link.encode();
            let entries = history::with(&stored, &fragment, &state.recorded);
            if state.recorded != fragment && store::write(&entries) {
                state.recorded = fragment;
            }
        });
    }

    /// What is announced when everything else was forgotten.
    pub(super) fn forgotten() -> Phrase {
        match store::read() {
            Some(_) => page::FORGOTTEN_BUT_HISTORY,
            None => page::FORGOTTEN,
        }
    }
}
