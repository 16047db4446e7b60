//! A login that the person, or TikTok for this account, refused.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The person cancelled, or TikTok does not let this account log in to apps" },
    why: t! { en: "TikTok defines access_denied as a refusal by the person or by its own authorisation server. Login Kit documents an error in the callback as an account that is not eligible for third-party login or authorisation." },
    shown_by: signs(&[
        t! { en: "The error access_denied without the error_type non_sandbox_target" },
        t! { en: "The Android SDK answers errorCode -2 with access_denied" },
    ]),
    ruled_out_by: signs(&[t! { en: "The error_type is non_sandbox_target" }]),
    steps: &[
        step(
            Actor::Creator,
            t! { en: "Log in again and allow the access." },
        ),
        step_at(
            Actor::You,
            t! { en: "If the person did not cancel, read error_description: TikTok also answers so for accounts that may not use third-party login." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Show a friendly way back in your app, and leave its settings as they are." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The error_type is non_sandbox_target: then the account is not a target user of the sandbox." },
    sources: &[
        source::LOGIN_KIT_WEB,
        source::OAUTH_ERRORS,
        source::REPORT_TIKTOK_OPENSDK_ANDROID_29,
    ],
    confidence: Confidence::Probable,
    prior: 1,
};
