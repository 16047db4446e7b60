//! The driver of a diagnosis: it says what to send or to ask next, and does neither itself.

use crate::api::Probe;
use crate::evidence::{Channel, Evidence, Outcome};
use crate::explore;
use crate::facts::{self, Answer, ErrorCode, Facts, Pasted, Question};
use crate::input::{Grant, Input, Remark};
use crate::observe;
pub use crate::observe::Progress;
pub use diagnosis::{Diagnosis, Field, Seen, Station};
pub use posting::Posting;
pub use progress::Unsent;
pub use scopes::{Grants, Holding};

mod diagnosis;
mod door;
mod posting;
mod progress;
pub mod redacted;
mod remarks;
mod scopes;
mod sending;

/// What has to happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A read-only call; [`Session::to_send`] names all that can go out side by side.
    Send(Probe),
    /// Nothing yet: a call under way may answer what comes next.
    Wait,
    /// A question to the person.
    Ask(Question),
    /// Nothing: the diagnosis is as good as it can be.
    Show,
}

/// A person is not asked more than this.
const MOST_QUESTIONS: usize = 8;

/// One diagnosis, from the pasted text to the result. It holds no secret.
#[derive(Debug)]
pub struct Session {
    pasted: Facts,
    can_send: bool,
    extra: bool,
    /// The calls that were sent and not answered yet.
    in_flight: Vec<Probe>,
    evidence: Vec<Evidence>,
    remarks: Vec<Remark>,
    grant: Option<Grant>,
    answers: Vec<(Question, Option<Answer>)>,
    was_stopped: bool,
    claim: Option<Vec<Answer>>,
}

impl Session {
    /// Begins with what was pasted. `extra` allows the calls that are off by default.
    #[must_use]
    pub fn new(input: &Input, extra: bool) -> Self {
        let read = observe::pasted(&input.evidence);
        let kind = if input.quoted {
            Pasted::Quoted
        } else {
            input.kind
        };
        Self {
            pasted: observe::merged(input.hints, &read).with(kind.into()),
            can_send: input.secret.is_some(),
            extra,
            in_flight: Vec::new(),
            evidence: input.evidence.clone(),
            remarks: input.remarks.clone(),
            grant: input.grant.clone(),
            answers: Vec::new(),
            was_stopped: false,
            claim: None,
        }
    }

    /// Begins with what was pasted, for a place from which nothing can be sent.
    #[must_use]
    pub fn offline(input: &Input) -> Self {
        Self {
            can_send: false,
            ..Self::new(input, false)
        }
    }

    /// What has to happen next.
    #[must_use]
    pub fn next(&self) -> Next {
        if self.is_claim() {
            return Next::Show;
        }
        if let Some(probe) = self.to_send().first() {
            return Next::Send(*probe);
        }
        if self.is_waiting() {
            return Next::Wait;
        }
        if self.is_healthy() || self.answers.len() >= MOST_QUESTIONS {
            return Next::Show;
        }
        explore::next_question(&self.facts(), &self.set_aside()).map_or(Next::Show, Next::Ask)
    }

    /// All that was observed: what was pasted, then the page's calls in the order of [`Probe::ALL`], whichever
    /// was answered first.
    #[must_use]
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// What is known. The person's answers count least; what the pasted reply says counts more than the
    /// page's own calls, as it is the call that fails.
    #[must_use]
    pub fn facts(&self) -> Facts {
        if self.is_claim() {
            return self.pasted;
        }
        let told = self
            .answers
            .iter()
            .filter_map(|(_, answer)| *answer)
            .fold(Facts::default(), Facts::with);
        let probed = self.probed().facts;
        if matches!(self.pasted.pasted, Some(Pasted::Reply | Pasted::Quoted)) {
            let weaker = observe::merged(self.settled(told), &probed);
            return observe::merged(weaker, &self.pasted);
        }
        let weaker = self.settled(observe::merged(told, &self.pasted));
        observe::merged(weaker, &probed)
    }

    /// What a token answer or a callback in the paste says about the token.
    #[must_use]
    pub const fn grant(&self) -> Option<&Grant> {
        self.grant.as_ref()
    }

    /// The result as far as it is known.
    #[must_use]
    pub fn diagnosis(&self) -> Diagnosis {
        let facts = self.facts();
        let inferred = self.probed().inferred;
        Diagnosis::new(&facts, &self.learned(), &inferred)
    }
}

impl Session {
    /// Takes the person's answer; none is "I don't know". An earlier answer to the same question is
    /// replaced, the others stay.
    pub fn answer(&mut self, question: Question, answer: Option<Answer>) {
        match self
            .answers
            .iter_mut()
            .find(|(asked, _)| *asked == question)
        {
            Some(told) => told.1 = answer,
            None => self.answers.push((question, answer)),
        }
    }

    /// Takes an answer back, so that the question is asked again.
    pub fn take_back(&mut self, question: Question) {
        self.answers.retain(|(asked, _)| *asked != question);
    }

    /// The questions that the person answered, in order, with the answers.
    #[must_use]
    pub fn answers(&self) -> &[(Question, Option<Answer>)] {
        &self.answers
    }

    /// The question that would narrow the result most, whether or not the person can answer it now.
    #[must_use]
    pub fn would_decide(&self) -> Option<Question> {
        explore::next_question(&self.facts(), &unaskable())
    }

    fn set_aside(&self) -> Vec<Question> {
        let unanswered = self.answers.iter().filter(|(_, answer)| answer.is_none());
        let mut aside = unaskable();
        aside.extend(unanswered.map(|(question, _)| *question));
        // Who cannot tell the code has no message beside it either.
        if aside.contains(&Question::ErrorCode) {
            aside.extend([Question::MessageSays, Question::SdkError]);
        }
        aside
    }
}

fn unaskable() -> Vec<Question> {
    let mut all = Question::ALL.to_vec();
    all.retain(|question| !question.comes_from(facts::Origin::Person));
    all
}

/// The window of TikTok's limits, in seconds.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-rate-limit>
const WINDOW: u64 = 60;

/// creator_info takes 20 calls a minute for each token.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
const CREATOR_INFO_CALLS: u64 = 20;

impl Session {
    /// The earliest time for the same calls, in seconds since 1970, UTC; none where none was made.
    #[must_use]
    pub fn ready_at(&self) -> Option<u64> {
        self.evidence.iter().filter_map(ready_after).max()
    }

    /// Whether a reply said that there were too many calls.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        self.evidence.iter().any(is_limited)
    }
}

fn ready_after(seen: &Evidence) -> Option<u64> {
    let Channel::Probe(probe) = seen.origin else {
        return None;
    };
    let asked = match &seen.outcome {
        Outcome::Reply(reply) => reply.retry_after.map(u64::from),
        Outcome::Fault(_) => None,
    };
    let wait = match (asked, is_limited(seen), probe) {
        (Some(seconds), _, _) => seconds,
        (None, true, _) => WINDOW,
        (None, false, Probe::CreatorInfo) => WINDOW / CREATOR_INFO_CALLS,
        (None, false, _) => 0,
    };
    Some(seen.at? + wait)
}

fn is_limited(seen: &Evidence) -> bool {
    observe::error_code(seen) == Some(ErrorCode::RateLimitExceeded)
}

impl Session {
    /// What a link or a report claims: its answers stand as they are, and nothing is sent or asked.
    #[must_use]
    pub fn claimed(facts: &Facts, evidence: Vec<Evidence>) -> Self {
        let is_extra = |seen: &Evidence| match seen.origin {
            Channel::Probe(probe) => probe.is_extra(),
            Channel::Paste => false,
        };
        Self {
            pasted: *facts,
            extra: evidence.iter().any(is_extra),
            evidence,
            claim: Some(facts.known().collect()),
            ..Self::offline(&Input::default())
        }
    }

    /// The same, with the order in which the answers were learned. Of two answers to one question the
    /// first counts.
    #[must_use]
    pub fn reported(answers: &[Answer], evidence: Vec<Evidence>) -> Self {
        let mut facts = Facts::default();
        let mut learned = Vec::new();
        for answer in answers {
            if facts.get(answer.question()).is_none() {
                facts = facts.with(*answer);
                learned.push(*answer);
            }
        }
        Self {
            claim: Some(learned),
            ..Self::claimed(&facts, evidence)
        }
    }

    /// Whether it shows what a link or a report claims.
    #[must_use]
    pub const fn is_claim(&self) -> bool {
        self.claim.is_some()
    }
}

impl Session {
    /// The known answers, each once, in the order in which they were learned: the first that speaks
    /// against a cause is the one that ruled it out.
    #[must_use]
    pub fn learned(&self) -> Vec<Answer> {
        if let Some(claimed) = &self.claim {
            return claimed.clone();
        }
        let facts = self.facts();
        let mut all: Vec<Answer> = self.pasted.known().collect();
        all.extend(self.probed().facts.known());
        all.extend(self.answers.iter().filter_map(|(_, answer)| *answer));
        let mut learned = Vec::new();
        for answer in all {
            if facts.get(answer.question()) == Some(answer) && !learned.contains(&answer) {
                learned.push(answer);
            }
        }
        learned
    }
}
