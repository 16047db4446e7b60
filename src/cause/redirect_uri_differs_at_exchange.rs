//! A token request with another redirect URI than the login.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The redirect URI of the token request is not the one of the login URL" },
    why: t! { en: "The token request has to repeat the redirect_uri of the login URL exactly. TikTok's documentation shows an invalid_request answer for two values that differ." },
    shown_by: signs(&[
        t! { en: "The error invalid_request with the message Redirect_uri is not matched with the uri when requesting code" },
    ]),
    ruled_out_by: signs(&[t! { en: "Both requests carry the same redirect_uri" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send exactly the redirect_uri that the login URL carried." },
            source::GET_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Build both requests from one setting." },
        ),
        step(
            Actor::You,
            t! { en: "Start a new login and exchange the new code." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "Both requests carry exactly the same text; then read the rest of the message." },
    sources: &[source::GET_TOKEN, source::OAUTH_ERRORS],
    confidence: Confidence::Certain,
    prior: 0,
};
