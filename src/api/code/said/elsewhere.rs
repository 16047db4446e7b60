//! QR codes and webhooks, and words that only look like TikTok's.

use super::{Said, said};

pub(super) const SAID: &[Said] = said! {
    "QR status expired" ["qrcode|qr code|qr", "expired"] retry after_fix [QR_GET, QR_CHECK] none documented by LOGIN_KIT_QR { en: "Not an error: the QR code has expired." } fix { en: "Call get_qrcode again." };
    "reason=0" ["authorization.removed", "reason:0"] retry AuthorizationRemoved [ACCESS_REMOVED] none documented by WEBHOOKS { en: "TikTok gives no reason. The access token is dead by the time this arrives." } fix none;
    "reason=1" ["authorization.removed", "reason:1"] retry AuthorizationRemoved [ACCESS_REMOVED] none documented by WEBHOOKS { en: "The person disconnected the app in TikTok. The access token is dead by the time this arrives." } fix none;
    "reason=2" ["authorization.removed", "reason:2"] retry AuthorizationRemoved [ACCESS_REMOVED] none documented by WEBHOOKS { en: "The person's account was deleted. The access token is dead by the time this arrives." } fix none;
    "reason=3" ["authorization.removed", "reason:3"] retry AuthorizationRemoved [ACCESS_REMOVED] none documented by WEBHOOKS { en: "The person's age changed. The access token is dead by the time this arrives." } fix none;
    "reason=4" ["authorization.removed", "reason:4"] retry AuthorizationRemoved [ACCESS_REMOVED] none documented by WEBHOOKS { en: "The person's account was banned. The access token is dead by the time this arrives." } fix none;
    "reason=5" ["authorization.removed", "reason:5"] retry AuthorizationRemoved [ACCESS_REMOVED] none documented by WEBHOOKS { en: "The developer revoked the authorisation. The access token is dead by the time this arrives." } fix none;
    "insufficient_permissions" ["insufficient_permissions"] retry NotATiktokAnswer [NOT_TIKTOK] none documented by ERROR_HANDLING { en: "No table of TikTok's has this word; the nearest are scope_not_authorized and scope_permission_missed." } fix none;
    "app_not_approved" ["app_not_approved"] retry NotATiktokAnswer [NOT_TIKTOK] none documented by ERROR_HANDLING { en: "No table of TikTok's has this word; the nearest are unauthorized_client at the login and unaudited_client_can_only_post_to_private_accounts at a post." } fix none;
};
