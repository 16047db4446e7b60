//! Starting a post, its media, and what became of it.

use super::{Branch, certain, go, possible, probable, symptom};
use crate::cause::Cause;
use crate::facts::{
    AccountVisibility, AppStatus, Audited, ChunkPlan, CredentialsEnvironment, Facts, MediaHost,
    MediaKind, MediaSource, MessageSays, PostMode, PostPrivacy, ReviewOutcome, Symptom,
};

/// What is seen where a post is started.
const SEEN: &[Symptom] = &[
    Symptom::PostedTwice,
    Symptom::OnlyLargeFilesFail,
    Symptom::OnlyVisibleToMe,
    Symptom::WorkedThenStopped,
    Symptom::OnlyHttpStatusRead,
];

/// An init call without a code: its message, then its media.
pub(super) fn init(f: &Facts) -> Branch {
    match f.message_says()? {
        MessageSays::Chunks
        | MessageSays::MediaTypeOrMode
        | MessageSays::SourceInfo
        | MessageSays::PostInfo => go(bad_request),
        MessageSays::IntegrationGuidelines => go(guidelines),
        MessageSays::RedirectUriNotMatched
        | MessageSays::ParametersMalformed
        | MessageSays::PkceInvalid
        | MessageSays::KeyOrSecretIncorrect
        | MessageSays::CodeExpired
        | MessageSays::AppCertificate
        | MessageSays::SomethingElse => symptom::seen(f, SEEN, media),
    }
}

/// `invalid_params`: the message names the group of fields.
pub(super) fn bad_request(f: &Facts) -> Branch {
    match f.message_says()? {
        MessageSays::Chunks => certain(Cause::ChunkPlanBreaksRule),
        MessageSays::MediaTypeOrMode => probable(Cause::MediaKindNotTakenThisWay),
        MessageSays::SourceInfo => match f.media_kind()? {
            MediaKind::Photo | MediaKind::TextOnly => probable(Cause::MediaKindNotTakenThisWay),
            MediaKind::Video => certain(Cause::RequestBodyFieldWrong),
        },
        MessageSays::PostInfo
        | MessageSays::IntegrationGuidelines
        | MessageSays::RedirectUriNotMatched
        | MessageSays::ParametersMalformed
        | MessageSays::PkceInvalid
        | MessageSays::KeyOrSecretIncorrect
        | MessageSays::CodeExpired
        | MessageSays::AppCertificate
        | MessageSays::SomethingElse => certain(Cause::RequestBodyFieldWrong),
    }
}

/// TikTok says that the app is unaudited and the account not private.
pub(super) fn unaudited(f: &Facts) -> Branch {
    match f.account_visibility()? {
        AccountVisibility::Public => certain(Cause::PublicAccountOfUnauditedApp),
        AccountVisibility::Private => match f.review_outcome()? {
            ReviewOutcome::UxGuidelines => certain(Cause::AuditRefusedUxGuidelines),
            ReviewOutcome::PersonalUse
            | ReviewOutcome::NoAnswerYet
            | ReviewOutcome::OtherReason => match f.app_status()? {
                AppStatus::Live => probable(Cause::AuditMissingAfterReview),
                AppStatus::Draft
                | AppStatus::Sandbox
                | AppStatus::InReview
                | AppStatus::NotApproved => certain(Cause::PublicAccountOfUnauditedApp),
            },
        },
    }
}

/// One message for several codes: the audit decides between them.
fn guidelines(f: &Facts) -> Branch {
    match f.audited()? {
        Audited::No => certain(Cause::PublicAccountOfUnauditedApp),
        Audited::Yes => possible(Cause::CreatorDailyPostLimit),
    }
}

fn media(f: &Facts) -> Branch {
    match f.media_kind()? {
        MediaKind::TextOnly => probable(Cause::MediaKindNotTakenThisWay),
        MediaKind::Photo => match f.media_source()? {
            MediaSource::FileUpload => probable(Cause::MediaKindNotTakenThisWay),
            MediaSource::PullFromUrl => go(pull),
        },
        MediaKind::Video => match f.media_source()? {
            MediaSource::FileUpload => go(chunks),
            MediaSource::PullFromUrl => go(pull),
        },
    }
}

fn pull(f: &Facts) -> Branch {
    match f.media_host()? {
        MediaHost::NotVerified | MediaHost::OtherHost => certain(Cause::MediaDomainNotVerified),
        MediaHost::NotPublic => certain(Cause::MediaUrlNotReachable),
        MediaHost::VerifiedHere => go(privacy),
    }
}

fn chunks(f: &Facts) -> Branch {
    match f.chunk_plan()? {
        ChunkPlan::RoundedUp | ChunkPlan::SingleUnequal | ChunkPlan::OutsideLimits => {
            certain(Cause::ChunkPlanBreaksRule)
        }
        ChunkPlan::RoundedDown | ChunkPlan::SingleEqual => go(privacy),
    }
}

fn privacy(f: &Facts) -> Branch {
    match f.audited()? {
        Audited::Yes => go(symptom::unexplained),
        Audited::No => match f.account_visibility()? {
            AccountVisibility::Public => match f.post_mode()? {
                PostMode::DirectPost => certain(Cause::PublicAccountOfUnauditedApp),
                PostMode::InboxUpload => go(symptom::unexplained),
            },
            AccountVisibility::Private => match f.post_privacy()? {
                PostPrivacy::PublicToEveryone | PostPrivacy::OtherLevel => go(public_wanted),
                PostPrivacy::SelfOnly => go(symptom::unexplained),
            },
        },
    }
}

fn public_wanted(f: &Facts) -> Branch {
    match f.credentials_environment()? {
        CredentialsEnvironment::Sandbox => probable(Cause::SandboxFeatureExcluded),
        CredentialsEnvironment::Production | CredentialsEnvironment::NoKey => {
            certain(Cause::PrivacyLevelNotOffered)
        }
    }
}

/// Posts arrive, but only their owner sees them.
pub(super) fn limited(f: &Facts) -> Branch {
    match f.audited()? {
        Audited::No => probable(Cause::WorksButPrivateOnlyUntilAudited),
        Audited::Yes => match f.credentials_environment()? {
            CredentialsEnvironment::Sandbox => probable(Cause::SandboxFeatureExcluded),
            CredentialsEnvironment::Production | CredentialsEnvironment::NoKey => {
                match f.account_visibility()? {
                    AccountVisibility::Private => possible(Cause::PrivacyLevelNotOffered),
                    AccountVisibility::Public => possible(Cause::RequestBodyFieldWrong),
                }
            }
        },
    }
}
