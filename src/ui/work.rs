//! The state of the page and the acts that change it.

mod hand_over;
mod history;
mod links;
mod share;
mod state;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::AbortController;

pub(super) use self::state::State;
use crate::example::Example;
use crate::facts::{Answer, Question};
use crate::input;
use crate::permalink::find;
use crate::secret::Secret;
use crate::session::{Next, Session};
use crate::text::{Text, page};
use crate::web::{clock, fetch, field, location};

/// The one owner of state.
#[derive(Clone, Copy)]
pub(super) struct Work(RwSignal<State, LocalStorage>);

impl Work {
    pub(super) fn new() -> Self {
        Self(RwSignal::new_local(State::default()))
    }

    /// Reads the state, and reads it again whenever it changes.
    pub(super) fn read<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.0.with(read)
    }

    /// Reads the text, and checks the token in it if there is one. An earlier run ends.
    pub(super) fn check(self, text: &str, extra: bool) {
        let mut input = input::read(&[text]);
        if let Some(opened) = find(text).filter(|_| input.secret.is_none()) {
            return self.open_pasted(opened);
        }
        let session = Session::new(&input, extra);
        let run = input.secret.take().zip(AbortController::new().ok());
        self.start(State {
            session: Some(session),
            forms: input.forms,
            refused: input.refused,
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
            let outcome = fetch::send(probe, secret, run).await;
            if self.0.with_untracked(|state| state.number) != number {
                return;
            }
            self.in_session(|session| session.receive(probe, clock::now(), outcome));
        }
        self.finish(page::DONE);
    }

    /// Shows a recorded exchange; nothing is sent.
    pub(super) fn show(self, example: &Example) {
        self.start(State {
            session: Some(example.play()),
            example: true,
            ..State::default()
        });
        self.finish(page::DONE);
    }

    /// Stops a run and drops its token; what was found so far stays.
    pub(super) fn cancel(self) {
        self.stop();
        self.finish(page::CANCELLED);
    }

    /// Wipes the box, the result and the address. The history has a button of its own.
    pub(super) fn forget(self) {
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

    /// Takes an answer of the person.
    pub(super) fn answer(self, question: Question, answer: Option<Answer>) {
        self.in_session(|session| session.answer(question, answer));
    }

    /// Takes an answer back: the question is asked again, the other answers stay.
    pub(super) fn take_back(self, question: Question) {
        self.in_session(|session| session.take_back(question));
        request_animation_frame(|| field::focus("verdict"));
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
        self.change(|state| {
            let number = state.number;
            *state = begin;
            state.number = number;
        });
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
    }

    fn in_session(self, act: impl FnOnce(&mut Session)) {
        self.change(|state| {
            if let Some(session) = &mut state.session {
                act(session);
            }
        });
    }

    /// Changes the state and what follows from it: the result, the title and, when a result comes to
    /// stand, the focus, so that its heading is read first. An answer leaves the focus where it is.
    fn change(self, act: impl FnOnce(&mut State)) {
        self.change_by(Box::new(act));
    }

    fn change_by(self, act: Box<dyn FnOnce(&mut State) + '_>) {
        let stood = self.0.with_untracked(|state| state.result.is_some());
        self.0.update(|state| {
            act(state);
            state.conclude();
        });
        self.record();
        let (stands, title) = self
            .0
            .with_untracked(|state| (state.result.is_some(), state.title()));
        document().set_title(&title);
        if stands && !stood {
            request_animation_frame(|| field::focus("verdict"));
        }
    }
}
