//! A scope that the login URL did not ask for.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The login URL never asked for the scope" },
    why: t! { en: "A token carries what the login asked for and the person agreed to. Approval of the app gives nothing by itself: each person must authorise each scope." },
    shown_by: signs(&[t! { en: "The scope list of the login URL lacks the scope that the call needs" }]),
    ruled_out_by: signs(&[t! { en: "The scope was in the login URL" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Add the scope to the scope list of the login URL, with commas and no spaces." },
            source::LOGIN_KIT_WEB,
        ),
        step_at(
            Actor::You,
            t! { en: "Make sure first that it is enabled for the app; developers report that TikTok refuses the whole login otherwise." },
            source::SCOPES,
        ),
        step(
            Actor::You,
            t! { en: "Send the person through login again." },
        ),
        step_at(
            Actor::You,
            t! { en: "Check the field scope of the new token answer." },
            source::TOKEN_MANAGEMENT,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The app is approved for it, so the token has it." },
        truth: t! { en: "A token carries only what the login asked for and the person granted." },
    }),
    wrong_when: t! { en: "The scope was in the login URL of this very token, and you looked at the URL of another version or tool." },
    sources: &[
        source::SCOPES,
        source::LOGIN_KIT_WEB,
        source::REPORT_LOGINKIT_PHP_3,
    ],
    confidence: Confidence::Probable,
    prior: 3,
};
