//! What was observed: where, when, and what came back. A refusal is data like any other.

use crate::api::code::Code;
use crate::api::json::Json;
use crate::api::{Body, Envelope, Probe};

/// One observation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Where it comes from.
    pub origin: Channel,
    /// When it was made, in seconds since 1970, UTC; unknown for pasted text.
    pub at: Option<u64>,
    /// What came back.
    pub outcome: Outcome,
}

/// Where an observation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// One of the page's own calls.
    Probe(Probe),
    /// The pasted text.
    Paste,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An answer, whatever it says.
    Reply(Reply),
    /// No answer.
    Fault(Fault),
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status; unknown where only a body was pasted.
    pub status: Option<u16>,
    /// The body, read.
    pub body: Body,
    /// `Retry-After` in seconds, held between 1 and 300.
    pub retry_after: Option<u32>,
}

/// Why there is no answer. None of these says anything about the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The browser knows that it is offline.
    Offline,
    /// The time limit ran out, before the answer or in its middle.
    Timeout,
    /// The connection failed before any answer.
    NoConnection,
    /// The answer was larger than any answer of TikTok's and was cut off.
    TooLarge,
}

impl Fault {
    /// Every fault.
    pub const ALL: &[Self] = &[
        Self::Offline,
        Self::Timeout,
        Self::NoConnection,
        Self::TooLarge,
    ];

    /// The word used in exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Timeout => "timeout",
            Self::NoConnection => "no_connection",
            Self::TooLarge => "too_large",
        }
    }

    /// The fault of that word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fault| fault.id() == id)
    }
}

impl Evidence {
    /// TikTok's envelope, where the answer has one.
    #[must_use]
    pub const fn envelope(&self) -> Option<&Envelope> {
        match &self.outcome {
            Outcome::Reply(Reply {
                body: Body::Answer(envelope),
                ..
            }) => Some(envelope),
            Outcome::Reply(_) | Outcome::Fault(_) => None,
        }
    }

    /// The HTTP status, where one was received.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        match &self.outcome {
            Outcome::Reply(reply) => reply.status,
            Outcome::Fault(_) => None,
        }
    }

    /// The code word, where the answer has one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        Some(self.envelope()?.code.as_ref()?.word())
    }

    /// The display name that user/info gave: shown to the person, never put into a link or an export.
    #[must_use]
    pub fn display_name(&self) -> Option<&str> {
        let user = self.envelope()?.data.get("user")?;
        user.get("display_name").and_then(Json::as_text)
    }

    /// Whether TikTok answered that all is well.
    #[must_use]
    pub fn passed(&self) -> bool {
        let code = self.envelope().and_then(|reply| reply.code.as_ref());
        code.is_some_and(Code::is_ok)
    }
}

/// `Retry-After` in seconds; dates, garbage and senseless values count as a minute at most five.
#[must_use]
pub fn retry_after(header: &str) -> u32 {
    header.trim().parse::<u32>().unwrap_or(60).clamp(1, 300)
}
