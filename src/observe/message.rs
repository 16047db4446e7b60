//! What the words of a message speak of, where one code has several causes.

mod said;

pub use crate::api::code::legacy::sdk_error;
use crate::facts::{ErrorCode, FailingStage, MessageSays};

/// A sentence of TikTok's, in small letters, with what it speaks of, the code it comes with and the
/// stage that alone sends it.
type Phrase = (
    &'static str,
    MessageSays,
    Option<ErrorCode>,
    Option<FailingStage>,
);

/// Words that TikTok's pages show or that developers reported.
/// <https://developers.tiktok.com/doc/oauth-user-access-token-management>
/// <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
/// <https://github.com/DayMoonDevelopment/post-for-me/issues/327>
const PHRASES: &[Phrase] = {
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
        None => said::code(&text.to_ascii_lowercase()),
    }
}

/// The stage that only this message can come from.
pub(super) fn stage_of(text: &str) -> Option<FailingStage> {
    known(text).and_then(|(_, _, _, stage)| *stage)
}

fn known(text: &str) -> Option<&'static Phrase> {
    let lower = text.to_ascii_lowercase();
    PHRASES.iter().find(|(words, ..)| lower.contains(words))
}
