//! A token that was cut, quoted or lost on its way into the request.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The token reached TikTok damaged, or not at all" },
    why: t! { en: "TikTok documents access_token_invalid for every request without a usable token: missing, malformed, expired or revoked. A cut, quoted or empty value is answered like an expired one." },
    shown_by: signs(&[
        t! { en: "A pasted token that is cut short, or has an ellipsis, quotes, spaces or line breaks in it" },
        t! { en: "access_token_invalid, and no Authorization header, or an empty one" },
        t! { en: "An Authorization header that reads Bearer undefined or Bearer null" },
    ]),
    ruled_out_by: signs(&[t! { en: "The same text works in another call" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Copy the whole value of access_token again, without quotes, spaces or the word Bearer." },
        ),
        step_at(
            Actor::You,
            t! { en: "Log the header your code really sends: its length and its first characters only." },
            source::ERROR_HANDLING,
        ),
        step_at(
            Actor::You,
            t! { en: "If it reads undefined or null, look at the token answer first: developers report OAuth failures that come with HTTP 200 and hold no token." },
            source::OAUTH_ERRORS,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "access_token_invalid always means expired." },
        truth: t! { en: "The same code covers a missing, malformed or revoked token." },
    }),
    wrong_when: t! { en: "The whole token, sent unchanged, is refused too: then it has expired, was revoked or is of another kind." },
    sources: &[
        source::ERROR_HANDLING,
        source::OAUTH_ERRORS,
        source::DEVELOPER_REPORT,
    ],
    confidence: Confidence::Probable,
    prior: 0,
};
