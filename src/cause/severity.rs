//! What a cause keeps an app from doing.

use super::{Cause, Stage};
use crate::remedy::Severity;

/// Causes that weigh otherwise than the stage in which they are at home.
const OTHERWISE: &[(Cause, Severity)] = &[
    (Cause::RateLimitHit, Severity::Limits),
    (Cause::HttpStatusTrustedOverErrorCode, Severity::Note),
    (Cause::TokenOfOtherAccount, Severity::Note),
    (Cause::ScopeListNotFromThisToken, Severity::Note),
    (Cause::InitRepeatedAfterFailure, Severity::Limits),
    (Cause::PictureSizeOutOfRange, Severity::BlocksPosting),
    (Cause::FrameRateOutOfRange, Severity::BlocksPosting),
    (Cause::MediaFileUnsupported, Severity::BlocksPosting),
    (Cause::PostJudgedRisky, Severity::BlocksPosting),
    (Cause::ResearchAccessNotApproved, Severity::BlocksEverything),
    (Cause::WorksButPrivateOnlyUntilAudited, Severity::Limits),
];

impl Cause {
    /// What the cause keeps an app from doing.
    #[must_use]
    pub fn severity(self) -> Severity {
        let otherwise = OTHERWISE.iter().find(|(cause, _)| *cause == self);
        otherwise.map_or_else(|| of_stage(self.stage()), |(_, severity)| *severity)
    }
}

const fn of_stage(stage: Stage) -> Severity {
    match stage {
        Stage::Input | Stage::Transport | Stage::Login | Stage::TokenExchange | Stage::Refresh => {
            Severity::BlocksEverything
        }
        Stage::CreatorInfo | Stage::PostInit | Stage::MediaTransfer => Severity::BlocksPosting,
        Stage::UserInfo => Severity::Limits,
        Stage::PostStatus | Stage::Display | Stage::Healthy => Severity::Note,
    }
}
