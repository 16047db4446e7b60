//! No code names the cause: the stage, and what is seen there.

use super::{Decision, certain, exchange, login, possible, post, probable, scope, symptom, token};
use crate::cause::Cause;
use crate::facts::{
    AccountVisibility, ApiFamily, AppStatus, Audited, Facts, FailingStage, GrantedUserInfoProfile,
    GrantedUserInfoStats, GrantedVideoPublish, PostMode, ReviewOutcome, ScopeInLoginRequest,
    UploadStatus,
};

/// From the stage to its cause.
pub(super) fn decide(f: &Facts) -> Decision {
    match f.failing_stage()? {
        FailingStage::LoginPage => login::page(f),
        FailingStage::BackFromLogin => back_from_login(f),
        FailingStage::TokenExchange => exchange::form(f),
        FailingStage::TokenRefresh => token::refresh(f),
        FailingStage::ProfileRead => symptom::seen(f, profile_scopes),
        FailingStage::CreatorInfo | FailingStage::VideoList => symptom::decide(f),
        FailingStage::PostInit => post::init(f),
        FailingStage::MediaUpload => media_upload(f),
        FailingStage::PostStatus => post::status(f),
        FailingStage::AppReview => review(f),
        FailingStage::NothingFails => symptom::seen(f, healthy),
    }
}

fn back_from_login(f: &Facts) -> Decision {
    match f.api_family()? {
        ApiFamily::V1 => certain(Cause::RetiredV1ApiUsed),
        ApiFamily::V2 | ApiFamily::Business | ApiFamily::Research => login::redirect(f),
    }
}

/// user/info without a code: the scopes of the fields that are missed.
fn profile_scopes(f: &Facts) -> Decision {
    match f.scope_in_login_request()? {
        ScopeInLoginRequest::No => probable(Cause::ScopeNotRequestedAtLogin),
        ScopeInLoginRequest::Yes => match f.granted_user_info_profile()? {
            GrantedUserInfoProfile::No => scope::missing(f),
            GrantedUserInfoProfile::Yes => match f.granted_user_info_stats()? {
                GrantedUserInfoStats::No => scope::missing(f),
                GrantedUserInfoStats::Yes => symptom::decide(f),
            },
        },
    }
}

/// The bare HTTP status of the media PUT.
fn media_upload(f: &Facts) -> Decision {
    match f.upload_status()? {
        UploadStatus::UrlRefused => certain(Cause::UploadUrlExpired),
        UploadStatus::RangeRefused => probable(Cause::ChunkBytesDoNotMatchRange),
        UploadStatus::ServerFault => certain(Cause::TiktokServerFault),
        UploadStatus::Accepted => post::status(f),
    }
}

fn review(f: &Facts) -> Decision {
    match f.review_outcome()? {
        ReviewOutcome::UxGuidelines => certain(Cause::AuditRefusedUxGuidelines),
        ReviewOutcome::PersonalUse => certain(Cause::AppRefusedAsPersonalUse),
        ReviewOutcome::OtherReason => possible(Cause::RefusalNotExplainedByDocumentation),
        ReviewOutcome::NoAnswerYet => match f.app_status()? {
            AppStatus::Live => probable(Cause::AuditMissingAfterReview),
            AppStatus::Draft
            | AppStatus::Sandbox
            | AppStatus::InReview
            | AppStatus::NotApproved => possible(Cause::ScopeWithheldBeforeApproval),
        },
    }
}

/// A working token: what a post would meet.
fn healthy(f: &Facts) -> Decision {
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
