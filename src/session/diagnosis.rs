//! The conclusion from what is known.

use super::Session;
use crate::api::code::Code;
use crate::api::json::Json;
use crate::cause::{Cause, Confidence};
use crate::evidence::{Channel, Evidence};
use crate::explore::{self, Candidate};
use crate::facts::{Answer, Checks, ErrorCode, Facts, Pasted, Question, TransportOutcome};
use crate::observe::{self, Calls};
use crate::tree::Finding;

/// What the facts say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// The cause, where only one is left, or where a token works and nothing speaks of a failure.
    pub verdict: Option<Finding>,
    /// The causes still possible, most likely first; the verdict is among them.
    pub possible: Vec<Candidate>,
    /// Those of them that something known speaks for.
    pub spoken_for: Vec<Cause>,
    /// The causes that an observation or an answer speaks against.
    pub ruled_out: Vec<(Cause, Answer)>,
    /// The causes that nobody looked at, with the answer that led elsewhere.
    pub not_checked: Vec<(Cause, Answer)>,
    /// The answers that the result rests on, in the order of the tree.
    pub trail: Vec<Answer>,
}

impl Diagnosis {
    /// Draws the conclusion. `learned` are the facts in the order in which they came; a fact that is
    /// `inferred` makes no verdict certain.
    #[must_use]
    pub fn new(facts: &Facts, learned: &[Answer], inferred: &[Question]) -> Self {
        let trail = explore::trail(facts);
        let by_inference = trail
            .iter()
            .any(|answer| inferred.contains(&answer.question()));
        // A code in somebody's words may be one that they only speak of.
        let by_inference = by_inference || facts.pasted == Some(Pasted::Quoted);
        let is_healthy = explore::is_healthy(facts);
        let possible = possible(facts, by_inference, is_healthy);
        let only = possible.first();
        let only = only.filter(|_| is_healthy || possible.len() == 1);
        let verdict = only.map(|one| Finding {
            cause: one.cause,
            confidence: one.confidence,
        });
        let spoken_for = explore::spoken_for(facts);
        let (not_checked, ruled_out) = explore::cut_off(learned)
            .into_iter()
            .partition(|(_, answer)| leads_elsewhere(*answer));
        Self {
            verdict,
            possible,
            spoken_for,
            ruled_out,
            not_checked,
            trail,
        }
    }

    /// The causes that something known speaks for, most likely first, at most so many of them. A verdict
    /// stands alone.
    #[must_use]
    pub fn likely(&self, limit: usize) -> Vec<Candidate> {
        let verdict = self.verdict.map(|found| found.cause);
        let counts = |one: &&Candidate| match verdict {
            Some(cause) => one.cause == cause,
            None => self.spoken_for.contains(&one.cause),
        };
        let likely = self.possible.iter().filter(counts).take(limit);
        likely.copied().collect()
    }
}

/// The possible causes, each as sure as it can be while there are others. Of a token that works its verdict
/// comes first; the others stay possible, as the person may still name what fails.
fn possible(facts: &Facts, by_inference: bool, is_healthy: bool) -> Vec<Candidate> {
    let mut possible = explore::possible(facts);
    let most = match (possible.len(), by_inference) {
        (1, false) => Confidence::Certain,
        (1, true) => Confidence::Probable,
        (_, _) => Confidence::Possible,
    };
    for candidate in &mut possible {
        candidate.confidence = candidate.confidence.min(most);
    }
    let works = |one: &Candidate| is_healthy && one.cause == Cause::EverythingProbedWorks;
    if let Some(at) = possible.iter().position(works) {
        let mut works = possible.remove(at);
        works.confidence = Confidence::Probable;
        possible.insert(0, works);
    }
    possible
}

/// Answers that choose what to look at, or that say that nothing could be looked at: a cause cut off by
/// them was not checked.
fn leads_elsewhere(answer: Answer) -> bool {
    match answer.question() {
        Question::Pasted | Question::FailingStage | Question::Symptom | Question::Caller => true,
        Question::TransportOutcome => answer != TransportOutcome::JsonAnswer.into(),
        Question::ErrorCode => NOTHING_LOOKED_AT
            .iter()
            .any(|code| answer == (*code).into()),
        Question::Checks => answer == Checks::Refused.into(),
        _ => false,
    }
}

/// Codes with which TikTok turns a call away before it looks at what is asked.
const NOTHING_LOOKED_AT: &[ErrorCode] = &[
    ErrorCode::RateLimitExceeded,
    ErrorCode::InternalError,
    ErrorCode::Internal,
    ErrorCode::ServerError,
    ErrorCode::TemporarilyUnavailable,
];

/// One step of the path through the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Station {
    /// The fact that the tree asked for.
    pub fact: Answer,
    /// Where it was seen.
    pub seen: Seen,
    /// How many causes it left.
    pub left: usize,
}

/// Where a fact was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// In the reply at that place of [`Session::evidence`].
    Reply(usize),
    /// In all replies taken together.
    Replies,
    /// In the pasted text, outside of any reply.
    Paste,
    /// The person said so.
    Person,
    /// A link or a report says so.
    Claim,
    /// A link or a report says that it was seen in that reply.
    ClaimedReply(usize),
}

impl Session {
    /// The facts that the result rests on, in the order in which the tree asks for them.
    #[must_use]
    pub fn proof(&self) -> Vec<Station> {
        let mut known = Facts::default();
        let trail = explore::trail(&self.facts());
        let branch = |fact: Answer| {
            known = known.with(fact);
            Station {
                fact,
                seen: self.seen(fact),
                left: explore::possible(&known).len(),
            }
        };
        trail.into_iter().map(branch).collect()
    }

    /// Where the fact was seen. Of several replies that show it, one that refuses comes first.
    #[must_use]
    pub fn seen(&self, fact: Answer) -> Seen {
        let question = fact.question();
        if question == Question::Checks && !self.evidence.is_empty() {
            return if self.is_claim() {
                Seen::Claim
            } else {
                Seen::Replies
            };
        }
        let shows = |(_, seen): &(usize, &Evidence)| shown_by(seen).get(question) == Some(fact);
        let replies = || self.evidence.iter().enumerate();
        let refusing = replies().filter(|(_, seen)| !seen.passed()).find(shows);
        if let Some((at, _)) = refusing.or_else(|| replies().find(shows)) {
            return if self.is_claim() {
                Seen::ClaimedReply(at)
            } else {
                Seen::Reply(at)
            };
        }
        let answered = self.answers.contains(&(question, Some(fact)));
        match self.pasted.get(question) == Some(fact) {
            true if self.is_claim() => Seen::Claim,
            true => Seen::Paste,
            false if answered => Seen::Person,
            false => Seen::Replies,
        }
    }
}

/// What one reply shows by itself.
fn shown_by(seen: &Evidence) -> Facts {
    let one = std::slice::from_ref(seen);
    match seen.origin {
        Channel::Probe(_) => observe::probed(one, Calls::Finished).facts,
        Channel::Paste => observe::pasted(one),
    }
}

/// A part of a reply that facts are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The HTTP status and the form of the body.
    Status,
    /// `error.code`.
    Code,
    /// `error.message`.
    Message,
    /// `data.privacy_level_options`.
    PrivacyLevelOptions,
    /// `data.status`.
    PostStatus,
    /// `data.fail_reason`.
    FailReason,
}

impl Diagnosis {
    /// The first reply on which the result rests, with the field that decided.
    #[must_use]
    pub fn decided_by<'a>(&self, seen: &'a [Evidence]) -> Option<(&'a Evidence, Field)> {
        seen.iter().find_map(|one| Some((one, self.deciding(one)?)))
    }

    /// The field of this reply on which the result rests most, if it does.
    #[must_use]
    pub fn deciding(&self, evidence: &Evidence) -> Option<Field> {
        let fact = |question| {
            self.trail
                .iter()
                .find(|answer| answer.question() == question)
        };
        let outcome = fact(Question::TransportOutcome);
        if outcome.is_some_and(|known| *known != TransportOutcome::JsonAnswer.into()) {
            return evidence.envelope().is_none().then_some(Field::Status);
        }
        let envelope = evidence.envelope()?;
        if let Channel::Probe(probe) = evidence.origin {
            let stage = fact(Question::FailingStage);
            let elsewhere = stage.is_some_and(|stage| *stage != observe::stage_of(probe).into());
            if !evidence.passed() && elsewhere {
                return None;
            }
        }
        let code = envelope.code.as_ref().map(|code| code.fact().into());
        if code.is_some() && fact(Question::ErrorCode).copied() == code && !evidence.passed() {
            return Some(Field::Code);
        }
        let reason = envelope.data.get("fail_reason").and_then(Json::as_text);
        let reason = reason.map(|reason| Code::read(reason).fact().into());
        if reason.is_some() && fact(Question::ErrorCode).copied() == reason {
            return Some(Field::FailReason);
        }
        let holds = |name| envelope.data.get(name).is_some();
        if fact(Question::AccountVisibility).is_some() && holds("privacy_level_options") {
            return Some(Field::PrivacyLevelOptions);
        }
        if fact(Question::PostStatusValue).is_some() && holds("status") {
            return Some(Field::PostStatus);
        }
        let says = fact(Question::MessageSays).is_some() && !envelope.message.is_empty();
        says.then_some(Field::Message)
    }
}
