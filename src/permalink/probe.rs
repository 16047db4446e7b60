//! The answer of one call in a link: `ci.401.scope-not-authorized`.

use crate::api::code::{Code, Listing, listing};
use crate::api::{Body, Envelope, Probe};
use crate::evidence::{Evidence, Fault, Origin, Outcome, Reply};

/// What one call answered, in closed words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probed {
    /// Which call.
    pub probe: Probe,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The code, where a table lists it.
    pub code: Option<&'static Listing>,
}

const SHORT: &[(Probe, &str)] = &[
    (Probe::UserInfoBasic, "ui"),
    (Probe::UserInfoProfile, "up"),
    (Probe::UserInfoStats, "us"),
    (Probe::CreatorInfo, "ci"),
    (Probe::VideoList, "vl"),
    (Probe::PostStatus, "ps"),
];

/// What stands for a status or a code that is not there or that no table lists.
const NONE: &str = "none";

impl Probed {
    /// What a link may say about a call; pasted evidence is not in it.
    #[must_use]
    pub fn of(evidence: &Evidence) -> Option<Self> {
        let Origin::Probe(probe) = evidence.origin else {
            return None;
        };
        Some(Self {
            probe,
            status: evidence.status(),
            code: evidence.code().and_then(listing),
        })
    }

    /// The call as something seen, as far as the link tells.
    #[must_use]
    pub fn claimed(&self) -> Evidence {
        let outcome = match (self.status, self.code) {
            (None, None) => Outcome::Fault(Fault::NoConnection),
            (status, code) => Outcome::Reply(Reply {
                status,
                body: Body::Answer(Envelope {
                    code: code.map(Code::Listed),
                    ..Envelope::default()
                }),
                retry_after: None,
            }),
        };
        Evidence {
            origin: Origin::Probe(self.probe),
            at: None,
            outcome,
        }
    }

    pub(super) fn encode(self) -> String {
        let name = SHORT
            .iter()
            .find(|(probe, _)| *probe == self.probe)
            .map_or(NONE, |(_, name)| name);
        let status = self
            .status
            .map_or(NONE.to_owned(), |status| status.to_string());
        let code = self
            .code
            .map_or(NONE, |listing| listing.word)
            .replace('_', "-");
        [name, status.as_str(), code.as_str()].join(".")
    }

    pub(super) fn decode(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let name = parts.next()?;
        let (probe, _) = SHORT.iter().find(|(_, short)| *short == name)?;
        Some(Self {
            probe: *probe,
            status: parts.next().and_then(|status| status.parse().ok()),
            code: parts
                .next()
                .and_then(|code| listing(&code.replace('-', "_"))),
        })
    }
}
