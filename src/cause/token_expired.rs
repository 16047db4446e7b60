//! An access token past its lifetime.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The access token has expired" },
    why: t! { en: "TikTok gives access_token_invalid for a token that is missing, malformed, expired or revoked. Its pages of November 2026 give an access token 2 hours, an older page 24 hours; expires_in of your own token answer decides." },
    shown_by: signs(&[
        t! { en: "The error access_token_invalid, with a token over 24 hours old" },
        t! { en: "The error access_token_invalid, with a token 2 to 24 hours old" },
        t! { en: "A token that is never refreshed, where everything worked and then stopped" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The token is under 2 hours old" },
        t! { en: "A call accepts the token" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Refresh it on your server: POST to /v2/oauth/token/ with the grant_type refresh_token." },
            source::REFRESH_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Store both new tokens of that answer." },
        ),
        step_at(
            Actor::You,
            t! { en: "Plan refreshes by expires_in of the answer; the published lifetime changed from 24 hours to 2 hours in 2026." },
            source::TOKEN_LIFETIMES,
        ),
        step(
            Actor::Creator,
            t! { en: "If the refresh fails as well, log in again." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Scope and expiry are the same 401." },
        truth: t! { en: "Only access_token_invalid is about the token itself; scope_not_authorized is about a scope it lacks." },
    }),
    wrong_when: t! { en: "A call accepts the token, or the token was damaged, missing or revoked: TikTok gives the same code for those." },
    sources: &[
        source::ERROR_HANDLING,
        source::TOKEN_MANAGEMENT,
        source::TOKEN_LIFETIMES,
        source::REFRESH_TOKEN,
    ],
    confidence: Confidence::Probable,
    prior: 1,
};
