//! What a cause keeps an app from doing.

use crate::cause::{Cause, Stage};

/// What a cause keeps an app from doing; another axis than how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is wrong with the app or the token.
    Note,
    /// Some calls or fields are refused, or for a time.
    Limits,
    /// Posts and drafts are refused; the token works otherwise.
    BlocksPosting,
    /// No call gets through.
    BlocksEverything,
}

impl Severity {
    /// Every severity, the heaviest first.
    pub const ALL: &[Self] = &[
        Self::BlocksEverything,
        Self::BlocksPosting,
        Self::Limits,
        Self::Note,
    ];

    /// The word in the page's attributes and in exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::BlocksEverything => "blocks-everything",
            Self::BlocksPosting => "blocks-posting",
            Self::Limits => "limits",
            Self::Note => "note",
        }
    }
}

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
