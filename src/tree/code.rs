//! What TikTok's error code says. Most codes name their cause; some need one more fact.

use super::{Decision, certain, exchange, login, post, probable, quiet, scope, token};
use crate::cause::Cause;
use crate::facts::{Caller, ErrorCode, Facts, Pasted, SdkError};

/// From the code to its cause.
pub(super) fn decide(f: &Facts) -> Decision {
    match f.error_code()? {
        ErrorCode::Ok | ErrorCode::NoCode => quiet::decide(f),
        ErrorCode::AccessTokenInvalid => token::invalid(f),
        ErrorCode::ScopeNotAuthorized => scope::refused(f),
        ErrorCode::ScopePermissionMissed => certain(Cause::FieldOutsideScope),
        ErrorCode::InvalidParams => post::bad_request(f),
        ErrorCode::RateLimitExceeded => certain(Cause::RateLimitHit),
        ErrorCode::InternalError | ErrorCode::Internal | ErrorCode::TemporarilyUnavailable => {
            certain(Cause::TiktokServerFault)
        }
        ErrorCode::UnauditedClientCanOnlyPostToPrivateAccounts => post::unaudited(f),
        ErrorCode::UrlOwnershipUnverified => certain(Cause::MediaDomainNotVerified),
        ErrorCode::PrivacyLevelOptionMismatch => certain(Cause::PrivacyLevelNotOffered),
        ErrorCode::SpamRiskTooManyPosts => certain(Cause::CreatorDailyPostLimit),
        ErrorCode::SpamRiskTooManyPendingShare => certain(Cause::PendingShareLimit),
        ErrorCode::SpamRiskUserBannedFromPosting => certain(Cause::CreatorBannedFromPosting),
        ErrorCode::ReachedActiveUserCap => certain(Cause::AppActiveUserCap),
        ErrorCode::AppVersionCheckFailed => certain(Cause::TiktokAppTooOld),
        ErrorCode::InvalidPublishId
        | ErrorCode::TokenNotAuthorizedForSpecifiedPublishId
        | ErrorCode::PublishNotCancellable
        | ErrorCode::PublishCancelled => certain(Cause::PublishIdNotUsable),
        ErrorCode::InvalidFileUpload
        | ErrorCode::FileFormatCheckFailed
        | ErrorCode::DurationCheckFailed => certain(Cause::MediaFileUnsupported),
        ErrorCode::FrameRateCheckFailed => certain(Cause::FrameRateOutOfRange),
        ErrorCode::PictureSizeCheckFailed => certain(Cause::PictureSizeOutOfRange),
        ErrorCode::VideoPullFailed | ErrorCode::PhotoPullFailed => {
            certain(Cause::MediaUrlNotReachable)
        }
        ErrorCode::AuthRemoved => certain(Cause::AuthorizationRemoved),
        ErrorCode::SpamRiskText | ErrorCode::SpamRisk => certain(Cause::PostJudgedRisky),
        ErrorCode::AccessDenied => login::denied(f),
        ErrorCode::InvalidScope => login::scope(f),
        ErrorCode::UnauthorizedClient => login::key(f),
        ErrorCode::InvalidClient => exchange::client(f),
        ErrorCode::InvalidGrant => exchange::grant(f),
        ErrorCode::InvalidRequest => exchange::request(f),
        ErrorCode::UnsupportedGrantType | ErrorCode::UnsupportedResponseType => {
            certain(Cause::TokenRequestMalformed)
        }
        ErrorCode::ServerError => server_error(f),
        ErrorCode::SdkNumber => login::sdk(f),
        ErrorCode::OtherWord => unlisted(f),
    }
}

/// TikTok's fault, unless the Android SDK wraps it in its number 10004.
fn server_error(f: &Facts) -> Decision {
    match f.sdk_error()? {
        SdkError::ServerError => probable(Cause::LoginKitNotAdded),
        SdkError::None
        | SdkError::ClientKey
        | SdkError::RedirectUri
        | SdkError::Certificate
        | SdkError::Cancelled
        | SdkError::OtherNumber => certain(Cause::TiktokServerFault),
    }
}

/// A word of no table: TikTok's own where its reply carries it, a tool's where only the word is there.
fn unlisted(f: &Facts) -> Decision {
    match f.pasted()? {
        Pasted::AccessToken | Pasted::Reply => certain(Cause::UnlistedErrorCode),
        Pasted::Nothing
        | Pasted::ApiRequest
        | Pasted::ToolWords
        | Pasted::OtherText
        | Pasted::LoginPage
        | Pasted::LoginUrl
        | Pasted::LoginUrlWithSecret
        | Pasted::DamagedToken
        | Pasted::RefreshToken
        | Pasted::ClientToken
        | Pasted::ClientCredentials
        | Pasted::AuthorizationCode
        | Pasted::JsonWithoutToken => match f.caller()? {
            Caller::ThirdPartyTool => probable(Cause::NotATiktokAnswer),
            Caller::OwnServer | Caller::BrowserPage => probable(Cause::UnlistedErrorCode),
        },
    }
}
