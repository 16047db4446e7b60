//! Starting a post, its media, and what became of it.

use super::{Decision, certain, possible, probable, symptom};
use crate::cause::Cause;
use crate::facts::{
    AccountVisibility, AppStatus, Audited, ChunkPlan, CredentialsEnvironment, Facts, MediaHost,
    MediaKind, MediaSource, MessageSays, PostMode, PostPrivacy, PostStatusValue, ReviewOutcome,
    Symptom,
};

/// An init call without a code: its message, then its media.
pub(super) fn init(f: &Facts) -> Decision {
    match f.message_says()? {
        MessageSays::Chunks
        | MessageSays::MediaTypeOrMode
        | MessageSays::SourceInfo
        | MessageSays::PostInfo => bad_request(f),
        MessageSays::IntegrationGuidelines => guidelines(f),
        MessageSays::RedirectUriNotMatched
        | MessageSays::ParametersMalformed
        | MessageSays::PkceInvalid
        | MessageSays::KeyOrSecretIncorrect
        | MessageSays::CodeExpired
        | MessageSays::AppCertificate
        | MessageSays::SomethingElse => media(f),
    }
}

/// `invalid_params`: the message names the group of fields.
pub(super) fn bad_request(f: &Facts) -> Decision {
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
pub(super) fn unaudited(f: &Facts) -> Decision {
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
fn guidelines(f: &Facts) -> Decision {
    match f.audited()? {
        Audited::No => certain(Cause::PublicAccountOfUnauditedApp),
        Audited::Yes => possible(Cause::CreatorDailyPostLimit),
    }
}

fn media(f: &Facts) -> Decision {
    match f.media_kind()? {
        MediaKind::TextOnly => probable(Cause::MediaKindNotTakenThisWay),
        MediaKind::Photo => match f.media_source()? {
            MediaSource::FileUpload => probable(Cause::MediaKindNotTakenThisWay),
            MediaSource::PullFromUrl => pull(f),
        },
        MediaKind::Video => match f.media_source()? {
            MediaSource::FileUpload => chunks(f),
            MediaSource::PullFromUrl => pull(f),
        },
    }
}

fn pull(f: &Facts) -> Decision {
    match f.media_host()? {
        MediaHost::NotVerified | MediaHost::OtherHost => certain(Cause::MediaDomainNotVerified),
        MediaHost::NotPublic => certain(Cause::MediaUrlNotReachable),
        MediaHost::VerifiedHere => privacy(f),
    }
}

fn chunks(f: &Facts) -> Decision {
    match f.chunk_plan()? {
        ChunkPlan::RoundedUp | ChunkPlan::SingleUnequal => certain(Cause::ChunkPlanBreaksRule),
        ChunkPlan::RoundedDown | ChunkPlan::SingleEqual => privacy(f),
    }
}

fn privacy(f: &Facts) -> Decision {
    match f.audited()? {
        Audited::Yes => symptom::decide(f),
        Audited::No => match f.account_visibility()? {
            AccountVisibility::Public => match f.post_mode()? {
                PostMode::DirectPost => certain(Cause::PublicAccountOfUnauditedApp),
                PostMode::InboxUpload => symptom::decide(f),
            },
            AccountVisibility::Private => match f.post_privacy()? {
                PostPrivacy::PublicToEveryone | PostPrivacy::OtherLevel => public_wanted(f),
                PostPrivacy::SelfOnly => symptom::decide(f),
            },
        },
    }
}

fn public_wanted(f: &Facts) -> Decision {
    match f.credentials_environment()? {
        CredentialsEnvironment::Sandbox => probable(Cause::SandboxFeatureExcluded),
        CredentialsEnvironment::Production => certain(Cause::PrivacyLevelNotOffered),
    }
}

/// Posts arrive, but only their owner sees them.
pub(super) fn limited(f: &Facts) -> Decision {
    match f.audited()? {
        Audited::No => probable(Cause::WorksButPrivateOnlyUntilAudited),
        Audited::Yes => match f.credentials_environment()? {
            CredentialsEnvironment::Sandbox => probable(Cause::SandboxFeatureExcluded),
            CredentialsEnvironment::Production => match f.account_visibility()? {
                AccountVisibility::Private => possible(Cause::PrivacyLevelNotOffered),
                AccountVisibility::Public => possible(Cause::RequestBodyFieldWrong),
            },
        },
    }
}

/// What status/fetch says.
pub(super) fn status(f: &Facts) -> Decision {
    match f.post_status_value()? {
        PostStatusValue::Processing => probable(Cause::StillProcessing),
        PostStatusValue::Failed | PostStatusValue::NeverChecked => {
            certain(Cause::FailReasonNotRead)
        }
        PostStatusValue::PublishComplete => symptom::decide(f),
        PostStatusValue::SendToUserInbox => match f.symptom()? {
            Symptom::CaptionMissing
            | Symptom::OtherAccountsData
            | Symptom::DraftNotInInbox
            | Symptom::PostedTwice => symptom::decide(f),
            Symptom::StatusStopsAtInbox
            | Symptom::NoneOfThese
            | Symptom::AnswerLacksField
            | Symptom::NoAccessTokenInAnswer
            | Symptom::VideoListEmpty
            | Symptom::OnlyVisibleToMe
            | Symptom::StaysProcessing
            | Symptom::StatusFailedWithoutReason
            | Symptom::NoPostId
            | Symptom::OnlyLargeFilesFail
            | Symptom::WorkedThenStopped
            | Symptom::ScopeMissingInConsole
            | Symptom::LoginNeverOpens
            | Symptom::OnlyHttpStatusRead => certain(Cause::InboxDeliveryReadAsFailure),
        },
    }
}
