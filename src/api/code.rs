//! TikTok's error codes: one table of every code word that its pages list. What each says, and what each
//! endpoint's page says about it, stands in `content/<language>/codes.toml`.

pub mod legacy;
pub mod said;

use crate::cause::{Cause, Retry};
use crate::facts::ErrorCode;

/// One code word of TikTok's tables.
#[derive(Debug, PartialEq, Eq)]
pub struct Listing {
    /// The word as TikTok spells it.
    pub word: &'static str,
    /// The table it belongs to.
    pub family: Family,
    /// The answer that this word gives to the question about the error code.
    pub fact: ErrorCode,
    /// Whether sending the same call again helps, whichever cause it is.
    pub again: Again,
}

/// Whether sending the same call again helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// As the cause says that stands behind it.
    As(Cause),
    /// Only once something is changed, whichever cause it is.
    AfterFix,
    /// Not at all, whichever cause it is.
    Never,
}

impl Again {
    /// The verdict itself.
    #[must_use]
    pub const fn retry(self) -> Retry {
        match self {
            Self::As(cause) => cause.retry(),
            Self::AfterFix => Retry::AfterFix,
            Self::Never => Retry::Never,
        }
    }

    /// The cause that it follows from.
    #[must_use]
    pub const fn cause(self) -> Option<Cause> {
        match self {
            Self::As(cause) => Some(cause),
            Self::AfterFix | Self::Never => None,
        }
    }
}

/// TikTok's tables of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The table of API v2, in `error.code`.
    Api,
    /// The tables of the Content Posting API, in `error.code`.
    Posting,
    /// The OAuth table, in the flat `error` of a token answer or a callback.
    OAuth,
    /// Why a post failed: `data.fail_reason` of an answer that is itself `ok`.
    FailReason,
}

impl Family {
    /// Every table.
    pub const ALL: &[Self] = &[Self::Api, Self::Posting, Self::OAuth, Self::FailReason];

    /// The table's name in addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Posting => "posting",
            Self::OAuth => "oauth",
            Self::FailReason => "fail-reason",
        }
    }
}

/// A code as it came in a reply: in the table, or a word that no table lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// A word of the table.
    Listed(&'static Listing),
    /// Another word: at most 64 ASCII letters, digits, `_`, `.` and `-`.
    Unlisted(String),
}

impl Code {
    /// Reads a code word; whatever cannot be part of one is left out.
    #[must_use]
    pub fn read(word: &str) -> Self {
        let word: String = word
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
            .take(64)
            .collect();
        match listing(&word) {
            Some(listing) => Self::Listed(listing),
            None => Self::Unlisted(word),
        }
    }

    /// The word itself.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Listed(listing) => listing.word,
            Self::Unlisted(word) => word,
        }
    }

    /// The answer it gives to the question about the error code.
    #[must_use]
    pub fn fact(&self) -> ErrorCode {
        match self {
            Self::Listed(listing) => listing.fact,
            Self::Unlisted(_) => ErrorCode::OtherWord,
        }
    }

    /// Whether it says that the call succeeded.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.fact() == ErrorCode::Ok
    }
}

/// The row of exactly that word.
#[must_use]
pub fn listing(word: &str) -> Option<&'static Listing> {
    all().find(|listing| listing.word == word)
}

/// Every row of the table.
pub fn all() -> impl Iterator<Item = &'static Listing> {
    LISTINGS.iter()
}

impl Listing {
    /// Its place in the table.
    #[must_use]
    pub fn index(&self) -> usize {
        all().take_while(|one| one.word != self.word).count()
    }
}

const fn row(word: &'static str, family: Family, fact: ErrorCode, again: Again) -> Listing {
    Listing {
        word,
        family,
        fact,
        again,
    }
}

/// The page that says more on an endpoint that has no stage of its own in the tree, by its id in
/// `content/sources.toml`.
#[must_use]
pub fn pointer(endpoint: &str) -> Option<&'static str> {
    let found = POINTERS.iter().find(|(path, _)| endpoint.ends_with(path));
    // What is not a request to the login page itself is about a parameter of it.
    let login = endpoint.contains("/v2/auth/authorize/") && !endpoint.starts_with("GET");
    found.map(|(_, id)| *id).or(login.then_some("scopes"))
}

const POINTERS: &[(&str, &str)] = &[
    ("/v2/oauth/check_qrcode/", "login_kit_qr"),
    ("/v2/oauth/get_qrcode/", "login_kit_qr"),
    ("/v2/oauth/revoke/", "token_management"),
    ("/v2/post/publish/cancel/", "media_transfer"),
    ("/v2/research/*", "research_faq"),
    ("/v2/video/query/", "video_query"),
    ("post.publish.failed", "post_status"),
];

/// Every row of the table, as constants read it.
pub(crate) const LISTINGS: &[Listing] = {
    use Again::{AfterFix, As, Never};
    use Family::{Api, FailReason, OAuth, Posting};
    &[
        row("ok", Api, ErrorCode::Ok, Never),
        row(
            "access_token_invalid",
            Api,
            ErrorCode::AccessTokenInvalid,
            AfterFix,
        ),
        row(
            "scope_not_authorized",
            Api,
            ErrorCode::ScopeNotAuthorized,
            AfterFix,
        ),
        row(
            "scope_permission_missed",
            Api,
            ErrorCode::ScopePermissionMissed,
            As(Cause::FieldOutsideScope),
        ),
        row("invalid_params", Api, ErrorCode::InvalidParams, AfterFix),
        row(
            "invalid_file_upload",
            Api,
            ErrorCode::InvalidFileUpload,
            As(Cause::MediaFileUnsupported),
        ),
        row(
            "rate_limit_exceeded",
            Api,
            ErrorCode::RateLimitExceeded,
            As(Cause::RateLimitHit),
        ),
        row(
            "internal_error",
            Api,
            ErrorCode::InternalError,
            As(Cause::TiktokServerFault),
        ),
        row("invalid_param", Posting, ErrorCode::InvalidParams, AfterFix),
        row(
            "unaudited_client_can_only_post_to_private_accounts",
            Posting,
            ErrorCode::UnauditedClientCanOnlyPostToPrivateAccounts,
            AfterFix,
        ),
        row(
            "url_ownership_unverified",
            Posting,
            ErrorCode::UrlOwnershipUnverified,
            As(Cause::MediaDomainNotVerified),
        ),
        row(
            "privacy_level_option_mismatch",
            Posting,
            ErrorCode::PrivacyLevelOptionMismatch,
            As(Cause::PrivacyLevelNotOffered),
        ),
        row(
            "spam_risk_too_many_posts",
            Posting,
            ErrorCode::SpamRiskTooManyPosts,
            As(Cause::CreatorDailyPostLimit),
        ),
        row(
            "spam_risk_too_many_pending_share",
            Posting,
            ErrorCode::SpamRiskTooManyPendingShare,
            As(Cause::PendingShareLimit),
        ),
        row(
            "spam_risk_user_banned_from_posting",
            Posting,
            ErrorCode::SpamRiskUserBannedFromPosting,
            As(Cause::CreatorBannedFromPosting),
        ),
        row(
            "reached_active_user_cap",
            Posting,
            ErrorCode::ReachedActiveUserCap,
            As(Cause::AppActiveUserCap),
        ),
        row(
            "app_version_check_failed",
            Posting,
            ErrorCode::AppVersionCheckFailed,
            As(Cause::TiktokAppTooOld),
        ),
        row(
            "invalid_publish_id",
            Posting,
            ErrorCode::InvalidPublishId,
            As(Cause::PublishIdNotUsable),
        ),
        row(
            "token_not_authorized_for_specified_publish_id",
            Posting,
            ErrorCode::TokenNotAuthorizedForSpecifiedPublishId,
            As(Cause::PublishIdNotUsable),
        ),
        row(
            "publish_not_cancellable",
            Posting,
            ErrorCode::PublishNotCancellable,
            As(Cause::PublishIdNotUsable),
        ),
        row("access_denied", OAuth, ErrorCode::AccessDenied, AfterFix),
        row("invalid_client", OAuth, ErrorCode::InvalidClient, AfterFix),
        row("invalid_grant", OAuth, ErrorCode::InvalidGrant, AfterFix),
        row(
            "invalid_request",
            OAuth,
            ErrorCode::InvalidRequest,
            AfterFix,
        ),
        row("invalid_scope", OAuth, ErrorCode::InvalidScope, AfterFix),
        row(
            "unauthorized_client",
            OAuth,
            ErrorCode::UnauthorizedClient,
            AfterFix,
        ),
        row(
            "unsupported_grant_type",
            OAuth,
            ErrorCode::UnsupportedGrantType,
            As(Cause::TokenRequestMalformed),
        ),
        row(
            "unsupported_response_type",
            OAuth,
            ErrorCode::UnsupportedResponseType,
            As(Cause::TokenRequestMalformed),
        ),
        row(
            "server_error",
            OAuth,
            ErrorCode::ServerError,
            As(Cause::TiktokServerFault),
        ),
        row(
            "temporarily_unavailable",
            OAuth,
            ErrorCode::TemporarilyUnavailable,
            As(Cause::TiktokServerFault),
        ),
        row(
            "file_format_check_failed",
            FailReason,
            ErrorCode::FileFormatCheckFailed,
            As(Cause::MediaFileUnsupported),
        ),
        row(
            "duration_check_failed",
            FailReason,
            ErrorCode::DurationCheckFailed,
            As(Cause::MediaFileUnsupported),
        ),
        row(
            "frame_rate_check_failed",
            FailReason,
            ErrorCode::FrameRateCheckFailed,
            As(Cause::FrameRateOutOfRange),
        ),
        row(
            "picture_size_check_failed",
            FailReason,
            ErrorCode::PictureSizeCheckFailed,
            As(Cause::PictureSizeOutOfRange),
        ),
        row(
            "internal",
            FailReason,
            ErrorCode::Internal,
            As(Cause::TiktokServerFault),
        ),
        row(
            "video_pull_failed",
            FailReason,
            ErrorCode::VideoPullFailed,
            As(Cause::MediaUrlNotReachable),
        ),
        row(
            "photo_pull_failed",
            FailReason,
            ErrorCode::PhotoPullFailed,
            As(Cause::MediaUrlNotReachable),
        ),
        row(
            "publish_cancelled",
            FailReason,
            ErrorCode::PublishCancelled,
            As(Cause::PublishIdNotUsable),
        ),
        row(
            "auth_removed",
            FailReason,
            ErrorCode::AuthRemoved,
            As(Cause::AuthorizationRemoved),
        ),
        row(
            "spam_risk_text",
            FailReason,
            ErrorCode::SpamRiskText,
            As(Cause::PostJudgedRisky),
        ),
        row(
            "spam_risk",
            FailReason,
            ErrorCode::SpamRisk,
            As(Cause::PostJudgedRisky),
        ),
    ]
};
