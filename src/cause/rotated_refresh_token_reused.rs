//! A refresh token that an earlier refresh has already replaced.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "An old refresh token was sent, and each refresh retires the one before it" },
    why: t! { en: "TikTok's page of November 2026 says that every refresh returns a new refresh token and that the one sent stops working. The documentation does not name the error code for this; invalid_grant fits." },
    shown_by: signs(&[
        t! { en: "An earlier refresh token at a failed refresh, or two jobs that refresh at once" },
        t! { en: "The error invalid_grant, and an earlier refresh token was sent" },
    ]),
    ruled_out_by: signs(&[t! { en: "The refresh token of the newest token answer was sent" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Read the stored refresh token again and use the newest one: another job may have refreshed it." },
            source::REFRESH_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Store the refresh_token of every answer at once, before anything else." },
        ),
        step(
            Actor::You,
            t! { en: "Let only one job refresh an account at a time." },
        ),
        step(
            Actor::Creator,
            t! { en: "If the newest refresh token is lost, log in again." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The refresh token of the newest answer was sent; then it has expired, or the access was removed." },
    sources: &[
        source::REFRESH_TOKEN,
        source::TOKEN_MANAGEMENT,
        source::REPORT_TRYPOST_171,
    ],
    confidence: Confidence::Probable,
    prior: 1,
};
