//! Sentences that say a code in other words: of TikTok's tables, and of a scheduler that translates
//! the code.

use crate::facts::ErrorCode;

/// Parts of the sentences, in small letters.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-direct-post>
/// <https://developers.tiktok.com/doc/content-posting-api-reference-upload-video>
const TIKTOK: &[(&str, ErrorCode)] = &[
    ("daily upload cap", ErrorCode::SpamRiskTooManyPendingShare),
    (
        "at most 5 pending shares",
        ErrorCode::SpamRiskTooManyPendingShare,
    ),
    ("daily post cap", ErrorCode::SpamRiskTooManyPosts),
    (
        "banned from making new posts",
        ErrorCode::SpamRiskUserBannedFromPosting,
    ),
    (
        "quota for active publishing users",
        ErrorCode::ReachedActiveUserCap,
    ),
    (
        "unaudited clients can only post to private",
        ErrorCode::UnauditedClientCanOnlyPostToPrivateAccounts,
    ),
    (
        "verify the ownership of the url",
        ErrorCode::UrlOwnershipUnverified,
    ),
    (
        "version must not be less than 31.8",
        ErrorCode::AppVersionCheckFailed,
    ),
];

/// The same of Postiz, which shows these in the place of the code.
/// <https://github.com/gitroomhq/postiz-app>
const POSTIZ: &[(&str, ErrorCode)] = &[
    (
        "access token invalid, please re-auth",
        ErrorCode::AccessTokenInvalid,
    ),
    (
        "re-authenticate with all scopes",
        ErrorCode::ScopeNotAuthorized,
    ),
    (
        "additional permissions required, please re-auth",
        ErrorCode::ScopePermissionMissed,
    ),
    (
        "tiktok api rate limit exceeded",
        ErrorCode::RateLimitExceeded,
    ),
    (
        "file format is invalid, please check video",
        ErrorCode::FileFormatCheckFailed,
    ),
    (
        "to use the tiktok upload feature",
        ErrorCode::AppVersionCheckFailed,
    ),
    ("video duration is invalid", ErrorCode::DurationCheckFailed),
    (
        "video frame rate is invalid",
        ErrorCode::FrameRateCheckFailed,
    ),
    ("failed to pull video from url", ErrorCode::VideoPullFailed),
    ("failed to pull photo from url", ErrorCode::PhotoPullFailed),
    (
        "account banned from posting",
        ErrorCode::SpamRiskUserBannedFromPosting,
    ),
    ("potential spam in the post text", ErrorCode::SpamRiskText),
    ("tiktok detected potential spam", ErrorCode::SpamRisk),
    ("daily post limit reached", ErrorCode::SpamRiskTooManyPosts),
    (
        "maximum of pending posts to 5",
        ErrorCode::SpamRiskTooManyPendingShare,
    ),
    (
        "daily active user quota reached",
        ErrorCode::ReachedActiveUserCap,
    ),
    (
        "not approved for public posting",
        ErrorCode::UnauditedClientCanOnlyPostToPrivateAccounts,
    ),
    (
        "url ownership not verified",
        ErrorCode::UrlOwnershipUnverified,
    ),
    (
        "privacy level mismatch",
        ErrorCode::PrivacyLevelOptionMismatch,
    ),
    (
        "invalid file format or specifications",
        ErrorCode::InvalidFileUpload,
    ),
    (
        "invalid request parameters, please check content",
        ErrorCode::InvalidParams,
    ),
    ("problem with tiktok servers", ErrorCode::InternalError),
    (
        "picture / video size is invalid",
        ErrorCode::PictureSizeCheckFailed,
    ),
];

/// The code that the text, in small letters, says in other words.
pub(super) fn code(lower: &str) -> Option<ErrorCode> {
    let said = |(words, _): &&(&str, ErrorCode)| lower.contains(words);
    TIKTOK
        .iter()
        .chain(POSTIZ)
        .find(said)
        .map(|(_, code)| *code)
}
