//! No code names the cause: the stage, and what is seen there.

use super::{
    Branch, Part, certain, exchange, go, login, possible, post, probable, scope, status, symptom,
    token,
};
use crate::cause::Cause;
use crate::facts::{
    AccountVisibility, ApiFamily, AppStatus, Audited, CodeState, Facts, FailingStage, FieldsAsked,
    GrantedUserInfoBasic, GrantedUserInfoProfile, GrantedUserInfoStats, GrantedVideoPublish,
    PostMode, ReviewOutcome, ScopeInLoginRequest, Symptom, UploadStatus,
};

/// What is seen where data is read.
const SEEN: &[Symptom] = &[
    Symptom::AnswerLacksField,
    Symptom::VideoListEmpty,
    Symptom::OtherAccountsData,
    Symptom::WorkedThenStopped,
    Symptom::OnlyHttpStatusRead,
];

/// From the stage to its cause.
pub(super) fn decide(f: &Facts) -> Branch {
    match f.failing_stage()? {
        FailingStage::LoginPage => go(login::page),
        FailingStage::BackFromLogin => go(back_from_login),
        FailingStage::TokenExchange => go(exchange::form),
        FailingStage::TokenRefresh => go(token::refresh),
        FailingStage::ProfileRead => symptom::seen(f, SEEN, profile_scopes),
        FailingStage::CreatorInfo | FailingStage::VideoList => {
            symptom::seen(f, SEEN, symptom::unexplained)
        }
        FailingStage::PostInit => go(post::init),
        FailingStage::MediaUpload => go(media_upload),
        FailingStage::PostStatus => go(status::decide),
        FailingStage::AppReview => go(review),
        FailingStage::NothingFails => go(nothing_fails),
    }
}

/// The way back from the login: a callback that is loaded again, another API, the redirect URI.
fn back_from_login(f: &Facts) -> Branch {
    match f.code_state()? {
        CodeState::UsedOrOld => probable(Cause::AuthCodeExpiredOrReused),
        CodeState::StillEncoded => probable(Cause::AuthCodeStillUrlEncoded),
        CodeState::Fresh => match f.api_family()? {
            ApiFamily::V1 => certain(Cause::RetiredV1ApiUsed),
            ApiFamily::V2 | ApiFamily::Business | ApiFamily::Research => go(login::redirect),
        },
    }
}

/// No call fails: what is seen all the same, or nothing.
fn nothing_fails(f: &Facts) -> Branch {
    match f.symptom()? {
        Symptom::NoneOfThese => go(healthy),
        Symptom::AnswerLacksField
        | Symptom::NoAccessTokenInAnswer
        | Symptom::VideoListEmpty
        | Symptom::CaptionMissing
        | Symptom::OnlyVisibleToMe
        | Symptom::PostedTwice
        | Symptom::StaysProcessing
        | Symptom::StatusStopsAtInbox
        | Symptom::DraftNotInInbox
        | Symptom::StatusFailedWithoutReason
        | Symptom::NoPostId
        | Symptom::OnlyLargeFilesFail
        | Symptom::OtherAccountsData
        | Symptom::WorkedThenStopped
        | Symptom::ScopeMissingInConsole
        | Symptom::LoginNeverOpens
        | Symptom::OnlyHttpStatusRead => go(symptom::decide),
    }
}

/// user/info without a code: the scopes of the fields that are missed.
fn profile_scopes(f: &Facts) -> Branch {
    match f.fields_asked()? {
        FieldsAsked::NotInQuery => probable(Cause::FieldNotRequested),
        FieldsAsked::BasicOnly => match f.granted_user_info_basic()? {
            GrantedUserInfoBasic::No => go(scope::missing),
            GrantedUserInfoBasic::Yes => go(symptom::unexplained),
        },
        FieldsAsked::ProfileFields => profile_granted(f, symptom::unexplained),
        FieldsAsked::StatsFields => go(stats_granted),
        FieldsAsked::ProfileAndStats => profile_granted(f, stats_granted),
    }
}

fn profile_granted(f: &Facts, then: Part) -> Branch {
    match f.granted_user_info_profile()? {
        GrantedUserInfoProfile::No => go(outside_scope),
        GrantedUserInfoProfile::Yes => go(then),
    }
}

fn stats_granted(f: &Facts) -> Branch {
    match f.granted_user_info_stats()? {
        GrantedUserInfoStats::No => go(outside_scope),
        GrantedUserInfoStats::Yes => go(symptom::unexplained),
    }
}

fn outside_scope(f: &Facts) -> Branch {
    match f.scope_in_login_request()? {
        ScopeInLoginRequest::Yes => certain(Cause::FieldOutsideScope),
        ScopeInLoginRequest::No => probable(Cause::ScopeNotRequestedAtLogin),
    }
}

/// The bare HTTP status of the media PUT.
fn media_upload(f: &Facts) -> Branch {
    match f.upload_status()? {
        UploadStatus::UrlRefused => certain(Cause::UploadUrlExpired),
        UploadStatus::RangeRefused => probable(Cause::ChunkBytesDoNotMatchRange),
        UploadStatus::ServerFault => go(server_fault),
        UploadStatus::Accepted => go(status::decide),
    }
}

/// A server that fails for large files only met a chunk that it cannot place.
fn server_fault(f: &Facts) -> Branch {
    if f.symptom()? == Symptom::OnlyLargeFilesFail {
        probable(Cause::ChunkBytesDoNotMatchRange)
    } else {
        certain(Cause::TiktokServerFault)
    }
}

fn review(f: &Facts) -> Branch {
    match f.review_outcome()? {
        ReviewOutcome::UxGuidelines => certain(Cause::AuditRefusedUxGuidelines),
        ReviewOutcome::PersonalUse => certain(Cause::AppRefusedAsPersonalUse),
        ReviewOutcome::OtherReason => possible(Cause::RefusalNotExplainedByDocumentation),
        ReviewOutcome::NoAnswerYet => match f.app_status()? {
            AppStatus::Live => match f.audited()? {
                Audited::No => probable(Cause::AuditMissingAfterReview),
                Audited::Yes => possible(Cause::RefusalNotExplainedByDocumentation),
            },
            AppStatus::Draft
            | AppStatus::Sandbox
            | AppStatus::InReview
            | AppStatus::NotApproved => possible(Cause::ScopeWithheldBeforeApproval),
        },
    }
}

/// A working token: what a post would meet.
fn healthy(f: &Facts) -> Branch {
    match f.granted_video_publish()? {
        GrantedVideoPublish::No => probable(Cause::EverythingProbedWorks),
        GrantedVideoPublish::Yes => match f.audited()? {
            Audited::Yes => probable(Cause::EverythingProbedWorks),
            Audited::No => match f.account_visibility()? {
                AccountVisibility::Private => probable(Cause::WorksButPrivateOnlyUntilAudited),
                AccountVisibility::Public => match f.post_mode()? {
                    PostMode::DirectPost => probable(Cause::PublicAccountOfUnauditedApp),
                    PostMode::InboxUpload => probable(Cause::EverythingProbedWorks),
                },
            },
        },
    }
}
