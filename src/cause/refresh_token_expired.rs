//! A refresh token past its lifetime.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The refresh token has expired" },
    why: t! { en: "TikTok lists an expired refresh token under invalid_grant. Its pages of November 2026 give a refresh token 180 days, an older page 365 days. The documentation does not say whether that time starts again at each refresh." },
    shown_by: signs(&[
        t! { en: "The error invalid_grant at a refresh, with a refresh token over 180 days old" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "An earlier refresh token was sent, or two jobs refreshed at once" },
        t! { en: "The refresh token is under 2 hours old" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send the person through login again; nothing else brings the token back." },
            source::GET_TOKEN,
        ),
        step(
            Actor::Creator,
            t! { en: "Log in and allow the access again." },
        ),
        step_at(
            Actor::You,
            t! { en: "Store refresh_expires_in of the new answer and refresh well before it ends." },
            source::REFRESH_TOKEN,
        ),
        step_at(
            Actor::You,
            t! { en: "Do not rely on a fixed number: TikTok's pages say 180 days now and said 365 before." },
            source::TOKEN_LIFETIMES,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "An earlier refresh token was sent, or the access was removed: invalid_grant covers those as well." },
    sources: &[
        source::TOKEN_LIFETIMES,
        source::REFRESH_TOKEN,
        source::TOKEN_MANAGEMENT,
    ],
    confidence: Confidence::Probable,
    prior: 0,
};
