//! A scope that is younger than the token.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The scope was added after this token was made" },
    why: t! { en: "Scopes change by consent only. The scope list of a refresh answer is again what the person agreed to; developers report that switching a scope on and refreshing adds nothing." },
    shown_by: signs(&[
        t! { en: "scope_not_authorized, and the scope was switched on or added to the login URL after this person's last login" },
    ]),
    ruled_out_by: signs(&[t! { en: "The scope was there before the person's last login" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send the person through login again, with the scope in the login URL." },
            source::LOGIN_KIT_WEB,
        ),
        step_at(
            Actor::You,
            t! { en: "Do not wait for a refresh: it repeats the old consent." },
            source::TOKEN_MANAGEMENT,
        ),
        step(
            Actor::You,
            t! { en: "Check the field scope of the new token answer, then send the call again." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Refresh the token." },
        truth: t! { en: "A refresh never adds a scope; only a new consent does." },
    }),
    wrong_when: t! { en: "The person has gone through login since, with the scope in the URL, and your code uses that newer token." },
    sources: &[
        source::SCOPES,
        source::TOKEN_MANAGEMENT,
        source::DEVELOPER_REPORT,
    ],
    confidence: Confidence::Probable,
    prior: 2,
};
