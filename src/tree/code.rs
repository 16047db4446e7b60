//! What TikTok's error code says. Most codes name their cause; some need one more fact.

use super::{Branch, certain, exchange, go, login, post, probable, quiet, scope, token};
use crate::cause::Cause;
use crate::facts::{Caller, ErrorCode, Facts, Pasted, SdkError};

/// From the code to its cause.
pub(super) fn decide(f: &Facts) -> Branch {
    match f.error_code()? {
        ErrorCode::Ok | ErrorCode::NoCode => go(quiet::decide),
        ErrorCode::AccessTokenInvalid => go(token::invalid),
        ErrorCode::ScopeNotAuthorized => go(scope::refused),
        ErrorCode::ScopePermissionMissed => go(scope::fields),
        ErrorCode::InvalidParams => go(post::bad_request),
        ErrorCode::RateLimitExceeded => certain(Cause::RateLimitHit),
        ErrorCode::InternalError | ErrorCode::Internal | ErrorCode::TemporarilyUnavailable => {
            certain(Cause::TiktokServerFault)
        }
        ErrorCode::UnauditedClientCanOnlyPostToPrivateAccounts => go(post::unaudited),
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
        ErrorCode::AccessDenied => go(login::denied),
        ErrorCode::InvalidScope => go(login::scope),
        ErrorCode::UnauthorizedClient => go(login::key),
        ErrorCode::InvalidClient => go(exchange::client),
        ErrorCode::InvalidGrant => go(exchange::grant),
        ErrorCode::InvalidRequest => go(exchange::request),
        ErrorCode::UnsupportedGrantType | ErrorCode::UnsupportedResponseType => {
            certain(Cause::TokenRequestMalformed)
        }
        ErrorCode::ServerError => go(server_error),
        ErrorCode::SdkNumber => go(login::sdk),
        ErrorCode::OtherWord => go(unlisted),
    }
}

/// TikTok's fault, unless the Android SDK wraps it in its number 10004.
fn server_error(f: &Facts) -> Branch {
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
fn unlisted(f: &Facts) -> Branch {
    match f.pasted()? {
        Pasted::AccessToken | Pasted::Reply | Pasted::Quoted => certain(Cause::UnlistedErrorCode),
        Pasted::Nothing
        | Pasted::ApiRequest
        | Pasted::ToolWords
        | Pasted::OtherText
        | Pasted::OtherApi
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
