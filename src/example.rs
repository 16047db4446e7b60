//! Recorded examples: for each cause what was pasted, what the calls were answered and what the person
//! told. Each is a file of its own, `content/examples/<slug>.json`, which the page fetches when it is
//! played. Every token, key, code and name in them is invented. Nothing is sent to play one.

use crate::api::json::{self, Json};
use crate::api::{self, Probe};
use crate::cause::Cause;
use crate::evidence::{Fault, Outcome, Reply};
use crate::facts::{Answer, Question};
use crate::input::read;
use crate::session::{Next, Session};

/// A recorded exchange that ends at a cause.
#[derive(Debug)]
pub struct Example {
    /// Where it ends.
    pub cause: Cause,
    /// What was pasted.
    pub pastes: Vec<String>,
    /// What the page's own calls were answered.
    pub calls: Vec<(Probe, Outcome)>,
    /// What the person answered.
    pub answers: Vec<Answer>,
}

/// When the examples were recorded, in seconds since 1970, UTC.
pub const AT: u64 = 1_795_340_292;

impl Example {
    /// Reads the file of a cause; none where it has another form.
    #[must_use]
    pub fn read(cause: Cause, text: &str) -> Option<Self> {
        let file = json::parse(text)?.value;
        let pastes = file.get("pastes")?.items().iter();
        let calls = file.get("calls")?.items().iter();
        let Json::Object(answers) = file.get("answers")? else {
            return None;
        };
        Some(Self {
            cause,
            pastes: pastes
                .map(|paste| paste.as_text().map(str::to_owned))
                .collect::<Option<_>>()?,
            calls: calls.map(call).collect::<Option<_>>()?,
            answers: answers
                .iter()
                .map(|(question, answer)| Question::from_id(question)?.answer(answer.as_text()?))
                .collect::<Option<_>>()?,
        })
    }

    /// Reads the file of a cause and plays it.
    #[must_use]
    pub fn played(cause: Cause, text: &str) -> Option<Session> {
        Some(Self::read(cause, text)?.play())
    }

    /// Plays it through a session: every call gets its recorded reply, every question its answer or
    /// "I don't know", and a question that need not be answered its answer, if there is one. It stops early
    /// at a call that was not recorded. Nothing can be sent afterwards, as there is no token.
    #[must_use]
    pub fn play(&self) -> Session {
        let pastes: Vec<&str> = self.pastes.iter().map(String::as_str).collect();
        let mut session = Session::new(&read(&pastes), self.extra());
        loop {
            let door = || session.door().and_then(|question| self.answer(question));
            match (session.next(), door()) {
                (Next::Send(_), _) => {
                    for probe in session.to_send() {
                        let Some(outcome) = self.outcome(probe) else {
                            return session;
                        };
                        session.receive(probe, AT, outcome);
                    }
                }
                (Next::Ask(question), _) => session.answer(question, self.answer(question)),
                (_, Some(answer)) => session.answer(answer.question(), Some(answer)),
                (Next::Wait | Next::Show, None) => {
                    session.end_sending();
                    return session;
                }
            }
        }
    }

    /// Whether the calls that are off by default were made as well.
    #[must_use]
    pub fn extra(&self) -> bool {
        self.calls.iter().any(|(probe, _)| probe.is_extra())
    }

    /// What came back to that call.
    #[must_use]
    pub fn outcome(&self, probe: Probe) -> Option<Outcome> {
        let mut calls = self.calls.iter();
        let call = calls.find(|(sent, _)| *sent == probe);
        call.map(|(_, outcome)| outcome.clone())
    }

    /// What the person answered to that question.
    #[must_use]
    pub fn answer(&self, question: Question) -> Option<Answer> {
        let mut answers = self.answers.iter().copied();
        answers.find(|answer| answer.question() == question)
    }
}

/// A call and what came back: a response as the page would have received it, or why there was none.
fn call(call: &Json) -> Option<(Probe, Outcome)> {
    let probe = Probe::from_id(call.get("call")?.as_text()?)?;
    if let Some(fault) = call.get("fault") {
        let fault = Fault::from_id(fault.as_text()?)?;
        return Some((probe, Outcome::Fault(fault)));
    }
    let Json::Number(status) = call.get("status")? else {
        return None;
    };
    let reply = Reply {
        status: Some(status.parse().ok()?),
        body: api::read(call.get("body")?.as_text()?),
        retry_after: None,
    };
    Some((probe, Outcome::Reply(reply)))
}
