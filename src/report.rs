//! A diagnosis to hand over: one structure, and the plain texts made from it. It is built from
//! types that cannot hold a token.

#[cfg(not(target_arch = "wasm32"))]
mod codes;
mod ticket;

use serde::Serialize;

use crate::evidence::{Evidence, Origin};
use crate::facts::Answer;
use crate::permalink::RULESET;
use crate::session::Diagnosis;
#[cfg(not(target_arch = "wasm32"))]
pub use codes::codes;
pub use ticket::{ticket, utc};

/// The report, as it is exported.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The rules that drew the conclusion.
    pub ruleset: u32,
    /// Whether a recorded example was shown.
    pub example: bool,
    /// The cause, where only one is left.
    pub verdict: Option<&'static str>,
    /// How sure the verdict is.
    pub confidence: Option<&'static str>,
    /// The causes still possible, most likely first.
    pub possible: Vec<&'static str>,
    /// The causes that something speaks against.
    pub ruled_out: Vec<Because>,
    /// The causes that nobody looked at.
    pub not_checked: Vec<Because>,
    /// The answers that the result rests on, as `question=answer`.
    pub facts: Vec<String>,
    /// The replies seen.
    pub evidence: Vec<Seen>,
}

/// A cause and the answer that decided about it.
#[derive(Clone, Debug, Serialize)]
pub struct Because {
    /// The cause.
    pub cause: &'static str,
    /// The answer, as `question=answer`.
    pub because: String,
}

/// One reply, without its data.
#[derive(Clone, Debug, Serialize)]
pub struct Seen {
    /// The page's call, or `paste`.
    pub origin: &'static str,
    /// Method, path and query, where the page called.
    pub endpoint: Option<String>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The error code.
    pub code: Option<String>,
    /// TikTok's message, without anything that looks like a secret.
    pub message: Option<String>,
    /// TikTok's log id, which its support asks for.
    pub log_id: Option<String>,
    /// When, in seconds since 1970, UTC.
    pub at: Option<u64>,
}

impl Report {
    /// The report of a diagnosis and what was seen.
    #[must_use]
    pub fn new(diagnosis: &Diagnosis, evidence: &[Evidence], example: bool) -> Self {
        Self {
            ruleset: RULESET,
            example,
            verdict: diagnosis.verdict.map(|finding| finding.cause.slug()),
            confidence: diagnosis.verdict.map(|finding| finding.confidence.id()),
            possible: diagnosis
                .possible
                .iter()
                .map(|one| one.cause.slug())
                .collect(),
            ruled_out: because(&diagnosis.ruled_out),
            not_checked: because(&diagnosis.not_checked),
            facts: diagnosis.trail.iter().copied().map(pair).collect(),
            evidence: evidence.iter().map(seen).collect(),
        }
    }
}

/// An answer as `question=answer`.
#[must_use]
pub fn pair(answer: Answer) -> String {
    [answer.question().id(), answer.id()].join("=")
}

fn because(causes: &[(crate::cause::Cause, Answer)]) -> Vec<Because> {
    causes
        .iter()
        .map(|(cause, answer)| Because {
            cause: cause.slug(),
            because: pair(*answer),
        })
        .collect()
}

fn seen(evidence: &Evidence) -> Seen {
    let envelope = evidence.envelope();
    Seen {
        origin: match evidence.origin {
            Origin::Probe(probe) => probe.id(),
            Origin::Paste => "paste",
        },
        endpoint: match evidence.origin {
            Origin::Probe(probe) => Some(probe.request().line()),
            Origin::Paste => None,
        },
        status: evidence.status(),
        code: evidence.code().map(ToOwned::to_owned),
        message: envelope
            .map(|envelope| envelope.message.clone())
            .filter(|message| !message.is_empty()),
        log_id: envelope.and_then(|envelope| envelope.log_id.clone()),
        at: evidence.at,
    }
}
