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
    /// No token comes out, or none is accepted.
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

    /// The word in the page's attributes.
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
    (
        Cause::ClientTokenUsedForUserCall,
        Severity::BlocksEverything,
    ),
    (Cause::TokenDamagedOrMissing, Severity::BlocksEverything),
    (Cause::BusinessApiCredentials, Severity::BlocksEverything),
    (Cause::RetiredV1ApiUsed, Severity::BlocksEverything),
    (Cause::ClientSecretInAuthorizeUrl, Severity::Note),
    (Cause::TiktokCookiesTooLarge, Severity::Limits),
    (Cause::ConsentNotGiven, Severity::Limits),
    (Cause::EndpointPathOrMethodWrong, Severity::Limits),
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
    /// What the cause keeps an app from doing; none where it says nothing about the app or its tokens.
    #[must_use]
    pub fn severity(self) -> Option<Severity> {
        let otherwise = OTHERWISE.iter().find(|(cause, _)| *cause == self);
        match otherwise {
            Some((_, severity)) => Some(*severity),
            None => of_stage(self.stage()),
        }
    }
}

const fn of_stage(stage: Stage) -> Option<Severity> {
    match stage {
        // What was pasted, or the way to TikTok, is at fault: the token was not even looked at.
        Stage::Input | Stage::Transport => None,
        Stage::Login | Stage::TokenExchange | Stage::Refresh => Some(Severity::BlocksEverything),
        Stage::CreatorInfo | Stage::PostInit | Stage::MediaTransfer => {
            Some(Severity::BlocksPosting)
        }
        Stage::UserInfo => Some(Severity::Limits),
        Stage::PostStatus | Stage::Display | Stage::Healthy => Some(Severity::Note),
    }
}
