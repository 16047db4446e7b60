//! A login that asks for a scope outside the app's own.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The login asks for a scope that the app does not have, and TikTok refuses the whole login" },
    why: t! { en: "A developer requests scopes for the app and is approved for them; only user.info.basic comes by itself, with Login Kit. Developers report that one scope which is not enabled for the client key stops the whole login with invalid_scope." },
    shown_by: signs(&[
        t! { en: "The login page names scope, and at least one requested scope is not enabled on the app" },
        t! { en: "The error invalid_scope, and at least one requested scope is not enabled on the app" },
        t! { en: "A scope name that the portal does not list, such as video.create" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "Every requested scope is enabled in the view whose client key is used" },
        t! { en: "The scopes are joined by something other than commas" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Compare the scopes of your login URL with the scopes of the app, in the view whose client key you use." },
            source::SCOPES,
        ),
        step(
            Actor::You,
            t! { en: "Take out every scope that is not enabled there; to begin, ask for user.info.basic alone." },
        ),
        step_at(
            Actor::You,
            t! { en: "To use the scope, add it in the portal and, for a Live app, get the change approved first." },
            source::CREATE_APP,
        ),
        step(
            Actor::Creator,
            t! { en: "Log in again and allow the scopes." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "TikTok drops the scopes that the app may not use." },
        truth: t! { en: "Developers report that it refuses the whole request, so nobody can log in." },
    }),
    wrong_when: t! { en: "Every requested scope is enabled for the key in use, or the scopes are not joined by commas." },
    sources: &[
        source::OAUTH_ERRORS,
        source::SCOPES,
        source::REPORT_CHATBOTX_1231,
    ],
    confidence: Confidence::Certain,
    prior: 5,
};
