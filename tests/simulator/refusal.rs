//! The refusals of the API: status, code and message.

use axum::http::StatusCode;

/// An answer whose code is not `ok`.
#[derive(Clone, Copy, Debug)]
pub struct Refusal {
    /// The HTTP status.
    pub status: StatusCode,
    /// `error.code`.
    pub code: &'static str,
    /// `error.message`.
    pub message: &'static str,
}

const fn refusal(status: StatusCode, code: &'static str, message: &'static str) -> Refusal {
    Refusal {
        status,
        code,
        message,
    }
}

/// No usable token: missing, malformed, expired, revoked.
///
/// The codes, statuses and messages of this one to [`INTERNAL_ERROR`] follow
/// <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>.
pub const ACCESS_TOKEN_INVALID: Refusal = refusal(
    StatusCode::UNAUTHORIZED,
    "access_token_invalid",
    "The access token is invalid or not found in the request.",
);

/// The user did not grant the scope.
pub const SCOPE_NOT_AUTHORIZED: Refusal = refusal(
    StatusCode::UNAUTHORIZED,
    "scope_not_authorized",
    "The user did not authorize the scope required for completing this request.",
);

/// A field needs a further scope. The documentation does not say when this
/// comes in the place of [`SCOPE_NOT_AUTHORIZED`].
pub const SCOPE_PERMISSION_MISSED: Refusal = refusal(
    StatusCode::BAD_REQUEST,
    "scope_permission_missed",
    "Access token is invalid, some fields need additional scopes.",
);

/// Something in the request is wrong. The posting pages print the code in the
/// singular; real answers are reported with the plural.
pub const INVALID_PARAMS: Refusal = refusal(
    StatusCode::BAD_REQUEST,
    "invalid_params",
    "One or more fields in request is invalid.",
);

/// Too many requests.
pub const RATE_LIMIT_EXCEEDED: Refusal = refusal(
    StatusCode::TOO_MANY_REQUESTS,
    "rate_limit_exceeded",
    "The API rate limit was exceeded. Please try again later.",
);

/// A fault on TikTok's side.
pub const INTERNAL_ERROR: Refusal = refusal(
    StatusCode::INTERNAL_SERVER_ERROR,
    "internal_error",
    "Something went wrong on TikTok's side.",
);

/// No such post. The wording of the message is not documented.
///
/// Source: <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>
pub const INVALID_PUBLISH_ID: Refusal = refusal(
    StatusCode::BAD_REQUEST,
    "invalid_publish_id",
    "The publish_id does not exist.",
);

/// The creator has posted enough for today.
///
/// This and the next two come with status 200 on purpose; their messages are
/// not documented. Source:
/// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
pub const TOO_MANY_POSTS: Refusal = refusal(
    StatusCode::OK,
    "spam_risk_too_many_posts",
    "You have created too many posts in the last 24 hours via the API.",
);

/// The creator may not post.
pub const BANNED: Refusal = refusal(
    StatusCode::OK,
    "spam_risk_user_banned_from_posting",
    "The user is banned from making new posts.",
);

/// The app has reached its number of users for today.
pub const USER_CAP: Refusal = refusal(
    StatusCode::OK,
    "reached_active_user_cap",
    "The daily quota for active publishing users from your client is reached.",
);

/// A code that no page lists.
pub const UNLISTED: Refusal = refusal(
    StatusCode::BAD_REQUEST,
    "sim_code_nobody_lists",
    "A message that no page lists.",
);
