//! Examples of [`Stage::UserInfo`](crate::cause::Stage::UserInfo).

use super::Example;
use super::form::{checked, envelope, given, pasted};
use super::recorded::{
    BASIC, CREATOR_REFUSED, PROFILE, PROFILE_REFUSED, PUBLIC_CREATOR, SCOPE_NOT_AUTHORIZED, STATS,
    STATS_REFUSED, refused,
};
use crate::api::Probe;
use crate::cause::Cause;

/// The answer of the token endpoint, without its tokens.
const TOKEN_ANSWER: &str = r#"{"access_token":"REMOVED","expires_in":86400,"open_id":"-000EXAMPLEopenId","refresh_expires_in":31536000,"refresh_token":"REMOVED","scope":"user.info.basic,video.upload","token_type":"Bearer"}"#;

pub(super) const EXAMPLES: &[Example] = &[
    checked(
        Cause::FieldOutsideScope,
        &[BASIC, PROFILE_REFUSED, STATS_REFUSED, PUBLIC_CREATOR],
        given!(FailingStage::ProfileRead),
    ),
    pasted(
        Cause::FieldNotRequested,
        &[envelope!(
            "82C0",
            r#"{"user":{"display_name":"Example","avatar_url":"https://example.com/avatar.jpeg"}}"#
        )],
        given!(FailingStage::ProfileRead, Symptom::AnswerLacksField),
    ),
    checked(
        Cause::ScopeNotRequestedAtLogin,
        &[BASIC, PROFILE, STATS, CREATOR_REFUSED],
        given!(GrantedVideoUpload::No, ScopeInLoginRequest::No),
    ),
    pasted(
        Cause::ScopeDeclinedAtConsent,
        &[
            "https://example.com/auth/tiktok/callback?code=EXAMPLEcodeEXAMPLEcode%2A1%210000.va&scopes=user.info.basic%2Cvideo.upload&state=a1b2c3",
            SCOPE_NOT_AUTHORIZED,
        ],
        given!(
            FailingStage::VideoList,
            ApiFamily::V2,
            ScopeInLoginRequest::Yes,
            ScopeAddedAfterLogin::No,
        ),
    ),
    checked(
        Cause::ScopeAddedAfterTokenIssued,
        &[
            BASIC,
            PROFILE,
            STATS,
            PUBLIC_CREATOR,
            (Probe::VideoList, refused(401, SCOPE_NOT_AUTHORIZED)),
            (
                Probe::PostStatus,
                refused(
                    400,
                    envelope!(
                        "82C1",
                        "invalid_publish_id",
                        "The publish_id does not exist."
                    ),
                ),
            ),
        ],
        given!(ScopeInLoginRequest::Yes, ScopeAddedAfterLogin::Yes),
    ),
    pasted(
        Cause::ScopeListNotFromThisToken,
        &[SCOPE_NOT_AUTHORIZED],
        given!(
            FailingStage::PostInit,
            PostMode::DirectPost,
            GrantedVideoPublish::Yes,
            ScopeListSource::AppConsole,
        ),
    ),
    checked(
        Cause::TokenOfOtherAccount,
        &[BASIC, PROFILE, STATS, PUBLIC_CREATOR],
        given!(FailingStage::NothingFails, Symptom::OtherAccountsData),
    ),
    pasted(
        Cause::ScopeWithheldBeforeApproval,
        &[TOKEN_ANSWER, SCOPE_NOT_AUTHORIZED],
        given!(
            FailingStage::PostInit,
            PostMode::InboxUpload,
            ScopeAddedAfterLogin::No,
            AppStatus::InReview,
            ApiFamily::V2,
        ),
    ),
    pasted(
        Cause::RefusalNotExplainedByDocumentation,
        &[TOKEN_ANSWER, SCOPE_NOT_AUTHORIZED],
        given!(
            FailingStage::PostInit,
            PostMode::InboxUpload,
            ScopeAddedAfterLogin::No,
            AppStatus::Live,
        ),
    ),
];
