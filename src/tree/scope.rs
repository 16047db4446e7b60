//! `scope_not_authorized`: which scope the call needs, whether the token carries it, and why not.

use super::{Decision, certain, possible, probable};
use crate::cause::Cause;
use crate::facts::{
    ApiFamily, AppStatus, Facts, FailingStage, GrantedUserInfoBasic, GrantedVideoList,
    GrantedVideoPublish, GrantedVideoUpload, PostMode, ScopeAddedAfterLogin, ScopeInLoginRequest,
    ScopeListSource,
};

/// The call needs a scope that the person has not granted.
pub(super) fn refused(f: &Facts) -> Decision {
    match f.failing_stage()? {
        FailingStage::ProfileRead => match f.granted_user_info_basic()? {
            GrantedUserInfoBasic::Yes => certain(Cause::FieldOutsideScope),
            GrantedUserInfoBasic::No => missing(f),
        },
        FailingStage::CreatorInfo => publish_needed(f),
        FailingStage::PostInit | FailingStage::PostStatus => match f.post_mode()? {
            PostMode::DirectPost => publish_needed(f),
            PostMode::InboxUpload => upload_needed(f),
        },
        FailingStage::VideoList => list_needed(f),
        FailingStage::LoginPage
        | FailingStage::BackFromLogin
        | FailingStage::TokenExchange
        | FailingStage::TokenRefresh
        | FailingStage::MediaUpload
        | FailingStage::AppReview
        | FailingStage::NothingFails => missing(f),
    }
}

fn publish_needed(f: &Facts) -> Decision {
    match f.granted_video_publish()? {
        GrantedVideoPublish::Yes => carried(f),
        GrantedVideoPublish::No => match f.granted_video_upload()? {
            GrantedVideoUpload::Yes => certain(Cause::PostingScopeMismatch),
            GrantedVideoUpload::No => missing(f),
        },
    }
}

fn upload_needed(f: &Facts) -> Decision {
    match f.granted_video_upload()? {
        GrantedVideoUpload::Yes => carried(f),
        GrantedVideoUpload::No => match f.granted_video_publish()? {
            GrantedVideoPublish::Yes => certain(Cause::PostingScopeMismatch),
            GrantedVideoPublish::No => missing(f),
        },
    }
}

fn list_needed(f: &Facts) -> Decision {
    match f.granted_video_list()? {
        GrantedVideoList::Yes => carried(f),
        GrantedVideoList::No => missing(f),
    }
}

/// The token lacks the scope: never asked for, added too late, or declined.
pub(super) fn missing(f: &Facts) -> Decision {
    match f.scope_in_login_request()? {
        ScopeInLoginRequest::No => probable(Cause::ScopeNotRequestedAtLogin),
        ScopeInLoginRequest::Yes => match f.scope_added_after_login()? {
            ScopeAddedAfterLogin::Yes => probable(Cause::ScopeAddedAfterTokenIssued),
            ScopeAddedAfterLogin::No => probable(Cause::ScopeDeclinedAtConsent),
        },
    }
}

/// The scope is said to be there: does the list speak of this token?
fn carried(f: &Facts) -> Decision {
    match f.scope_list_source()? {
        ScopeListSource::LoginRequest | ScopeListSource::AppConsole => {
            probable(Cause::ScopeListNotFromThisToken)
        }
        ScopeListSource::TokenAnswer | ScopeListSource::CallbackUrl => {
            match f.scope_added_after_login()? {
                ScopeAddedAfterLogin::Yes => probable(Cause::ScopeAddedAfterTokenIssued),
                ScopeAddedAfterLogin::No => unexplained(f),
            }
        }
    }
}

fn unexplained(f: &Facts) -> Decision {
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
