//! A refresh token where an access token is wanted.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "What you pasted looks like a refresh token, not an access token" },
    why: t! { en: "The token answer carries both: access_token opens the API, refresh_token only buys the next pair. TikTok's samples of a refresh token begin with rft., but no page fixes the format." },
    shown_by: signs(&[
        t! { en: "A pasted text that begins with rft., as in TikTok's samples" },
        t! { en: "The value of refresh_token in a token answer" },
    ]),
    ruled_out_by: signs(&[t! { en: "user/info accepts the same text" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Take the value of access_token from the same token answer and paste that, if it has not expired." },
        ),
        step_at(
            Actor::You,
            t! { en: "If it has, refresh on your server: POST to /v2/oauth/token/ with grant_type=refresh_token, client_key, client_secret and this refresh_token." },
            source::REFRESH_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Paste the access_token of the new answer here, and store its new refresh_token in place of the old one." },
        ),
        step_at(
            Actor::You,
            t! { en: "Treat the refresh token as a secret and keep it on your server." },
            source::LOGIN_KIT_TOKENS,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Both tokens open the API." },
        truth: t! { en: "Only the access token goes into the Authorization header; the refresh token buys a new one." },
    }),
    wrong_when: t! { en: "user/info accepts the text: the prefix comes from TikTok's samples and is not a rule." },
    sources: &[
        source::REFRESH_TOKEN,
        source::TOKEN_MANAGEMENT,
        source::LOGIN_KIT_TOKENS,
    ],
    confidence: Confidence::Probable,
    prior: 0,
};
