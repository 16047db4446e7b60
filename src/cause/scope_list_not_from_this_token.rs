//! A scope list that was read somewhere else than in the answer of this token.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The scope list you looked at is not the list of this token" },
    why: t! { en: "The portal shows what the app may ask for, the login URL what it asked for. What the person granted stands in the field scope of the token answer and in scopes of the callback. TikTok documents no endpoint that shows it later." },
    shown_by: signs(&[
        t! { en: "scope_not_authorized, and the list was read in the login URL or your own code" },
        t! { en: "scope_not_authorized, and the list was read in the developer portal" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The list comes from the answer that brought this very token" },
        t! { en: "The list comes from the callback of the login that gave this token" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Read the field scope of the token answer that brought this very token." },
            source::TOKEN_MANAGEMENT,
        ),
        step(
            Actor::You,
            t! { en: "Make sure that your code uses that token, and not an older stored one." },
        ),
        step_at(
            Actor::You,
            t! { en: "If the scope is not in it, send the person through login again with all the scopes." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Store that list with the token; TikTok documents no way to ask for it later." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The token has video.upload listed, so the app must be unapproved." },
        truth: t! { en: "The code means that the person's grant lacks the scope that the call needs." },
    }),
    wrong_when: t! { en: "The list does come from this token's own answer, and the scope that this call needs is in it." },
    sources: &[
        source::TOKEN_MANAGEMENT,
        source::ERROR_HANDLING,
        source::UPLOAD_VIDEO,
    ],
    confidence: Confidence::Probable,
    prior: 0,
};
