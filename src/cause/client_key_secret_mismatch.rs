//! A client key with a secret that is not its own.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The client key and secret do not belong together, or one of them is wrong" },
    why: t! { en: "TikTok defines invalid_client as a client that could not be authenticated. Developers report that a sandbox has its own key and secret, which do not mix with those of production." },
    shown_by: signs(&[
        t! { en: "The error invalid_client at the token exchange" },
        t! { en: "A key and a secret from different views or different apps" },
        t! { en: "The message Client key or secret is incorrect" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "Key and secret come from the same view of the same app, and the secret was copied anew" },
        t! { en: "The message on Android speaks of the certificate" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Copy key and secret together from the same view (sandbox or production) of the same app." },
            source::GET_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Trim spaces and line breaks from both." },
        ),
        step(
            Actor::You,
            t! { en: "Use the same key in the login URL and in the token request; carry the choice of view in state rather than in a cookie." },
        ),
        step(
            Actor::You,
            t! { en: "Start a new login; an old code will fail as well." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "An error about the code proves that the key is right." },
        truth: t! { en: "Developers report that the code is judged first, even for a client key that does not exist." },
    }),
    wrong_when: t! { en: "Key and secret are a pair copied anew from one view, or the message on Android speaks of the certificate." },
    sources: &[
        source::OAUTH_ERRORS,
        source::GET_TOKEN,
        source::REPORT_COMPOSIO_3980,
    ],
    confidence: Confidence::Probable,
    prior: 4,
};
