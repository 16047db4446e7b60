//! What TikTok, its gateway or the browser says without a code word of the tables: bare HTTP statuses,
//! TikTok's login page, webhooks, and words that only look like TikTok's. What each means stands in
//! `content/<language>/said.toml`.

use super::Again;
use crate::cause::Cause;

/// One thing that is said without a code word.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    /// Its key in the content.
    pub key: &'static str,
    /// What a text that says it holds: each of these, as a whole word. One with `|` in it is a choice.
    pub signs: &'static [&'static str],
    /// Whether sending the same call again helps, and with it the cause that the tree finds, where it
    /// finds one for all of its cases.
    pub again: Again,
}

impl Said {
    /// Its place in the table.
    #[must_use]
    pub fn index(&self) -> usize {
        all().take_while(|one| one.key != self.key).count()
    }

    /// Whether a text says it.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        self.is_in_even(&even(text))
    }

    fn is_in_even(&self, text: &str) -> bool {
        let holds = |choice: &&str| choice.split('|').any(|sign| has_word(text, sign));
        self.signs.iter().all(holds)
    }
}

/// Every row.
pub fn all() -> impl Iterator<Item = &'static Said> {
    SAID.iter()
}

/// The rows that a text says, in the order of the table.
#[must_use]
pub fn said_in(text: &str) -> Vec<&'static Said> {
    let text = even(text);
    all().filter(|said| said.is_in_even(&text)).collect()
}

/// A text in small letters, without quotes and backslashes and without spaces around `:` and `=`, so
/// that JSON, JSON in a string, and a log line look alike.
fn even(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !matches!(c, '"' | '\'' | '\\')) {
        let joins = out.ends_with([':', '=']);
        if matches!(c, ':' | '=') {
            out.truncate(out.trim_end_matches(' ').len());
        }
        if !(c == ' ' && joins) {
            out.extend(c.to_lowercase());
        }
    }
    out
}

/// Whether a sign stands in a text with no letter or digit right before or after it.
fn has_word(text: &str, sign: &str) -> bool {
    let outside = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    text.match_indices(sign).any(|(at, found)| {
        outside(text[..at].chars().next_back()) && outside(text[at + found.len()..].chars().next())
    })
}

const fn row(key: &'static str, signs: &'static [&'static str], again: Again) -> Said {
    Said { key, signs, again }
}

const SAID: &[Said] = {
    use Again::{AfterFix, As, Never};
    &[
        row(
            "5xx_creator_info_query",
            &["creator_info", "500|502|503|504"],
            As(Cause::TiktokServerFault),
        ),
        row(
            "5xx_video_init",
            &["publish/video/init", "500|502|503|504"],
            As(Cause::TiktokServerFault),
        ),
        row(
            "5xx_inbox_video_init",
            &["inbox/video/init", "500|502|503|504"],
            As(Cause::TiktokServerFault),
        ),
        row("201_created", &["upload", "tiktokapis.com", "201"], Never),
        row(
            "206_partialcontent",
            &["upload", "tiktokapis.com", "206"],
            Never,
        ),
        row(
            "400_badrequest",
            &["upload", "tiktokapis.com", "400"],
            As(Cause::ChunkBytesDoNotMatchRange),
        ),
        row(
            "403_forbidden",
            &["upload", "tiktokapis.com", "403"],
            As(Cause::UploadUrlExpired),
        ),
        row(
            "404_notfound",
            &["upload", "tiktokapis.com", "404"],
            As(Cause::UploadUrlExpired),
        ),
        row(
            "416_requestedrangenotsatisfiable",
            &["upload", "tiktokapis.com", "416"],
            As(Cause::ChunkBytesDoNotMatchRange),
        ),
        row(
            "5xx_internalservererror",
            &["upload", "tiktokapis.com", "500|502|503|504"],
            As(Cause::TiktokServerFault),
        ),
        row(
            "old_refresh_token",
            &["refresh token|refresh_token", "invalid_grant"],
            As(Cause::RotatedRefreshTokenReused),
        ),
        row(
            "code_verifier_or_code_challenge_is_invalid",
            &["code verifier or code challenge is invalid"],
            As(Cause::PkceChallengeNotHex),
        ),
        row(
            "oauth_failure_with_http_200",
            &[
                "http/1.1 200|http/2 200|200 ok|status:200",
                "error_description",
                "error:access_denied|error:invalid_client|error:invalid_grant|error:invalid_request|error:invalid_scope|error:server_error|error:temporarily_unavailable|error:unauthorized_client|error:unsupported_grant_type",
            ],
            As(Cause::HttpStatusTrustedOverErrorCode),
        ),
        row(
            "open_id_absent",
            &["user/info", "open_id", "undefined|missing|absent|null|none"],
            As(Cause::FieldNotRequested),
        ),
        row(
            "unsupported_path_janus_open_tiktokapis_com_any_path",
            &["unsupported path(janus)"],
            As(Cause::EndpointPathOrMethodWrong),
        ),
        row(
            "unsupported_path_janus_video_list",
            &["unsupported path(janus)", "get", "video/list"],
            As(Cause::EndpointPathOrMethodWrong),
        ),
        row(
            "cors_failure",
            &["cors|failed to fetch|networkerror", "tiktokapis.com"],
            As(Cause::BrowserCallBlockedByCors),
        ),
        row(
            "please_review_our_integration_guidelines",
            &["please review our integration guidelines"],
            AfterFix,
        ),
        row(
            "you_have_created_too_many_posts",
            &["created too many posts"],
            As(Cause::CreatorDailyPostLimit),
        ),
        row("callback_error", &["error_description", "error"], AfterFix),
        row(
            "client_key",
            &["something went wrong|correct the following", "client_key"],
            As(Cause::ProductionKeyBeforeApproval),
        ),
        row(
            "error_type_client_key",
            &["error_type=client_key"],
            As(Cause::ProductionKeyBeforeApproval),
        ),
        row(
            "redirect_uri",
            &["something went wrong|correct the following", "redirect_uri"],
            As(Cause::RedirectUriMismatch),
        ),
        row(
            "redirect_uri_on_the_v1_path",
            &["tiktok.com/auth/authorize", "redirect_uri"],
            As(Cause::RetiredV1ApiUsed),
        ),
        row(
            "error_type_redirect_uri",
            &["error_type=redirect_uri"],
            As(Cause::RedirectUriMismatch),
        ),
        row(
            "scope",
            &["something went wrong|correct the following", "scope"],
            As(Cause::ScopeNotEnabledOnApp),
        ),
        row(
            "error_type_scope",
            &["error_type=scope"],
            As(Cause::ScopeNotEnabledOnApp),
        ),
        row(
            "code_challenge",
            &[
                "something went wrong|correct the following",
                "code_challenge",
            ],
            As(Cause::PkceChallengeMissing),
        ),
        row(
            "errcode_10007",
            &["errcode=10007|errcode:10007"],
            As(Cause::PkceChallengeMissing),
        ),
        row(
            "errcode_10008",
            &["errcode=10008|errcode:10008"],
            As(Cause::PkceChallengeNotHex),
        ),
        row(
            "non_sandbox_target",
            &["non_sandbox_target"],
            As(Cause::AccountNotSandboxTarget),
        ),
        row(
            "errcode_10003",
            &["errcode=10003|errcode:10003"],
            As(Cause::ClientIdSentInsteadOfClientKey),
        ),
        row("scope_video_create", &["video.create"], AfterFix),
        row(
            "qr_status_expired",
            &["qrcode|qr code|qr", "expired"],
            AfterFix,
        ),
        row(
            "reason_0",
            &["authorization.removed", "reason:0"],
            As(Cause::AuthorizationRemoved),
        ),
        row(
            "reason_1",
            &["authorization.removed", "reason:1"],
            As(Cause::AuthorizationRemoved),
        ),
        row(
            "reason_2",
            &["authorization.removed", "reason:2"],
            As(Cause::AuthorizationRemoved),
        ),
        row(
            "reason_3",
            &["authorization.removed", "reason:3"],
            As(Cause::AuthorizationRemoved),
        ),
        row(
            "reason_4",
            &["authorization.removed", "reason:4"],
            As(Cause::AuthorizationRemoved),
        ),
        row(
            "reason_5",
            &["authorization.removed", "reason:5"],
            As(Cause::AuthorizationRemoved),
        ),
        row(
            "insufficient_permissions",
            &["insufficient_permissions"],
            As(Cause::NotATiktokAnswer),
        ),
        row(
            "app_not_approved",
            &["app_not_approved"],
            As(Cause::NotATiktokAnswer),
        ),
    ]
};
