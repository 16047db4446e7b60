//! Code that looks at the HTTP status only.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "Your code judges by the HTTP status and misses TikTok's error code" },
    why: t! { en: "creator_info answers with HTTP 200 when the creator cannot post now; only error.code shows it. For OAuth failures the status is not documented, and developers report some with HTTP 200. One 401 can be access_token_invalid or scope_not_authorized, which need different cures." },
    shown_by: signs(&[
        t! { en: "Your code decides by the HTTP status alone" },
        t! { en: "HTTP 200 together with an error code other than ok" },
        t! { en: "HTTP 401 handled the same for access_token_invalid and scope_not_authorized" },
    ]),
    ruled_out_by: signs(&[t! { en: "The code reads error.code, or the OAuth field error, first" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Read error.code of every API answer; only ok is success." },
            source::ERROR_HANDLING,
        ),
        step_at(
            Actor::You,
            t! { en: "On the token endpoint look for the text field error, whatever the status." },
            source::OAUTH_ERRORS,
        ),
        step(
            Actor::You,
            t! { en: "Answer access_token_invalid with a refresh, and scope_not_authorized with a new login that asks for the scope." },
        ),
        step_at(
            Actor::You,
            t! { en: "On the spam and cap codes stop, and tell the person to try later." },
            source::CREATOR_INFO,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "A 401 means reconnect." },
        truth: t! { en: "For a missing scope that the app never asks for, reconnecting changes nothing." },
    }),
    wrong_when: t! { en: "Your code reads the code as well, and only its log shows the status alone." },
    sources: &[
        source::CREATOR_INFO,
        source::ERROR_HANDLING,
        source::OAUTH_ERRORS,
        source::REPORT_SKILLS_793,
    ],
    confidence: Confidence::Probable,
    prior: 3,
};
