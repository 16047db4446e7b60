//! A code that has had its one exchange or has waited too long.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The authorization code was used before or is too old" },
    why: t! { en: "TikTok gives invalid_grant for a code that is invalid, expired or revoked. Developers report the message Authorization code is expired for old and for reused codes alike. The documentation does not say how long a code lives." },
    shown_by: signs(&[
        t! { en: "The error invalid_grant at the token exchange" },
        t! { en: "A code that was used before, is old or comes from an earlier run" },
        t! { en: "The message Authorization code is expired" },
        t! { en: "A state that does not match after a restart or a reload of the callback page" },
    ]),
    ruled_out_by: signs(&[t! { en: "The code is new, URL-decoded and used for the first time" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Start a new login and exchange its code at once, and only once." },
            source::GET_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Do not reload the callback page, and do not run two exchanges for one code." },
        ),
        step(
            Actor::You,
            t! { en: "Keep state and code_verifier where they survive a restart of your server." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The keys must be right, otherwise TikTok would say so." },
        truth: t! { en: "Developers report this message even for a client key that does not exist." },
    }),
    wrong_when: t! { en: "The code is new, URL-decoded and used for the first time; invalid_grant also covers another redirect_uri or another client." },
    sources: &[
        source::OAUTH_ERRORS,
        source::GET_TOKEN,
        source::DEVELOPER_REPORT,
    ],
    confidence: Confidence::Probable,
    prior: 2,
};
