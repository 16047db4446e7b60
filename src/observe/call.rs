//! What the answer to one of the page's own calls amounts to.

use super::{error_code, transport};
use crate::api::Probe;
use crate::evidence::Evidence;
use crate::facts::{ErrorCode, FailingStage, TransportOutcome};
use crate::phrase::{Phrase, progress as words};

/// The state of one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It will be sent, if its answer is needed.
    Waiting,
    /// It was sent and not answered yet.
    Running,
    /// TikTok answered as hoped.
    Passed,
    /// TikTok answered with an error code.
    Refused,
    /// No answer of TikTok came.
    Unreachable,
    /// It was not sent, as its answer could not change the result.
    Skipped,
}

impl Progress {
    /// The word in the page's attributes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Passed => "passed",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::Skipped => "skipped",
        }
    }

    /// The word for the state.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::Waiting => words::WAITING,
            Self::Running => words::RUNNING,
            Self::Passed => words::PASSED,
            Self::Refused => words::REFUSED,
            Self::Unreachable => words::UNREACHABLE,
            Self::Skipped => words::SKIPPED,
        }
    }
}

/// Whether the call passed, was refused, or met something that is not TikTok's answer.
#[must_use]
pub fn progress(probe: Probe, call: &Evidence) -> Progress {
    match error_code(call) {
        _ if way(call) != TransportOutcome::JsonAnswer => Progress::Unreachable,
        Some(code) if passes(probe, code) => Progress::Passed,
        Some(_) | None => Progress::Refused,
    }
}

/// How the call went at the lowest level. The page asks in the documented form, so a refused path is
/// the proxy's doing; a bare 429 is an answer.
pub(super) fn way(call: &Evidence) -> TransportOutcome {
    match transport(&call.outcome) {
        TransportOutcome::UnsupportedPath => TransportOutcome::GatewayError,
        TransportOutcome::NotJson | TransportOutcome::HtmlPage if error_code(call).is_some() => {
            TransportOutcome::JsonAnswer
        }
        // The JSON of some other server has no error object.
        TransportOutcome::JsonAnswer if !call.envelope().is_some_and(|reply| reply.nested) => {
            TransportOutcome::NotJson
        }
        outcome => outcome,
    }
}

/// A made-up publish_id is refused as unknown where the scope is there.
pub(super) fn passes(probe: Probe, code: ErrorCode) -> bool {
    code == ErrorCode::Ok || (probe == Probe::PostStatus && code == ErrorCode::InvalidPublishId)
}

/// Whether the code says that a scope is missing.
pub(super) fn is_scope(code: ErrorCode) -> bool {
    matches!(
        code,
        ErrorCode::ScopeNotAuthorized | ErrorCode::ScopePermissionMissed
    )
}

/// The stage that a call stands for.
#[must_use]
pub fn stage_of(probe: Probe) -> FailingStage {
    match probe {
        Probe::UserInfoBasic | Probe::UserInfoProfile | Probe::UserInfoStats => {
            FailingStage::ProfileRead
        }
        Probe::CreatorInfo => FailingStage::CreatorInfo,
        Probe::VideoList => FailingStage::VideoList,
        Probe::PostStatus => FailingStage::PostStatus,
    }
}
