//! The state of the page and the acts that change it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::AbortController;

use crate::api::Probe;
use crate::example::Example;
use crate::explore::Candidate;
use crate::facts::{Answer, Question};
use crate::input::{self, Form, Refused};
use crate::permalink::{Link, Opened, Probed, decode};
use crate::report::{Report, ticket};
use crate::secret::Secret;
use crate::session::{Diagnosis, Next, Session};
use crate::text::{Text, page};
use crate::web::{clipboard, clock, download, fetch, field, location};

/// With more causes left than these, none is named as the most likely.
const MOST_TO_NAME: usize = 12;

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
    /// What ends the run under way.
    run: Option<AbortController>,
    /// How often a run was begun or stopped: a late answer carries an old number.
    number: u32,
}

impl State {
    /// Whether there is nothing to show yet.
    pub(super) fn is_idle(&self) -> bool {
        self.session.is_none() && self.opened.is_none()
    }

    /// Whether calls are under way.
    pub(super) fn is_running(&self) -> bool {
        self.run.is_some()
    }

    /// The cause to show: the verdict, or the most likely of a few. Of many causes the first is no
    /// better than a guess.
    pub(super) fn first(&self) -> Option<Candidate> {
        let possible = &self.result.as_ref()?.possible;
        let few = possible.len() <= MOST_TO_NAME;
        possible.first().copied().filter(|_| few)
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
        self.result = match self.run {
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
        let session = Session::new(&input, extra);
        let run = input.secret.take().zip(AbortController::new().ok());
        self.start(State {
            session: Some(session),
            forms: input.forms,
            refused: input.refused,
            run: run.as_ref().map(|(_, run)| run.clone()),
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
            self.begin(State {
                example: opened.link.example,
                opened: Some(opened),
                ..State::default()
            });
        }
    }

    /// Makes the link, puts it into the address bar and copies it.
    pub(super) fn share(self) {
        if let Some(fragment) = self.0.with_untracked(State::fragment) {
            location::write(&fragment);
            let address = location::address(&fragment);
            self.0.update(|state| state.link = Some(address.clone()));
            self.copy(address);
        }
    }

    /// Copies the text for support, with the link if one was made.
    pub(super) fn copy_ticket(self) {
        let text = self.0.with_untracked(|state| {
            let report = state.report()?;
            Some(ticket(&report, state.link.as_deref()))
        });
        if let Some(text) = text {
            self.copy(text);
        }
    }

    /// Offers the report as a file.
    pub(super) fn export(self) {
        let saved = self.0.with_untracked(|state| {
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
        self.0.update(|state| state.status = Some(status));
    }

    /// Begins anew: nothing of before stays, not in the box and not in the address.
    fn start(self, begin: State) {
        field::empty("pasted");
        location::clear();
        self.begin(begin);
    }

    fn begin(self, begin: State) {
        self.stop();
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

fn of_link(opened: &Opened) -> Option<Diagnosis> {
    if opened.problem.is_some() {
        return None;
    }
    let facts = opened.link.facts;
    let learned: Vec<Answer> = facts.known().collect();
    Some(Diagnosis::new(&facts, &learned, &[]))
}
