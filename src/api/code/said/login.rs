//! What TikTok's login page and the way back from it say. Reports but for one row: TikTok documents
//! none of the page's items.

use super::{Said, said};

pub(super) const SAID: &[Said] = said! {
    "callback error" ["error_description", "error"] retry after_fix [AUTHORIZE] none documented by LOGIN_KIT_WEB { en: "An error parameter on the way back means that the person cannot log in to or authorise other apps." } fix { en: "Tell the person so in the app." };
    "client_key" ["something went wrong|correct the following", "client_key"] retry ProductionKeyBeforeApproval [AUTHORIZE] none reported by REPORT_POSTIZ_DOCS_167 { en: "TikTok's page asks to correct client_key: the app is not approved and the key is that of production, Login Kit is missing, or the keys of sandbox and production are mixed up." } fix none;
    "error_type=client_key" ["error_type=client_key"] retry ProductionKeyBeforeApproval [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "The address behind that page, with unauthorized_client: seen with the production key of a draft, whatever the scopes, and of an app in review." } fix none;
    "redirect_uri" ["something went wrong|correct the following", "redirect_uri"] retry RedirectUriMismatch [AUTHORIZE] none reported by REPORT_LOGINKIT_PHP_6 { en: "TikTok's page asks to correct redirect_uri: it is not registered character for character, or only in production while the key is that of a sandbox." } fix none;
    "redirect_uri on the v1 path" ["tiktok.com/auth/authorize", "redirect_uri"] retry RetiredV1ApiUsed [AUTHORIZE_V1] none reported by REPORT_REACTJS_SOCIAL_LOGIN_152 { en: "The old path without /v2/ leads to the page that names redirect_uri; /v2/auth/authorize/ ended it." } fix none;
    "error_type=redirect_uri" ["error_type=redirect_uri"] retry RedirectUriMismatch [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "The address behind the page that names redirect_uri, with invalid_request." } fix none;
    "scope" ["something went wrong|correct the following", "scope"] retry ScopeNotEnabledOnApp [AUTHORIZE] none reported by REPORT_LOGINKIT_PHP_12 { en: "TikTok's page asks to correct scope: one of the scopes is not enabled or approved for that client key." } fix { en: "Do not ask for that scope." };
    "error_type=scope" ["error_type=scope"] retry ScopeNotEnabledOnApp [AUTHORIZE] none reported by REPORT_CHATBOTX_1231 { en: "The address behind that page, with invalid_scope: one scope too many fails the whole login." } fix none;
    "code_challenge" ["something went wrong|correct the following", "code_challenge"] retry PkceChallengeMissing [AUTHORIZE] none reported by REPORT_BETTER_AUTH_3114 { en: "TikTok's page asks to correct code_challenge: the app has to send one and does not." } fix none;
    "errCode=10007" ["errcode=10007|errcode:10007"] retry PkceChallengeMissing [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "With error_type=code_challenge: the login request of a desktop app has no code_challenge." } fix none;
    "errCode=10008" ["errcode=10008|errcode:10008"] retry PkceChallengeNotHex [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "With error_type=code_challenge_method: plain is refused, only S256 passes." } fix none;
    "non_sandbox_target" ["non_sandbox_target"] retry AccountNotSandboxTarget [AUTHORIZE] none reported by DEVELOPER_REPORT { en: "The key is that of a sandbox, and the account is not on its list of target users. Key, product and redirect are right." } fix none;
    "errCode=10003" ["errcode=10003|errcode:10003"] retry ClientIdSentInsteadOfClientKey [AUTHORIZE, AUTHORIZE_V1] none reported by DEVELOPER_REPORT { en: "With param_error and error_type=client_key: client_id was sent instead of client_key, or the old path was used." } fix none;
    "scope video.create" ["video.create"] retry after_fix [LOGIN_SCOPE] none reported by REPORT_POSTIZ_APP_1161 { en: "TikTok has no such scope, though a guide by somebody else names it; the login stops at the page that names client_key." } fix none;
};
