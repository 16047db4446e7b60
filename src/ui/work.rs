//! The state of the page and the acts that change it.

mod authorize;
mod hand_over;
mod new_login;
mod run;
mod share;
mod state;

use std::mem;

use leptos::prelude::*;

pub(super) use self::new_login::{NewLogin, Shown};
pub(super) use self::state::State;
use crate::example::Example;
use crate::facts::{Answer, Question};
use crate::input;
use crate::permalink::decode;
use crate::session::Session;
use crate::text::{Text, page};
use crate::web::{field, location};

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
        self.diagnose(input::read(&[text]), extra);
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

    /// Wipes the boxes, the result and the address.
    pub(super) fn forget(self) {
        self.forget_login();
        self.start(State {
            status: Some(page::FORGOTTEN),
            ..State::default()
        });
    }

    /// Leaves a link for a check of one's own.
    pub(super) fn leave_link(self) {
        self.start(State::default());
        field::focus("pasted");
    }

    /// Wipes what the browser would keep of a page that is left. The address stays as it is: it may be
    /// a link that somebody wants to come back to.
    pub(super) fn leave(self) {
        field::empty("pasted");
        self.forget_login();
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

    /// Shows what a link holds; an address without a fragment changes nothing.
    pub(super) fn open(self, fragment: &str) {
        if let Some(opened) = decode(fragment) {
            let whole = opened.problem.is_none();
            self.begin(State {
                session: whole.then(|| opened.link.session()),
                example: opened.link.example,
                opened: Some(opened),
                ..State::default()
            });
        }
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
            let login = mem::take(&mut state.login);
            *state = begin;
            state.number = number;
            // A login goes on while its answers are looked at, here or in a check.
            state.login = login.go_on();
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
        let (stands, title) = self
            .0
            .with_untracked(|state| (state.result.is_some(), state.title()));
        document().set_title(&title);
        if stands && !stood {
            request_animation_frame(|| field::focus("verdict"));
        }
    }
}
