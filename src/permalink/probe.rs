//! The answer of one call in a link: `ci.401.scope-not-authorized`, with the log id behind it where the
//! person ticked it.

use super::word::{LogId, Word};
use crate::api::code::{Code, listing};
use crate::api::{Body, Envelope, Probe};
use crate::evidence::{Channel, Evidence, Fault, Outcome, Reply};
use crate::observe;
use crate::session::Progress;

/// What one call answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recalled {
    /// Which call, in the link's short words; a newer page may make calls that this one does not know.
    pub call: Word,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The code, where there was one that a link may hold.
    pub code: Option<Word>,
    /// TikTok's log id, where the person ticked it.
    pub log_id: Option<LogId>,
}

const SHORT: &[(Probe, &str)] = &[
    (Probe::UserInfoBasic, "ui"),
    (Probe::UserInfoProfile, "up"),
    (Probe::UserInfoStats, "us"),
    (Probe::CreatorInfo, "ci"),
    (Probe::VideoList, "vl"),
    (Probe::PostStatus, "ps"),
];

/// What stands for a status or a code that is not there.
const NONE: &str = "none";

impl Recalled {
    /// What a link may say about a call; pasted evidence is not in it. The log id is left out.
    #[must_use]
    pub fn of(evidence: &Evidence) -> Option<Self> {
        let Channel::Probe(probe) = evidence.origin else {
            return None;
        };
        let (_, short) = SHORT.iter().find(|(known, _)| *known == probe)?;
        let code = evidence.code().and_then(|code| match listing(code) {
            Some(listing) => Some(Word::of(listing.word)),
            None => Word::from_wire(code),
        });
        Some(Self {
            call: Word::of(short),
            status: evidence.status(),
            code,
            log_id: None,
        })
    }

    /// The same with the log id that the call was answered with.
    #[must_use]
    pub fn with_log_id(mut self, evidence: &Evidence) -> Self {
        let log_id = evidence.envelope().and_then(|reply| reply.log_id.as_ref());
        self.log_id = log_id.and_then(|log_id| LogId::read(log_id));
        self
    }

    /// The page's call, if it still makes it.
    #[must_use]
    pub fn probe(&self) -> Option<Probe> {
        let known = |(_, short): &&(Probe, &str)| *short == self.call.as_str();
        SHORT.iter().find(known).map(|(probe, _)| *probe)
    }

    /// What became of the call; none for one that this page does not make.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        let seen = self.claimed()?;
        match seen.outcome {
            Outcome::Fault(_) => Some(Progress::Unreachable),
            Outcome::Reply(_) => Some(observe::progress(self.probe()?, &seen)),
        }
    }

    /// The call as something seen, as far as the link tells; none for a call that this page does not make.
    #[must_use]
    pub fn claimed(&self) -> Option<Evidence> {
        let outcome = match (self.status, &self.code) {
            (None, None) => Outcome::Fault(Fault::NoConnection),
            (status, code) => Outcome::Reply(Reply {
                status,
                body: Body::Answer(Envelope {
                    code: code.as_ref().map(|code| Code::read(&code.id())),
                    // What the link tells as a code was the code of an answer of TikTok's form.
                    nested: code.is_some(),
                    log_id: self.log_id.as_ref().map(|id| id.as_str().to_owned()),
                    ..Envelope::default()
                }),
                retry_after: None,
            }),
        };
        Some(Evidence {
            origin: Channel::Probe(self.probe()?),
            at: None,
            outcome,
        })
    }

    pub(super) fn encode(&self) -> String {
        let status = self.status.map(|status| status.to_string());
        let mut parts = vec![
            self.call.as_str(),
            status.as_deref().unwrap_or(NONE),
            self.code.as_ref().map_or(NONE, Word::as_str),
        ];
        parts.extend(self.log_id.as_ref().map(LogId::as_str));
        parts.join(".")
    }

    pub(super) fn decode(text: &str) -> Option<Self> {
        let mut parts = text.splitn(4, '.');
        Some(Self {
            call: Word::read(parts.next()?)?,
            status: parts.next().and_then(|status| status.parse().ok()),
            code: parts
                .next()
                .filter(|code| *code != NONE)
                .and_then(Word::read),
            log_id: parts.next().and_then(LogId::read),
        })
    }
}
