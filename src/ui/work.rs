//! The state of the page and the acts that change it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::AbortController;

use crate::api::Probe;
use crate::cause::Cause;
use crate::example::Example;
use crate::facts::{Answer, Question};
use crate::input::{self, Form, Refused};
use crate::permalink::{Link, Opened, Probed, decode};
use crate::report::{Report, ticket};
use crate::secret::Secret;
use crate::session::{Diagnosis, Next, Session};
use crate::text::{Text, page};
use crate::web::{clipboard, clock, download, fetch, field, location};

/// All that the page shows. It holds no token: that lives in the run that sends it.
#[derive(Default)]
pub(super) struct State {
    /// The diagnosis under way; none before the first and where a link is shown.
    pub(super) session: Option<Session>,
    /// The link that is shown.
    pub(super) opened: Option<Opened>,
    /// What the facts say, once no call is under way.
    pub(super) result: Option<Diagnosis>,
    /// What happens next.
    pub(super) next: Option<Next>,
    /// The call under way.
    pub(super) in_flight: Option<Probe>,
    /// Whether a recorded exchange is shown.
    pub(super) example: bool,
    /// The forms that were recognised in the paste.
    pub(super) forms: Vec<Form>,
    /// The secrets that were turned away.
    pub(super) refused: Vec<Refused>,
    /// What is announced.
    pub(super) status: Option<Text>,
    /// The address made on Share.
    pub(super) link: Option<String>,
}

impl State {
    /// Whether there is nothing to show yet.
    pub(super) fn is_idle(&self) -> bool {
        self.session.is_none() && self.opened.is_none()
    }

    /// The cause to show: the verdict, or the most likely one.
    pub(super) fn first(&self) -> Option<Cause> {
        Some(self.result.as_ref()?.possible.first()?.cause)
    }

    /// The title of the window: the verdict first.
    pub(super) fn title(&self) -> String {
        let verdict = self.result.as_ref().and_then(|result| result.verdict);
        let parts = [
            self.example.then_some(page::EXAMPLE.get()),
            verdict.map(|found| found.cause.remedy().title.get()),
            Some(page::NAME.get()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// Draws the conclusion from what is known now; a link made before no longer fits.
    fn conclude(&mut self) {
        self.link = None;
        let shared = self.opened.as_ref().and_then(of_link);
        self.next = self.session.as_ref().map(Session::next);
        let own = || self.session.as_ref().map(Session::diagnosis);
        self.result = match self.in_flight {
            Some(_) => None,
            None => shared.or_else(own),
        };
    }

    fn report(&self) -> Option<Report> {
        let (session, result) = (self.session.as_ref()?, self.result.as_ref()?);
        Some(Report::new(result, session.evidence(), self.example))
    }

    fn fragment(&self) -> Option<String> {
        let (session, result) = (self.session.as_ref()?, self.result.as_ref()?);
        let probes = session.evidence().iter().filter_map(Probed::of).collect();
        let minutes = u32::try_from(clock::now() / 60).unwrap_or_default();
        Some(Link::of(result, probes, minutes, self.example).encode())
    }
}

/// The one owner of state.
#[derive(Clone, Copy)]
pub(super) struct Work {
    state: RwSignal<State>,
    run: StoredValue<Option<AbortController>, LocalStorage>,
    number: StoredValue<u32>,
}

impl Work {
    pub(super) fn new() -> Self {
        Self {
            state: RwSignal::new(State::default()),
            run: StoredValue::new_local(None),
            number: StoredValue::new(0),
        }
    }

    /// Reads the state, and reads it again whenever it changes.
    pub(super) fn read<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.state.with(read)
    }

    /// Reads the text, and checks the token in it if there is one. An earlier run ends.
    pub(super) fn check(self, text: &str, extra: bool) {
        let mut input = input::read(&[text]);
        let session = Session::new(&input, extra);
        let secret = input.secret.take();
        self.start(State {
            session: Some(session),
            forms: input.forms,
            refused: input.refused,
            ..State::default()
        });
        let (Some(secret), Ok(run)) = (secret, AbortController::new()) else {
            return self.finish(page::DONE);
        };
        self.run.set_value(Some(run.clone()));
        let number = self.number.get_value();
        spawn_local(async move { self.send_all(&secret, &run, number).await });
    }

    /// Sends what the session asks for. A run that another one replaced leaves no trace.
    async fn send_all(self, secret: &Secret, run: &AbortController, number: u32) {
        while let Some(Next::Send(probe)) = self.state.with_untracked(|state| state.next) {
            self.change(|state| {
                state.in_flight = Some(probe);
                state.status = Some(page::RUNNING);
            });
            let outcome = fetch::send(probe, secret, run).await;
            if self.number.get_value() != number {
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

    /// Wipes the box, the result and the address.
    pub(super) fn forget(self) {
        self.start(State {
            status: Some(page::FORGOTTEN),
            ..State::default()
        });
    }

    /// Takes an answer of the person.
    pub(super) fn answer(self, question: Question, answer: Option<Answer>) {
        self.in_session(|session| session.answer(question, answer));
    }

    /// Shows what a link holds; an address without a fragment changes nothing.
    pub(super) fn open(self, fragment: &str) {
        if let Some(opened) = decode(fragment) {
            self.stop();
            self.change(|state| {
                *state = State {
                    example: opened.link.example,
                    opened: Some(opened),
                    ..State::default()
                };
            });
        }
    }

    /// Makes the link, puts it into the address bar and copies it.
    pub(super) fn share(self) {
        if let Some(fragment) = self.state.with_untracked(State::fragment) {
            location::write(&fragment);
            let address = location::address(&fragment);
            self.state
                .update(|state| state.link = Some(address.clone()));
            self.copy(address);
        }
    }

    /// Copies the text for support, with the link if one was made.
    pub(super) fn copy_ticket(self) {
        let text = self.state.with_untracked(|state| {
            let report = state.report()?;
            Some(ticket(&report, state.link.as_deref()))
        });
        if let Some(text) = text {
            self.copy(text);
        }
    }

    /// Offers the report as a file.
    pub(super) fn export(self) {
        let saved = self.state.with_untracked(|state| {
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
        self.state.update(|state| state.status = Some(status));
    }

    /// Begins anew: no run, no text in the box, no fragment.
    fn start(self, begin: State) {
        self.stop();
        field::empty("pasted");
        location::clear();
        self.change(|state| *state = begin);
    }

    /// Aborts the calls under way; their late answers belong to an old number and are dropped.
    fn stop(self) {
        self.number.update_value(|number| *number += 1);
        if let Some(run) = self.run.try_update_value(Option::take).flatten() {
            run.abort();
        }
    }

    fn finish(self, status: Text) {
        self.run.set_value(None);
        self.change(|state| {
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

    fn change(self, act: impl FnOnce(&mut State)) {
        self.state.update(|state| {
            act(state);
            state.conclude();
        });
    }
}

fn of_link(opened: &Opened) -> Option<Diagnosis> {
    if opened.problem.is_some() {
        return None;
    }
    let facts = opened.link.facts;
    let learned: Vec<Answer> = facts.known().collect();
    Some(Diagnosis::new(&facts, &learned, &[]))
}
