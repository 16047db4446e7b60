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
use crate::report::Report;
use crate::secret::Secret;
use crate::session::{Diagnosis, Next, Session};
use crate::text::{Text, page};
use crate::web::{clock, fetch, location};

/// The one owner of state. It holds no token: that lives in the run that sends it.
#[derive(Clone, Copy)]
pub(super) struct Work {
    session: RwSignal<Option<Session>>,
    opened: RwSignal<Option<Opened>>,
    diagnosis: Memo<Option<Diagnosis>>,
    next: Memo<Option<Next>>,
    read: RwSignal<(Vec<Form>, Vec<Refused>)>,
    in_flight: RwSignal<Option<Probe>>,
    example: RwSignal<bool>,
    status: RwSignal<Option<Text>>,
    /// How often the box was wiped, so that it can follow.
    wiped: RwSignal<u32>,
    run: StoredValue<Option<AbortController>, LocalStorage>,
    number: StoredValue<u32>,
}

impl Work {
    pub(super) fn new() -> Self {
        let session = RwSignal::new(None::<Session>);
        let opened = RwSignal::new(None::<Opened>);
        let diagnosis = Memo::new(move |_| {
            let shared = opened.with(|opened| opened.as_ref().and_then(of_link));
            shared.or_else(|| session.with(|session| session.as_ref().map(Session::diagnosis)))
        });
        Self {
            session,
            opened,
            diagnosis,
            next: Memo::new(move |_| session.with(|session| session.as_ref().map(Session::next))),
            read: RwSignal::default(),
            in_flight: RwSignal::new(None),
            example: RwSignal::new(false),
            status: RwSignal::new(None),
            wiped: RwSignal::new(0),
            run: StoredValue::new_local(None),
            number: StoredValue::new(0),
        }
    }

    /// Reads the text, and checks the token in it if there is one. An earlier run ends.
    pub(super) fn check(self, text: &str, extra: bool) {
        let mut input = input::read(&[text]);
        let session = Session::new(&input, extra);
        self.start(session, false);
        self.read.set((input.forms, input.refused));
        self.wiped.update(|times| *times += 1);
        match (input.secret.take(), AbortController::new()) {
            (Some(secret), Ok(run)) => {
                self.run.set_value(Some(run.clone()));
                self.status.set(Some(page::RUNNING));
                let number = self.number.get_value();
                spawn_local(async move { self.send_all(&secret, &run, number).await });
            }
            (_, _) => self.finish(),
        }
    }

    /// Sends what the session asks for. A run that another one replaced leaves no trace.
    async fn send_all(self, secret: &Secret, run: &AbortController, number: u32) {
        while let Some(Next::Send(probe)) = self.next() {
            self.in_flight.set(Some(probe));
            let outcome = fetch::send(probe, secret, run).await;
            if self.number.get_value() != number {
                return;
            }
            self.change(|session| session.receive(probe, clock::now(), outcome));
        }
        self.finish();
    }

    /// Shows a recorded exchange; nothing is sent.
    pub(super) fn show(self, example: &Example) {
        self.start(example.play(), true);
        self.finish();
    }

    /// Begins without any text: only questions.
    pub(super) fn ask(self) {
        self.check("", false);
    }

    /// Stops a run and drops its token; what was found so far stays.
    pub(super) fn cancel(self) {
        self.stop();
        self.change(Session::end_sending);
        self.status.set(Some(page::CANCELLED));
    }

    /// Wipes the box, the result and the address.
    pub(super) fn forget(self) {
        self.stop();
        self.clear();
        self.wiped.update(|times| *times += 1);
        self.status.set(Some(page::FORGOTTEN));
    }

    pub(super) fn answer(self, question: Question, answer: Option<Answer>) {
        self.change(|session| session.answer(question, answer));
    }

    /// Shows what a link holds; an address without a fragment changes nothing.
    pub(super) fn open(self, fragment: &str) {
        if let Some(opened) = decode(fragment) {
            self.stop();
            self.session.set(None);
            self.example.set(opened.link.example);
            self.opened.set(Some(opened));
        }
    }

    /// The address that shows this diagnosis, written into the address bar.
    pub(super) fn share(self) -> Option<String> {
        let fragment = self.with_result(|session, diagnosis| {
            let probes = session.evidence().iter().filter_map(Probed::of).collect();
            let minutes = u32::try_from(clock::now() / 60).unwrap_or_default();
            Link::of(diagnosis, probes, minutes, self.is_example()).encode()
        })?;
        location::write(&fragment);
        Some(location::address(&fragment))
    }

    pub(super) fn report(self) -> Option<Report> {
        let example = self.is_example();
        self.with_result(|session, diagnosis| Report::new(diagnosis, session.evidence(), example))
    }

    fn start(self, session: Session, example: bool) {
        self.stop();
        self.clear();
        self.example.set(example);
        self.session.set(Some(session));
    }

    fn clear(self) {
        self.session.set(None);
        self.opened.set(None);
        self.example.set(false);
        self.read.set((Vec::new(), Vec::new()));
        location::clear();
    }

    /// Aborts the calls under way; their late answers belong to an old number and are dropped.
    fn stop(self) {
        self.number.update_value(|number| *number += 1);
        if let Some(run) = self.run.try_update_value(Option::take).flatten() {
            run.abort();
        }
        self.in_flight.set(None);
    }

    fn finish(self) {
        self.run.set_value(None);
        self.in_flight.set(None);
        self.change(Session::end_sending);
        self.status.set(Some(page::DONE));
    }

    fn change(self, act: impl FnOnce(&mut Session)) {
        self.session.update(|session| {
            if let Some(session) = session {
                act(session);
            }
        });
    }
}

/// What the components read.
impl Work {
    pub(super) fn is_idle(self) -> bool {
        self.session.with(Option::is_none) && self.opened.with(Option::is_none)
    }

    pub(super) fn is_running(self) -> bool {
        self.in_flight.get().is_some()
    }

    pub(super) fn is_example(self) -> bool {
        self.example.get()
    }

    pub(super) fn is_from_link(self) -> bool {
        self.opened.with(Option::is_some)
    }

    pub(super) fn in_flight(self) -> Option<Probe> {
        self.in_flight.get()
    }

    pub(super) fn status(self) -> Option<Text> {
        self.status.get()
    }

    pub(super) fn wiped(self) -> u32 {
        self.wiped.get()
    }

    pub(super) fn read(self) -> (Vec<Form>, Vec<Refused>) {
        self.read.get()
    }

    pub(super) fn opened(self) -> Option<Opened> {
        self.opened.get()
    }

    /// The result, once no call is under way.
    pub(super) fn result(self) -> Option<Diagnosis> {
        if self.is_running() {
            return None;
        }
        self.diagnosis.get()
    }

    /// The cause to show: the verdict, or the most likely one.
    pub(super) fn first(self) -> Option<Cause> {
        Some(self.result()?.possible.first()?.cause)
    }

    pub(super) fn next(self) -> Option<Next> {
        self.next.get()
    }

    pub(super) fn with_session<T>(self, read: impl FnOnce(&Session) -> T) -> Option<T> {
        self.session.with(|session| session.as_ref().map(read))
    }

    fn with_result<T>(self, read: impl FnOnce(&Session, &Diagnosis) -> T) -> Option<T> {
        let diagnosis = self.result()?;
        self.with_session(|session| read(session, &diagnosis))
    }

    /// The title of the window: the verdict first.
    pub(super) fn title(self) -> String {
        let verdict = self.result().and_then(|result| result.verdict);
        let parts = [
            self.is_example().then_some(page::EXAMPLE.get()),
            verdict.map(|found| found.cause.remedy().title.get()),
            Some(page::NAME.get()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
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
