//! Sending the calls of a diagnosis, side by side.

use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::AbortController;

use super::{Beginning, Run, Shown, State};
use crate::api::Probe;
use crate::input::Input;
use crate::phrase::{Phrase, page};
use crate::secret::Secret;
use crate::session::Session;
use crate::web::{clock, fetch};

impl State {
    /// Begins a diagnosis, and sends what it asks for if there is a token. Where none was wanted, it was
    /// `removed` before. `typed` are the person's words, if they hold no secret.
    pub(in crate::ui) fn diagnose(self, mut input: Input, extra: bool, removed: bool, typed: &str) {
        let session = Session::new(&input, extra);
        let secret = input.secret.take();
        self.start(Beginning {
            session: Some(session),
            beside: self.baseline(),
            shown: Shown {
                made_at: Some(clock::now()),
                forms: input.forms,
                refused: input.refused,
                removed,
                typed: typed.to_owned(),
                ..Shown::default()
            },
        });
        match secret {
            Some(secret) => self.send(secret),
            None => self.finish(page::DONE),
        }
    }

    fn send(self, secret: Secret) {
        self.run.is_running.set(true);
        self.announce(page::RUNNING);
        self.run.count_up();
        self.send_more(&Rc::new(secret));
    }

    /// Sends each call that is wanted now; with none under way, the run is at its end.
    fn send_more(self, secret: &Rc<Secret>) {
        let run = self.run;
        for probe in untrack(|| run.with(Session::to_send)).unwrap_or_default() {
            self.send_one(probe, secret);
        }
        if untrack(|| run.with(|session| session.in_flight().is_empty())) == Some(true) {
            self.finish(page::DONE);
        }
    }

    /// Sends one call. A run that another one replaced leaves no trace.
    fn send_one(self, probe: Probe, secret: &Rc<Secret>) {
        let Ok(abort) = AbortController::new() else {
            return;
        };
        let (run, secret) = (self.run, Rc::clone(secret));
        run.aborts.update_value(|all| all.push(abort.clone()));
        run.in_session(|session| session.begin(probe));
        let number = run.number.get_value();
        spawn_local(async move {
            let sent = fetch::send(probe, &secret, &abort).await;
            if run.number.get_value() != number {
                return;
            }
            run.ahead.set(sent.server_time.and_then(clock::ahead_of));
            run.in_session(|session| session.receive(probe, clock::now(), sent.outcome));
            self.send_more(&secret);
        });
    }

    /// Stops a run and drops its token; what was found so far stays.
    pub(in crate::ui) fn cancel(self) {
        self.run.stop();
        self.finish(page::CANCELLED);
    }

    pub(super) fn finish(self, notice: Phrase) {
        self.run.is_running.set(false);
        self.run.in_session(Session::end_sending);
        self.announce(notice);
        self.count_down();
        self.record();
    }
}

impl Run {
    /// Aborts the calls under way; their late responses carry an old number and are dropped.
    pub(super) fn stop(self) {
        self.number.update_value(|number| *number += 1);
        self.is_running.set(false);
        self.aborts.update_value(|all| {
            for abort in all.drain(..) {
                abort.abort();
            }
        });
    }

    /// Counts the seconds that the run takes.
    fn count_up(self) {
        self.elapsed.set(0);
        let number = self.number.get_value();
        let handle = StoredValue::new(None::<IntervalHandle>);
        let tick = move || {
            if self.is_running.get_untracked() && self.number.get_value() == number {
                self.elapsed.update(|seconds| *seconds += 1);
            } else if let Some(handle) = handle.get_value() {
                handle.clear();
            }
        };
        handle.set_value(set_interval_with_handle(tick, Duration::from_secs(1)).ok());
    }
}
