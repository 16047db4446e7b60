//! A token request whose code_verifier does not fit the login.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The code_verifier is missing, belongs to another login, or is not wanted for this app" },
    why: t! { en: "TikTok documents code_verifier in the token request for Desktop and mobile. It has to be the verifier from which the code_challenge of the same login was made." },
    shown_by: signs(&[
        t! { en: "A login with a code_challenge, and a token request without the matching code_verifier" },
        t! { en: "The message Code verifier or code challenge is invalid on Web" },
        t! { en: "The message Code verifier or code challenge is invalid, although the challenge is in hex" },
    ]),
    ruled_out_by: signs(&[t! { en: "The code_verifier of this very login is sent" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "On Desktop, iOS and Android, send the code_verifier of the same login in the token request." },
            source::GET_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Keep the verifier per login, by state, not in one shared variable." },
        ),
        step_at(
            Actor::You,
            t! { en: "On Web, leave out challenge and verifier and authenticate with the client secret." },
            source::LOGIN_KIT_WEB,
        ),
        step(Actor::You, t! { en: "Start a new login." }),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The verifier of this very login is sent; then look at whether the challenge is its SHA-256 in hex." },
    sources: &[
        source::GET_TOKEN,
        source::LOGIN_KIT_DESKTOP,
        source::REPORT_REACT_NATIVE_TIKTOK_38,
    ],
    confidence: Confidence::Probable,
    prior: 2,
};
