//! Recorded examples: for each cause what was pasted, what the calls were answered and what the
//! person told. Every token, key, code and name in them is invented. Nothing is sent to play one.

mod creator_info;
mod display;
mod form;
mod healthy;
mod input;
mod login;
mod media_transfer;
mod post_init;
mod post_status;
mod recorded;
mod refresh;
mod token_exchange;
mod transport;
mod user_info;

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
    pub pastes: &'static [&'static str],
    /// What the page's own calls were answered.
    pub replies: &'static [(Probe, Recorded)],
    /// What the person answered.
    pub answers: &'static [Given],
}

/// What came back to one call.
#[derive(Clone, Copy, Debug)]
pub enum Recorded {
    /// An answer.
    Reply {
        /// The HTTP status.
        status: u16,
        /// The body as it came.
        body: &'static str,
    },
    /// No answer.
    Fault(Fault),
}

/// One answer of the person's. `given!` makes it from the answer's own type, so that an answer that
/// does not exist does not compile.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    question: Question,
    index: u8,
}

/// When the examples were recorded, in seconds since 1970, UTC.
pub const AT: u64 = 1_795_340_292;

impl Example {
    /// Every example, in the order of the causes.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        [
            input::EXAMPLES,
            transport::EXAMPLES,
            login::EXAMPLES,
            token_exchange::EXAMPLES,
            refresh::EXAMPLES,
            user_info::EXAMPLES,
            creator_info::EXAMPLES,
            post_init::EXAMPLES,
            media_transfer::EXAMPLES,
            post_status::EXAMPLES,
            display::EXAMPLES,
            healthy::EXAMPLES,
        ]
        .into_iter()
        .flatten()
    }

    /// The example of that cause.
    #[must_use]
    pub fn of(cause: Cause) -> Option<&'static Self> {
        Self::all().find(|example| example.cause == cause)
    }

    /// Plays it through a session: every call gets its recorded reply, every question its answer or
    /// "I don't know". It stops early at a call that was not recorded. Nothing can be sent afterwards,
    /// as there is no token.
    #[must_use]
    pub fn play(&self) -> Session {
        let mut session = Session::new(&read(self.pastes), self.extra());
        loop {
            match session.next() {
                Next::Send(probe) => match self.outcome(probe) {
                    Some(outcome) => session.receive(probe, AT, outcome),
                    None => return session,
                },
                Next::Ask(question) => session.answer(question, self.answer(question)),
                Next::Show => {
                    session.end_sending();
                    return session;
                }
            }
        }
    }

    /// Whether the calls that are off by default were made as well.
    #[must_use]
    pub fn extra(&self) -> bool {
        self.replies.iter().any(|(probe, _)| probe.is_extra())
    }

    /// What came back to that call.
    #[must_use]
    pub fn outcome(&self, probe: Probe) -> Option<Outcome> {
        self.replies
            .iter()
            .find(|(sent, _)| *sent == probe)
            .map(|(_, recorded)| recorded.outcome())
    }

    /// What the person answered to that question.
    #[must_use]
    pub fn answer(&self, question: Question) -> Option<Answer> {
        self.answers
            .iter()
            .find(|given| given.question == question)
            .and_then(|given| given.answer())
    }
}

impl Recorded {
    /// As the page would have received it.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Reply { status, body } => Outcome::Reply(Reply {
                status: Some(status),
                body: api::read(body),
                retry_after: None,
            }),
            Self::Fault(fault) => Outcome::Fault(fault),
        }
    }
}

impl Given {
    /// The answer.
    #[must_use]
    pub fn answer(self) -> Option<Answer> {
        self.question.answers().nth(self.index.into())
    }
}
