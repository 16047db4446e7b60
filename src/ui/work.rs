//! The state of the page and the acts that change it.

mod again;
mod authorize;
mod change;
mod choices;
mod example;
mod export;
mod hand_over;
mod history;
mod input_mode;
mod links;
mod new_login;
mod run;
mod share;
mod state;

use leptos::prelude::*;

pub(super) use self::export::Export;
pub(super) use self::input_mode::InputMode;
pub(super) use self::new_login::{NewLogin, Shown};
pub(super) use self::state::State;
use crate::input;
use crate::permalink::find;
use crate::phrase::{Phrase, page};
use crate::report;
use crate::web::{field, location};
use crate::words::Words;

/// The one owner of state, made once and kept until the page is left.
#[derive(Clone, Copy)]
pub(super) struct Work(&'static Owned);

struct Owned {
    state: RwSignal<State, LocalStorage>,
    /// How often the diagnosis changed: what the person chooses or ticks changes no diagnosis, and what
    /// shows one keeps its elements meanwhile.
    changes: RwSignal<u32>,
    words: &'static Words,
}

impl Work {
    pub(super) fn new(words: &'static Words) -> Self {
        let owned = Owned {
            state: RwSignal::new_local(State::default()),
            changes: RwSignal::new(0),
            words,
        };
        Self(Box::leak(Box::new(owned)))
    }

    /// The texts, which never change while the page is open.
    pub(super) fn words(self) -> &'static Words {
        self.0.words
    }

    /// The text of that key.
    pub(super) fn say(self, phrase: Phrase) -> &'static str {
        self.0.words.get(phrase)
    }

    /// The text of that key with each `{name}` replaced by its value.
    pub(super) fn fill(self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        self.0.words.fill(phrase, values)
    }

    /// Reads the state, and reads it again whenever it changes.
    pub(super) fn read<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.0.state.with(read)
    }

    /// Reads the state, and reads it again whenever the diagnosis changes.
    pub(super) fn read_diagnosis<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.0.changes.track();
        self.0.state.with_untracked(read)
    }

    /// Reads the text, and checks the token in it if there is one. An earlier run ends.
    pub(super) fn check(self, text: &str, extra: bool) {
        if let Some(read) = report::read(text) {
            return self.open_read(read);
        }
        let mut input = input::read(&[text]);
        let without_token = self.read(|state| state.mode) != InputMode::Token;
        let removed = without_token && input.secret.take().is_some();
        if let Some(opened) = find(text).filter(|_| input.secret.is_none() && !removed) {
            return self.open_pasted(opened);
        }
        self.diagnose(input, extra, removed);
    }

    /// Stops a run and drops its token; what was found so far stays.
    pub(super) fn cancel(self) {
        self.stop();
        self.finish(page::CANCELLED);
    }

    /// Wipes the boxes, the result and the address. The history has a button of its own.
    pub(super) fn forget(self) {
        self.0.state.update_untracked(|state| state.ticked.clear());
        self.forget_boxes();
        self.start(State {
            status: Some(Self::forgotten()),
            ..State::default()
        });
    }

    /// Wipes what the browser would keep of a page that is left. The address stays as it is: it may be
    /// a link that somebody wants to come back to.
    pub(super) fn leave(self) {
        self.forget_boxes();
        self.begin(State::default());
    }

    /// Empties every box of the page.
    fn forget_boxes(self) {
        for id in ["pasted", "compare-first", "compare-with"] {
            field::empty(id);
        }
        self.forget_login();
    }

    /// Begins anew: nothing of before stays, not in the box and not in the address.
    fn start(self, begin: State) {
        field::empty("pasted");
        location::clear();
        self.begin(begin);
    }

    fn begin(self, begin: State) {
        self.stop();
        // Whatever stood before, what comes now is new and is read first.
        self.0.state.update_untracked(|state| state.result = None);
        self.change(|state| state.begin(begin));
    }

    /// Aborts the calls under way; their late answers carry an old number and are dropped.
    fn stop(self) {
        self.0.state.update_untracked(|state| {
            state.number += 1;
            if let Some(run) = state.run.take() {
                run.abort();
            }
        });
    }

    fn finish(self, status: Phrase) {
        self.change(|state| {
            state.run = None;
            state.in_flight = None;
            state.status = Some(status);
            if let Some(session) = &mut state.session {
                session.end_sending();
            }
        });
        self.count_down();
    }
}
