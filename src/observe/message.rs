//! What the words of a message speak of, where one code has several causes.

pub use crate::api::code::legacy::sdk_error;
use crate::facts::{ErrorCode, FailingStage, MessageSays};

/// A sentence of TikTok's, in small letters, with what it speaks of, the code it comes with and the
/// stage that alone sends it.
type Sentence = (
    &'static str,
    MessageSays,
    Option<ErrorCode>,
    Option<FailingStage>,
);

/// Words that TikTok's pages show or that developers reported.
/// <https://developers.tiktok.com/doc/oauth-user-access-token-management>
/// <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
/// <https://github.com/DayMoonDevelopment/post-for-me/issues/327>
const PHRASES: &[Sentence] = {
    use ErrorCode::{
        AccessTokenInvalid, InvalidClient, InvalidGrant, InvalidRequest, RateLimitExceeded,
        ScopeNotAuthorized, ScopePermissionMissed, SpamRiskTooManyPosts, UrlOwnershipUnverified,
    };
    use FailingStage::{PostInit, TokenExchange};
    use MessageSays::{
        AppCertificate, Chunks, CodeExpired, IntegrationGuidelines, KeyOrSecretIncorrect,
        MediaTypeOrMode, ParametersMalformed, PkceInvalid, PostInfo, RedirectUriNotMatched,
        SomethingElse, SourceInfo,
    };
    &[
        ("chunk size is invalid", Chunks, None, Some(PostInit)),
        ("chunk count is invalid", Chunks, None, Some(PostInit)),
        (
            "invalid media_type or post_mode",
            MediaTypeOrMode,
            None,
            Some(PostInit),
        ),
        ("source info is empty", SourceInfo, None, Some(PostInit)),
        ("post info is empty", PostInfo, None, Some(PostInit)),
        (
            "review our integration guidelines",
            IntegrationGuidelines,
            None,
            Some(PostInit),
        ),
        (
            "redirect_uri is not matched",
            RedirectUriNotMatched,
            Some(InvalidRequest),
            Some(TokenExchange),
        ),
        (
            "parameters are malformed",
            ParametersMalformed,
            Some(InvalidRequest),
            None,
        ),
        (
            "client secret is miss",
            ParametersMalformed,
            Some(InvalidRequest),
            None,
        ),
        (
            "code verifier or code challenge is invalid",
            PkceInvalid,
            Some(InvalidRequest),
            Some(TokenExchange),
        ),
        (
            "client key or secret is incorrect",
            KeyOrSecretIncorrect,
            Some(InvalidClient),
            None,
        ),
        (
            "authorization code is expired",
            CodeExpired,
            Some(InvalidGrant),
            Some(TokenExchange),
        ),
        (
            "app certificate does not match",
            AppCertificate,
            Some(InvalidClient),
            None,
        ),
        (
            "access token is invalid or not found in the request",
            SomethingElse,
            Some(AccessTokenInvalid),
            None,
        ),
        (
            "access token is invalid, please refresh token",
            SomethingElse,
            Some(AccessTokenInvalid),
            None,
        ),
        (
            "user did not authorize the scope required",
            SomethingElse,
            Some(ScopeNotAuthorized),
            None,
        ),
        (
            "some fields need additional scopes",
            SomethingElse,
            Some(ScopePermissionMissed),
            None,
        ),
        (
            "the api rate limit was exceeded",
            SomethingElse,
            Some(RateLimitExceeded),
            None,
        ),
        (
            "url ownership verification",
            SomethingElse,
            Some(UrlOwnershipUnverified),
            Some(PostInit),
        ),
        (
            "created too many posts in the last 24 hours via the api",
            SomethingElse,
            Some(SpamRiskTooManyPosts),
            None,
        ),
    ]
};

/// What the text speaks of; none where no known words are in it.
#[must_use]
pub fn message_says(text: &str) -> Option<MessageSays> {
    let in_other_words = || code_of(text).map(|_| MessageSays::SomethingElse);
    known(text)
        .map(|(_, says, _, _)| *says)
        .or_else(in_other_words)
}

/// The code that a message stands for where the text carries none.
pub(super) fn code_of(text: &str) -> Option<ErrorCode> {
    match known(text) {
        Some((_, _, code, _)) => *code,
        None => code(&text.to_ascii_lowercase()),
    }
}

/// The stage that only this message can come from.
pub(super) fn stage_of(text: &str) -> Option<FailingStage> {
    known(text).and_then(|(_, _, _, stage)| *stage)
}

fn known(text: &str) -> Option<&'static Sentence> {
    let lower = text.to_ascii_lowercase();
    PHRASES.iter().find(|(words, ..)| lower.contains(words))
}

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
fn code(lower: &str) -> Option<ErrorCode> {
    let said = |(words, _): &&(&str, ErrorCode)| lower.contains(words);
    TIKTOK
        .iter()
        .chain(POSTIZ)
        .find(said)
        .map(|(_, code)| *code)
}
