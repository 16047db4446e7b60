//! The state of the page and the acts that change it.

mod again;
mod authorize;
mod change;
mod choices;
mod example;
mod export;
mod hand_over;
mod history;
mod links;
mod new_login;
mod run;
mod share;
mod state;
mod way;

use leptos::prelude::*;

pub(super) use self::export::Export;
pub(super) use self::new_login::{NewLogin, Shown};
pub(super) use self::state::State;
pub(super) use self::way::Way;
use crate::input;
use crate::permalink::find;
use crate::report;
use crate::text::{Text, page};
use crate::web::{field, location};

/// The one owner of state. Beside it stands how often the diagnosis changed: what the person chooses
/// or ticks changes no diagnosis, and what shows one keeps its elements meanwhile.
#[derive(Clone, Copy)]
pub(super) struct Work(RwSignal<State, LocalStorage>, RwSignal<u32>);

impl Work {
    pub(super) fn new() -> Self {
        Self(RwSignal::new_local(State::default()), RwSignal::new(0))
    }

    /// Reads the state, and reads it again whenever it changes.
    pub(super) fn read<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.0.with(read)
    }

    /// Reads the state, and reads it again whenever the diagnosis changes.
    pub(super) fn read_diagnosis<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.1.track();
        self.0.with_untracked(read)
    }

    /// Reads the text, and checks the token in it if there is one. An earlier run ends.
    pub(super) fn check(self, text: &str, extra: bool) {
        if let Some(read) = report::read(text) {
            return self.open_read(read);
        }
        let mut input = input::read(&[text]);
        let without_token = self.read(|state| state.way) != Way::Token;
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
        self.0.update_untracked(|state| state.ticked.clear());
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
        self.0.update_untracked(|state| state.result = None);
        self.change(|state| state.begin(begin));
    }

    /// Aborts the calls under way; their late answers carry an old number and are dropped.
    fn stop(self) {
        self.0.update_untracked(|state| {
            state.number += 1;
            if let Some(run) = state.run.take() {
                run.abort();
            }
        });
    }

    fn finish(self, status: Text) {
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
