//! `scope_not_authorized`: which scope the call needs, whether the token carries it, and why not.

use super::{Branch, Part, certain, go, possible, probable};
use crate::cause::Cause;
use crate::facts::{
    ApiFamily, AppStatus, Facts, FailingStage, FieldsAsked, GrantedUserInfoBasic,
    GrantedUserInfoProfile, GrantedUserInfoStats, GrantedVideoList, GrantedVideoPublish,
    GrantedVideoUpload, PostMode, ScopeAddedAfterLogin, ScopeInLoginRequest, ScopeListSource,
};

/// The call needs a scope that the person has not granted.
pub(super) fn refused(f: &Facts) -> Branch {
    match f.failing_stage()? {
        FailingStage::ProfileRead => match f.granted_user_info_basic()? {
            GrantedUserInfoBasic::No => go(missing),
            GrantedUserInfoBasic::Yes => match f.fields_asked()? {
                FieldsAsked::BasicOnly => go(carried),
                FieldsAsked::NotInQuery => certain(Cause::FieldOutsideScope),
                FieldsAsked::ProfileFields => profile_needed(f, carried),
                FieldsAsked::StatsFields => go(stats_needed),
                FieldsAsked::ProfileAndStats => profile_needed(f, stats_needed),
            },
        },
        FailingStage::CreatorInfo => go(publish_needed),
        FailingStage::PostStatus => go(either_needed),
        FailingStage::PostInit => match f.post_mode()? {
            PostMode::DirectPost => go(publish_needed),
            PostMode::InboxUpload => go(upload_needed),
        },
        FailingStage::VideoList => match f.api_family()? {
            ApiFamily::Research => certain(Cause::ResearchAccessNotApproved),
            ApiFamily::V2 | ApiFamily::V1 | ApiFamily::Business => go(list_needed),
        },
        FailingStage::LoginPage
        | FailingStage::BackFromLogin
        | FailingStage::TokenExchange
        | FailingStage::TokenRefresh
        | FailingStage::MediaUpload
        | FailingStage::AppReview
        | FailingStage::NothingFails => go(missing),
    }
}

/// user/info names fields beyond the basic ones: their scope is there, or it is what fails.
fn profile_needed(f: &Facts, then: Part) -> Branch {
    match f.granted_user_info_profile()? {
        GrantedUserInfoProfile::No => certain(Cause::FieldOutsideScope),
        GrantedUserInfoProfile::Yes => go(then),
    }
}

fn stats_needed(f: &Facts) -> Branch {
    match f.granted_user_info_stats()? {
        GrantedUserInfoStats::No => certain(Cause::FieldOutsideScope),
        GrantedUserInfoStats::Yes => go(carried),
    }
}

/// status/fetch takes either posting scope.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>
fn either_needed(f: &Facts) -> Branch {
    match f.granted_video_publish()? {
        GrantedVideoPublish::Yes => go(carried),
        GrantedVideoPublish::No => match f.granted_video_upload()? {
            GrantedVideoUpload::Yes => go(carried),
            GrantedVideoUpload::No => go(missing),
        },
    }
}

fn publish_needed(f: &Facts) -> Branch {
    match f.granted_video_publish()? {
        GrantedVideoPublish::Yes => go(carried),
        GrantedVideoPublish::No => match f.granted_video_upload()? {
            GrantedVideoUpload::Yes => certain(Cause::PostingScopeMismatch),
            GrantedVideoUpload::No => go(missing),
        },
    }
}

fn upload_needed(f: &Facts) -> Branch {
    match f.granted_video_upload()? {
        GrantedVideoUpload::Yes => go(carried),
        GrantedVideoUpload::No => match f.granted_video_publish()? {
            GrantedVideoPublish::Yes => certain(Cause::PostingScopeMismatch),
            GrantedVideoPublish::No => go(missing),
        },
    }
}

fn list_needed(f: &Facts) -> Branch {
    match f.granted_video_list()? {
        GrantedVideoList::Yes => go(carried),
        GrantedVideoList::No => go(missing),
    }
}

/// `scope_permission_missed`: some field needs a scope that the token lacks.
pub(super) fn fields(f: &Facts) -> Branch {
    match f.scope_list_source()? {
        ScopeListSource::CallbackUrl
        | ScopeListSource::LoginRequest
        | ScopeListSource::AppConsole => certain(Cause::FieldOutsideScope),
        ScopeListSource::TokenAnswer => match f.app_status()? {
            AppStatus::Live => possible(Cause::RefusalNotExplainedByDocumentation),
            AppStatus::Draft
            | AppStatus::Sandbox
            | AppStatus::InReview
            | AppStatus::NotApproved => certain(Cause::FieldOutsideScope),
        },
    }
}

/// The token lacks the scope: never asked for, added too late, or declined.
pub(super) fn missing(f: &Facts) -> Branch {
    match f.scope_in_login_request()? {
        ScopeInLoginRequest::No => probable(Cause::ScopeNotRequestedAtLogin),
        ScopeInLoginRequest::Yes => match f.scope_added_after_login()? {
            ScopeAddedAfterLogin::Yes => probable(Cause::ScopeAddedAfterTokenIssued),
            ScopeAddedAfterLogin::No => probable(Cause::ScopeDeclinedAtConsent),
        },
    }
}

/// The scope is said to be there: does the list speak of this token?
fn carried(f: &Facts) -> Branch {
    match f.scope_list_source()? {
        ScopeListSource::LoginRequest | ScopeListSource::AppConsole => {
            probable(Cause::ScopeListNotFromThisToken)
        }
        ScopeListSource::TokenAnswer | ScopeListSource::CallbackUrl => {
            match f.scope_added_after_login()? {
                ScopeAddedAfterLogin::Yes => probable(Cause::ScopeAddedAfterTokenIssued),
                ScopeAddedAfterLogin::No => go(unexplained),
            }
        }
    }
}

fn unexplained(f: &Facts) -> Branch {
    match f.app_status()? {
        AppStatus::Live => possible(Cause::RefusalNotExplainedByDocumentation),
        AppStatus::Draft | AppStatus::Sandbox | AppStatus::InReview | AppStatus::NotApproved => {
            match f.api_family()? {
                ApiFamily::V2 | ApiFamily::V1 | ApiFamily::Business => {
                    possible(Cause::ScopeWithheldBeforeApproval)
                }
                ApiFamily::Research => certain(Cause::ResearchAccessNotApproved),
            }
        }
    }
}
