//! The page's own calls: which to send, which are under way, what came back. They run side by side, and
//! nothing depends on which is answered first.

use super::Session;
use crate::api::Probe;
use crate::evidence::{Channel, Evidence, Outcome};
use crate::explore;
use crate::facts::{ErrorCode, Facts, Question};
use crate::observe::{self, Calls, Probed, Progress};

impl Session {
    /// The calls that are wanted now and are neither answered nor under way. They need not wait for each
    /// other.
    #[must_use]
    pub fn to_send(&self) -> Vec<Probe> {
        if !self.can_send || self.evidence.iter().any(ends_the_calls) {
            return Vec::new();
        }
        let open = explore::open_questions(&self.facts());
        self.plan()
            .filter(|probe| !self.was_sent(*probe) && !self.in_flight.contains(probe))
            .filter(|probe| probe.answers().iter().any(|known| open.contains(known)))
            .collect()
    }

    /// Notes that the call is under way. While one is, only that counts as known of the calls which it
    /// cannot change, so what is concluded meanwhile stands.
    pub fn begin(&mut self, probe: Probe) {
        if !self.in_flight.contains(&probe) {
            self.in_flight.push(probe);
        }
    }

    /// The calls under way.
    #[must_use]
    pub fn in_flight(&self) -> &[Probe] {
        &self.in_flight
    }

    /// Takes the outcome of a call, whether or not it was said to be under way.
    pub fn receive(&mut self, probe: Probe, at: u64, outcome: Outcome) {
        self.in_flight.retain(|running| *running != probe);
        let before = |seen: &Evidence| match seen.origin {
            Channel::Paste => true,
            Channel::Probe(other) => other <= probe,
        };
        let seen = Evidence {
            origin: Channel::Probe(probe),
            at: Some(at),
            outcome,
        };
        let place = self.evidence.partition_point(before);
        self.evidence.insert(place, seen);
    }

    /// Ends the sending: the token is gone, so only questions to the person are left.
    pub fn end_sending(&mut self) {
        self.was_stopped |= !self.in_flight.is_empty() || !self.to_send().is_empty();
        self.in_flight.clear();
        self.can_send = false;
    }

    /// Whether the call was answered.
    #[must_use]
    pub fn was_sent(&self, probe: Probe) -> bool {
        self.answer_of(probe).is_some()
    }

    /// Whether any call was answered.
    #[must_use]
    pub fn has_sent(&self) -> bool {
        Probe::ALL.iter().any(|probe| self.was_sent(*probe))
    }

    /// Whether no call has any more to say about what comes next.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        !self.is_waiting() && self.to_send().is_empty()
    }

    /// Whether a call under way may change what comes next. A refused token is the same one in every call.
    /// Otherwise, as long as nothing is decided, what all calls come to chooses the question.
    pub(super) fn is_waiting(&self) -> bool {
        if self.in_flight.is_empty() {
            return false;
        }
        let open = explore::open_questions(&self.facts());
        if self.evidence.iter().any(refuses_token) {
            return self.unsettled().any(|question| open.contains(&question));
        }
        !open.is_empty()
    }

    /// The facts without those that a call under way may still outdo.
    pub(super) fn settled(&self, facts: Facts) -> Facts {
        self.unsettled().fold(facts, Facts::without)
    }

    /// The questions to which a call under way may change the answer.
    fn unsettled(&self) -> impl Iterator<Item = Question> {
        let running = self.in_flight.iter();
        running.flat_map(|probe| observe::may_tell(*probe))
    }

    /// What the calls tell by now.
    pub(super) fn probed(&self) -> Probed {
        let calls = if !self.in_flight.is_empty() {
            Calls::UnderWay
        } else if self.plan().all(|probe| self.was_sent(probe)) {
            Calls::Finished
        } else {
            Calls::Ended
        };
        observe::probed(&self.evidence, calls)
    }

    /// The calls of this run, whether or not each will be needed.
    pub(super) fn plan(&self) -> impl Iterator<Item = Probe> {
        Probe::ALL
            .iter()
            .copied()
            .filter(|probe| self.extra || !probe.is_extra())
    }
}

/// Whether further calls would come to the same: TikTok is not reached, or refuses the token itself.
fn ends_the_calls(seen: &Evidence) -> bool {
    let Channel::Probe(probe) = seen.origin else {
        return false;
    };
    observe::progress(probe, seen) == Progress::Unreachable || refuses_token(seen)
}

/// Whether one of the page's calls shows that the token itself is refused.
fn refuses_token(seen: &Evidence) -> bool {
    let own = matches!(seen.origin, Channel::Probe(_));
    own && observe::error_code(seen) == Some(ErrorCode::AccessTokenInvalid)
}
