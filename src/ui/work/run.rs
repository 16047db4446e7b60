//! A run: the calls of one diagnosis, one after the other.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::AbortController;

use super::{State, Work};
use crate::input::Input;
use crate::phrase::page;
use crate::secret::Secret;
use crate::session::{Next, Session};
use crate::web::{clock, fetch};

impl Work {
    /// Begins a diagnosis, and sends what it asks for if there is a token. Where none was wanted, it was
    /// `removed` before.
    pub(super) fn diagnose(self, mut input: Input, extra: bool, removed: bool) {
        let session = Session::new(&input, extra);
        let run = input.secret.take().zip(AbortController::new().ok());
        self.start(State {
            session: Some(session),
            forms: input.forms,
            refused: input.refused,
            removed,
            run: run.as_ref().map(|(_, run)| run.clone()),
            beside: self.0.state.with_untracked(State::baseline),
            ..State::default()
        });
        match run {
            Some((secret, run)) => {
                let number = self.0.state.with_untracked(|state| state.number);
                spawn_local(async move { self.send_all(&secret, &run, number).await });
            }
            None => self.finish(page::DONE),
        }
    }

    /// Sends what the session asks for. A run that another one replaced leaves no trace.
    async fn send_all(self, secret: &Secret, run: &AbortController, number: u32) {
        while let Some(Next::Send(probe)) = self.0.state.with_untracked(|state| state.next) {
            self.change(|state| {
                state.in_flight = Some(probe);
                state.status = Some(page::RUNNING);
            });
            let sent = fetch::send(probe, secret, run).await;
            if self.0.state.with_untracked(|state| state.number) != number {
                return;
            }
            self.note_clock(sent.server_time);
            self.in_session(|session| session.receive(probe, clock::now(), sent.outcome));
        }
        self.finish(page::DONE);
    }
}
