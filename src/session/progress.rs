//! How far each of the page's calls has come.

use super::Session;
use crate::api::Probe;
use crate::evidence::{Channel, Evidence, Outcome};
use crate::facts::TransportOutcome;
use crate::observe::{self, Progress};

/// Why a call was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// It is off unless the person asks for it.
    NotAsked,
    /// Its answer could not have changed the result.
    Spared,
    /// The check was stopped, or TikTok could not be reached.
    Stopped,
    /// There was no token to send.
    NoToken,
}

impl Session {
    /// Why the call was not made; none where it was, is under way or is still to be sent.
    #[must_use]
    pub fn unsent(&self, probe: Probe) -> Option<Unsent> {
        if self.was_begun(probe) || self.to_send().contains(&probe) {
            return None;
        }
        let begun_any = Probe::ALL.iter().any(|probe| self.was_begun(*probe));
        let way = self.probed().facts.transport_outcome;
        let cut_off = way.is_some_and(|way| way != TransportOutcome::JsonAnswer);
        Some(match (self.was_stopped || cut_off, begun_any) {
            _ if !self.extra && probe.is_extra() && (self.was_stopped || begun_any) => {
                Unsent::NotAsked
            }
            (true, _) => Unsent::Stopped,
            (false, true) => Unsent::Spared,
            (false, false) => Unsent::NoToken,
        })
    }

    fn was_begun(&self, probe: Probe) -> bool {
        self.was_sent(probe) || self.in_flight.contains(&probe)
    }

    /// What the call was answered.
    #[must_use]
    pub fn answer_of(&self, probe: Probe) -> Option<&Evidence> {
        self.evidence()
            .iter()
            .find(|evidence| evidence.origin == Channel::Probe(probe))
    }

    /// How far the call has come.
    #[must_use]
    pub fn progress(&self, probe: Probe) -> Progress {
        match self.answer_of(probe) {
            Some(evidence) if matches!(evidence.outcome, Outcome::Fault(_)) => {
                Progress::Unreachable
            }
            Some(evidence) => observe::progress(probe, evidence),
            None if self.in_flight.contains(&probe) => Progress::Running,
            None if self.to_send().contains(&probe) => Progress::Waiting,
            None => Progress::Skipped,
        }
    }
}
