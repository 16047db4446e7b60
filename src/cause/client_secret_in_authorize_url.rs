//! A login URL that gives the client secret away.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The login URL contains the client secret, so every visitor can read it" },
    why: t! { en: "The login URL opens in the visitor's browser. It takes the client key, but no client secret; TikTok's documentation says to keep the secret on the server." },
    shown_by: signs(&[t! { en: "The login URL has the parameter client_secret" }]),
    ruled_out_by: signs(&[t! { en: "The login URL has no parameter client_secret" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Create a new client secret in the portal now; the documentation does not say what that does to tokens already issued." },
        ),
        step_at(
            Actor::You,
            t! { en: "Take client_secret out of the login URL; the token request of your server is where it belongs." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Update the library that put it there." },
        ),
        step_at(
            Actor::You,
            t! { en: "Keep the new secret on your server." },
            source::LOGIN_KIT_TOKENS,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "What you pasted is the token request of your server and not the login URL; that request does carry the secret." },
    sources: &[
        source::LOGIN_KIT_WEB,
        source::LOGIN_KIT_TOKENS,
        source::REPORT_BETTER_AUTH_4509,
    ],
    confidence: Confidence::Certain,
    prior: 2,
};
