//! The driver of a diagnosis: it says what to send or to ask next, and does neither itself.

mod again;
mod claim;
mod deciding;
mod diagnosis;
mod learned;
mod posting;
mod progress;
mod proof;
pub mod redacted;
mod remarks;
mod scopes;
mod told;

use crate::api::Probe;
use crate::evidence::{Evidence, Origin, Outcome};
use crate::explore;
use crate::facts::{Answer, Facts, Pasted, Question, TransportOutcome};
use crate::input::{Grant, Input, Remark};
use crate::observe::{self, Probed};
pub use deciding::Field;
pub use diagnosis::Diagnosis;
pub use posting::Posting;
pub use progress::{Progress, Unsent};
pub use proof::{Branch, Seen};
pub use scopes::{Grants, Holding};

/// What has to happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A read-only call.
    Send(Probe),
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
    evidence: Vec<Evidence>,
    remarks: Vec<Remark>,
    grant: Option<Grant>,
    told: Vec<(Question, Option<Answer>)>,
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
            evidence: input.evidence.clone(),
            remarks: input.remarks.clone(),
            grant: input.grant.clone(),
            told: Vec::new(),
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
        let facts = self.facts();
        if let Some(probe) = self.next_probe(&facts) {
            return Next::Send(probe);
        }
        if self.told.len() >= MOST_QUESTIONS {
            return Next::Show;
        }
        explore::next_question(&facts, &self.set_aside()).map_or(Next::Show, Next::Ask)
    }

    /// Takes the outcome of a call.
    pub fn receive(&mut self, probe: Probe, at: u64, outcome: Outcome) {
        self.evidence.push(Evidence {
            origin: Origin::Probe(probe),
            at: Some(at),
            outcome,
        });
    }

    /// Ends the sending: the token is gone, so only questions to the person are left.
    pub fn end_sending(&mut self) {
        self.was_stopped |= self.next_probe(&self.facts()).is_some();
        self.can_send = false;
    }

    /// All that was observed, in order.
    #[must_use]
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// Whether the call was made.
    #[must_use]
    pub fn was_sent(&self, probe: Probe) -> bool {
        self.answer_of(probe).is_some()
    }

    /// What is known. The person's answers count least; what the pasted reply says counts more than the
    /// page's own calls, as it is the call that fails.
    #[must_use]
    pub fn facts(&self) -> Facts {
        if self.is_claim() {
            return self.pasted;
        }
        let told = self
            .told
            .iter()
            .filter_map(|(_, answer)| *answer)
            .fold(Facts::default(), Facts::with);
        let probed = self.probed().facts;
        let replied = matches!(self.pasted.pasted, Some(Pasted::Reply | Pasted::Quoted));
        let (first, second) = if replied {
            (probed, self.pasted)
        } else {
            (self.pasted, probed)
        };
        observe::merged(observe::merged(told, &first), &second)
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

    fn probed(&self) -> Probed {
        let finished = self.plan().all(|probe| self.was_sent(probe));
        observe::probed(&self.evidence, finished)
    }

    fn plan(&self) -> impl Iterator<Item = Probe> {
        Probe::ALL
            .iter()
            .copied()
            .filter(|probe| self.extra || !probe.is_extra())
    }

    /// The next call whose answer the tree may still need.
    fn next_probe(&self, facts: &Facts) -> Option<Probe> {
        let way = self.probed().facts.transport_outcome;
        if !self.can_send || way.is_some_and(|way| way != TransportOutcome::JsonAnswer) {
            return None;
        }
        let open = explore::open_questions(facts);
        let needed = |probe: &Probe| probe.answers().iter().any(|known| open.contains(known));
        self.plan()
            .find(|probe| !self.was_sent(*probe) && needed(probe))
    }
}
