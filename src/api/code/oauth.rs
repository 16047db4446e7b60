//! The codes of the OAuth table. Its page names no endpoint and no HTTP status.

use super::Listing;
use super::table::listings;

pub(super) const LISTINGS: &[Listing] = listings! {
    "access_denied" OAuth AccessDenied retry after_fix
    { en: "The person or TikTok refused the request." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "The person or TikTok's authorisation server refused the request." } fix none;
    [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "With error_type=non_sandbox_target: the account is no target user of the sandbox. Without error_type it looks as if the person had cancelled." } fix none;

    "invalid_client" OAuth InvalidClient retry after_fix
    { en: "TikTok does not recognise the app by its credentials." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "The client is unknown, sends no credentials, or sends them in the wrong way." } fix none;

    "invalid_grant" OAuth InvalidGrant retry after_fix
    { en: "TikTok does not accept the code or the refresh token." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "The code or refresh token is invalid, expired or revoked, or belongs to another redirect URI or another client." } fix none;
    [TOKEN] none reported by DEVELOPER_REPORT { en: "“Authorization code is expired”: also for a code used twice, and even for a client key that does not exist. So it proves nothing about the key." } fix none;

    "invalid_request" OAuth InvalidRequest retry after_fix
    { en: "A parameter is missing or wrong." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "A required parameter is missing, or the request is malformed." } fix none;
    [TOKEN] none documented by TOKEN_MANAGEMENT { en: "The redirect URI of the exchange is not the one with which the code was obtained." } fix { en: "Send exactly the redirect_uri of the login request." };
    [TOKEN, REVOKE, QR_GET, QR_CHECK] none documented by TOKEN_MANAGEMENT { en: "The sample answer to a refresh, revocation or QR call with malformed parameters." } fix none;
    [TOKEN] none documented by CLIENT_TOKEN { en: "A client_credentials call without client_secret." } fix none;
    [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "With error_type=redirect_uri in the address: the redirect URI is not registered exactly like this." } fix none;

    "invalid_scope" OAuth InvalidScope retry after_fix
    { en: "One of the scopes asked for is not available to the app, or does not exist." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "A scope is invalid, unknown or malformed." } fix none;
    [AUTHORIZE] none reported by REPORT_CHATBOTX_1231 { en: "With error_type=scope in the address: one scope that is unknown or not approved fails the whole login." } fix none;
    [AUTHORIZE] none reported by REPORT_BRIGHTBEAN_106 { en: "A sandbox app asked for user.info.profile and user.info.stats, which were not enabled for it." } fix none;
    [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "The scopes were joined by spaces or plus signs instead of commas." } fix none;

    "unauthorized_client" OAuth UnauthorizedClient retry after_fix
    { en: "The app may not ask for a login in this way." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "The client may not ask for an authorisation code in this way." } fix none;
    [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "With error_type=client_key in the address: the production key of an app that is a draft or in review, whatever the scopes." } fix none;

    "unsupported_grant_type" OAuth UnsupportedGrantType retry TokenRequestMalformed
    { en: "TikTok does not know that grant_type." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "The authorisation server does not support that grant_type." } fix none;

    "unsupported_response_type" OAuth UnsupportedResponseType retry TokenRequestMalformed
    { en: "TikTok does not know that response_type." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "The authorisation server does not support that response_type." } fix none;

    "server_error" OAuth ServerError retry TiktokServerFault
    { en: "Something failed on TikTok's side." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "A fault inside TikTok that no other word covers." } fix none;

    "temporarily_unavailable" OAuth TemporarilyUnavailable retry TiktokServerFault
    { en: "The service is down for the moment." }
    [TOKEN, REVOKE, AUTHORIZE, QR_GET, QR_CHECK] none documented by OAUTH_ERRORS { en: "The service is down for the moment." } fix none;
};
