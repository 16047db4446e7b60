//! A request with OAuth's usual parameter name instead of TikTok's.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The request says client_id, but TikTok wants client_key" },
    why: t! { en: "TikTok calls this parameter client_key in the login URL, the token request and the refresh; OAuth 2.0 calls it client_id. Developers report errCode 10003 with the error_type client_key for the wrong name." },
    shown_by: signs(&[
        t! { en: "A request that carries the parameter client_id" },
        t! { en: "The error param_error with errCode 10003 and the error_type client_key" },
    ]),
    ruled_out_by: signs(&[t! { en: "The request carries the parameter client_key" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send the parameter client_key in the login URL." },
            source::LOGIN_KIT_WEB,
        ),
        step_at(
            Actor::You,
            t! { en: "Send client_key and client_secret in the form body of the token request and of the refresh." },
            source::GET_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "If a library builds the request, use its TikTok setting, update it or map the name." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "OAuth 2.0 libraries work unchanged." },
        truth: t! { en: "TikTok's parameter name, scope separator and PKCE encoding differ from the usual ones." },
    }),
    wrong_when: t! { en: "The request does carry client_key; errCode 10003 is also reported for the old login address without /v2/." },
    sources: &[
        source::LOGIN_KIT_WEB,
        source::GET_TOKEN,
        source::REPORT_AUTH_57,
    ],
    confidence: Confidence::Certain,
    prior: 4,
};
