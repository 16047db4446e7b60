//! What the API, the token endpoint and the gateway say without a code word.

use super::{Said, said};

pub(super) const SAID: &[Said] = said! {
    "old refresh_token" ["refresh token|refresh_token", "invalid_grant"] retry RotatedRefreshTokenReused [TOKEN] none documented by REFRESH_TOKEN { en: "A refresh ends the refresh token that was sent, and using it again fails. The page names no code; invalid_grant would fit." } fix { en: "Always keep the refresh_token of the newest answer." };
    "Code verifier or code challenge is invalid" ["code verifier or code challenge is invalid"] retry PkceChallengeNotHex [TOKEN] none reported by REPORT_REACT_NATIVE_TIKTOK_38 { en: "The PKCE values do not fit: TikTok wants the SHA-256 in hex, while libraries send base64url." } fix { en: "On desktop, send the SHA-256 in hex, as TikTok documents." };
    "OAuth failure with HTTP 200" ["http/1.1 200|http/2 200|200 ok|status:200", "error_description", "error:access_denied|error:invalid_client|error:invalid_grant|error:invalid_request|error:invalid_scope|error:server_error|error:temporarily_unavailable|error:unauthorized_client|error:unsupported_grant_type"] retry HttpStatusTrustedOverErrorCode [TOKEN] 200 reported by DEVELOPER_REPORT { en: "A refusal such as invalid_client came with HTTP 200 and a plain string in error; code that looks for error.code misses it." } fix none;
    "open_id absent" ["user/info", "open_id", "undefined|missing|absent|null|none"] retry FieldNotRequested [USER_INFO] 200 reported by DEVELOPER_REPORT { en: "open_id comes only if fields names it." } fix none;
    "Unsupported path(Janus)" ["unsupported path(janus)"] retry EndpointPathOrMethodWrong [ANY_PATH] 404 reported by DEVELOPER_REPORT { en: "The gateway knows no such path or method: often the final slash is missing." } fix none;
    "Unsupported path(Janus)" ["unsupported path(janus)", "get", "video/list"] retry EndpointPathOrMethodWrong [VIDEO_LIST] 404 reported by DEVELOPER_REPORT { en: "It was called with GET instead of POST." } fix none;
    "CORS failure" ["cors|failed to fetch|networkerror", "tiktokapis.com"] retry BrowserCallBlockedByCors [FROM_BROWSER] none reported by DEVELOPER_REPORT { en: "The browser blocked a web page's direct call to inbox/video/init: the preflight was answered with 404." } fix none;
    "Please review our integration guidelines" ["please review our integration guidelines"] retry after_fix [VIDEO_INIT, CONTENT_INIT] 403 reported by DEVELOPER_REPORT { en: "The same message for several codes; only error.code tells them apart." } fix none;
    "You have created too many posts" ["created too many posts"] retry CreatorDailyPostLimit [VIDEO_INIT, STATUS_FETCH] none reported by DEVELOPER_REPORT { en: "The message for the cap on a creator's posts within 24 hours." } fix none;
};
