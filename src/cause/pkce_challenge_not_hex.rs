//! A code_challenge in base64url or plain instead of hex.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The code_challenge is not the SHA-256 of the verifier in hex" },
    why: t! { en: "TikTok documents the code_challenge as the SHA-256 of the verifier in hex, where the RFC has base64url. Developers report that the method plain is refused on the login page and a base64url challenge at the token exchange." },
    shown_by: signs(&[
        t! { en: "A code_challenge of 43 characters, the SHA-256 as base64url" },
        t! { en: "The code_challenge_method plain" },
        t! { en: "The login page names code_challenge_method" },
        t! { en: "The message Code verifier or code challenge is invalid on Desktop" },
    ]),
    ruled_out_by: signs(&[t! { en: "The code_challenge is the SHA-256 as 64 hex digits" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Compute the SHA-256 of the verifier and write it as 64 hex digits." },
            source::LOGIN_KIT_DESKTOP,
        ),
        step(
            Actor::You,
            t! { en: "Send it as code_challenge, with S256 as code_challenge_method." },
        ),
        step(
            Actor::You,
            t! { en: "Override the encoding of your OAuth library; it follows the RFC and uses base64url." },
        ),
        step(
            Actor::You,
            t! { en: "Start a new login; an old challenge cannot be repaired." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "My SHA-256 check matches, so PKCE is right." },
        truth: t! { en: "TikTok departs from the RFC: the same hash has to be written in hex." },
    }),
    wrong_when: t! { en: "The challenge is the SHA-256 of this very verifier in hex; then the verifier sent belongs to another login." },
    sources: &[
        source::LOGIN_KIT_DESKTOP,
        source::GET_TOKEN,
        source::REPORT_BRIGHTBEAN_103,
    ],
    confidence: Confidence::Probable,
    prior: 4,
};
