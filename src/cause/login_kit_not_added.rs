//! An app without the product that login belongs to.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The product Login Kit has not been added to the app" },
    why: t! { en: "Login belongs to the product Login Kit; the Content Posting API has no login of its own. Developers report that the login page names client_key when Login Kit is missing, and an answer in TikTok's Android SDK repository gives the same cure for errorCode 10004." },
    shown_by: signs(&[
        t! { en: "The login page names client_key, and Login Kit is not on the app" },
        t! { en: "The Android SDK answers server_error with errorCode 10004" },
    ]),
    ruled_out_by: signs(&[t! { en: "Login Kit is on the app, in the view whose client key is used" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Open the app in the portal, in the view (sandbox or production) whose client key you use." },
        ),
        step_at(
            Actor::You,
            t! { en: "Add the product Login Kit there." },
            source::LOGIN_KIT,
        ),
        step_at(
            Actor::You,
            t! { en: "Register the redirect URI inside Login Kit." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Apply the changes in a sandbox, or submit them for review in production." },
        ),
        step(
            Actor::You,
            t! { en: "Start a new login once the change is in effect." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The product Content Posting API is enough." },
        truth: t! { en: "It has no login of its own: Login Kit has to be on the app as well." },
    }),
    wrong_when: t! { en: "Login Kit is on the app, in the same view as the key; then the app's approval or the key itself is the question." },
    sources: &[
        source::LOGIN_KIT,
        source::SCOPES,
        source::REPORT_TIKTOK_OPENSDK_ANDROID_6,
    ],
    confidence: Confidence::Probable,
    prior: 3,
};
