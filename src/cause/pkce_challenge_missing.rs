//! A login without the code_challenge that its platform needs.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The login needs PKCE, but the login URL carries no code_challenge" },
    why: t! { en: "TikTok documents PKCE for Desktop and mobile apps. Developers report that a login without code_challenge is then refused with errCode 10007 and that the login page names code_challenge." },
    shown_by: signs(&[
        t! { en: "The login page names code_challenge" },
        t! { en: "The errCode 10007 with the error_type code_challenge" },
        t! { en: "A Desktop login that sends no code_challenge" },
    ]),
    ruled_out_by: signs(&[t! { en: "The login sends the SHA-256 of the verifier as hex" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Make a random code_verifier of 43 to 128 characters and keep it for the token request." },
            source::LOGIN_KIT_DESKTOP,
        ),
        step_at(
            Actor::You,
            t! { en: "Send the SHA-256 of the verifier, as hex, as code_challenge, and S256 as code_challenge_method." },
            source::LOGIN_KIT_DESKTOP,
        ),
        step_at(
            Actor::You,
            t! { en: "Send that code_verifier in the token request." },
            source::GET_TOKEN,
        ),
        step_at(
            Actor::You,
            t! { en: "If you meant a Web app, use the key of an app with a Web redirect URI instead of Desktop." },
            source::LOGIN_KIT_WEB,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The login URL already carries a code_challenge; then its form or its method is the question." },
    sources: &[source::LOGIN_KIT_DESKTOP, source::REPORT_BETTER_AUTH_3114],
    confidence: Confidence::Certain,
    prior: 4,
};
