//! A review that says no to a private or internal app.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok refused the app because it serves one person or one company" },
    why: t! { en: "TikTok's app review guidelines exclude private and personal apps. Developers report the answer that the APIs should be open to the general user." },
    shown_by: signs(&[
        t! { en: "A review answer which says that apps for personal or company internal use are not approved" },
    ]),
    ruled_out_by: signs(&[t! { en: "A review answer that names the guidelines for the user interface" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Keep working in the sandbox with its target users, or with inbox drafts there." },
            source::SANDBOX,
        ),
        step_at(
            Actor::You,
            t! { en: "To be approved, show a public product that anybody can sign up for, and say so in the application." },
            source::APP_REVIEW,
        ),
        step(
            Actor::You,
            t! { en: "Or post through a service that TikTok has already approved." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Contact support and they will make an exception." },
        truth: t! { en: "The app review guidelines exclude private and internal apps." },
    }),
    wrong_when: t! { en: "The review gave another reason, such as the user interface or an app still in development." },
    sources: &[source::APP_REVIEW, source::REPORT_POSTIZ_APP_538],
    confidence: Confidence::Certain,
    prior: 1,
};
