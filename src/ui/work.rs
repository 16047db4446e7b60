//! The state of the page and the acts that change it.

mod again;
mod change;
mod choices;
mod example;
mod export;
mod hand_over;
mod history;
mod links;
mod share;
mod state;
mod way;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::AbortController;

pub(super) use self::export::Export;
pub(super) use self::state::State;
pub(super) use self::way::Way;
use crate::input;
use crate::permalink::find;
use crate::report;
use crate::secret::Secret;
use crate::session::{Next, Session};
use crate::text::{Text, page};
use crate::web::{clock, fetch, field, location};

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
        let session = Session::new(&input, extra);
        let run = input.secret.take().zip(AbortController::new().ok());
        self.start(State {
            session: Some(session),
            forms: input.forms,
            refused: input.refused,
            removed,
            run: run.as_ref().map(|(_, run)| run.clone()),
            beside: self.0.with_untracked(State::baseline),
            ..State::default()
        });
        match run {
            Some((secret, run)) => {
                let number = self.0.with_untracked(|state| state.number);
                spawn_local(async move { self.send_all(&secret, &run, number).await });
            }
            None => self.finish(page::DONE),
        }
    }

    /// Sends what the session asks for. A run that another one replaced leaves no trace.
    async fn send_all(self, secret: &Secret, run: &AbortController, number: u32) {
        while let Some(Next::Send(probe)) = self.0.with_untracked(|state| state.next) {
            self.change(|state| {
                state.in_flight = Some(probe);
                state.status = Some(page::RUNNING);
            });
            let sent = fetch::send(probe, secret, run).await;
            if self.0.with_untracked(|state| state.number) != number {
                return;
            }
            self.note_clock(sent.server_time);
            self.in_session(|session| session.receive(probe, clock::now(), sent.outcome));
        }
        self.finish(page::DONE);
    }

    /// Stops a run and drops its token; what was found so far stays.
    pub(super) fn cancel(self) {
        self.stop();
        self.finish(page::CANCELLED);
    }

    /// Wipes the box, the result and the address. The history has a button of its own.
    pub(super) fn forget(self) {
        self.0.update_untracked(|state| state.ticked.clear());
        self.start(State {
            status: Some(Self::forgotten()),
            ..State::default()
        });
    }

    /// Wipes what the browser would keep of a page that is left. The address stays as it is: it may be
    /// a link that somebody wants to come back to.
    pub(super) fn leave(self) {
        field::empty("pasted");
        self.begin(State::default());
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
