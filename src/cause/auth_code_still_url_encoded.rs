//! A code that was not decoded between callback and exchange.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The code was sent while still URL-encoded" },
    why: t! { en: "TikTok's page says to URL-decode the code before the exchange. Developers report codes with * and !, which the callback carries as %2A and %21." },
    shown_by: signs(&[
        t! { en: "A code that still holds %2A or %21 when it goes into the exchange" },
        t! { en: "A token request whose code holds %252A, %2521 or a quoted %2A" },
    ]),
    ruled_out_by: signs(&[t! { en: "The code is new, URL-decoded and used for the first time" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Decode the code once after reading it from the callback: %2A becomes * and %21 becomes !." },
            source::GET_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Let your HTTP client encode it once for the form body." },
        ),
        step(
            Actor::You,
            t! { en: "Start a new login and exchange the new code." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The code was decoded once and encoded once for the form body; a single %2A there is right." },
    sources: &[source::GET_TOKEN, source::DEVELOPER_REPORT],
    confidence: Confidence::Probable,
    prior: 1,
};
