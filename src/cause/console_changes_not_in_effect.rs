//! A change in the portal that has not been applied or approved.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The setting was changed in the portal, but the change is not in effect yet" },
    why: t! { en: "In a sandbox a change needs Apply changes. For a Live app every later change is a new draft, cloned from the Live one, that needs another review." },
    shown_by: signs(&[
        t! { en: "A change in the portal's form that is not applied, submitted or approved yet" },
    ]),
    ruled_out_by: signs(&[t! { en: "The portal shows no open change and no warning" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "In a sandbox, press Apply changes and correct every marked field; the form does not save with gaps." },
            source::SANDBOX,
        ),
        step_at(
            Actor::You,
            t! { en: "For a Live app, submit the revision for review." },
            source::CREATE_APP,
        ),
        step_at(
            Actor::You,
            t! { en: "Correct any warning on the icon, the terms, the privacy policy and the site URLs." },
            source::CREATE_APP,
        ),
        step_at(
            Actor::Wait,
            t! { en: "For a Live app, wait for the review, which takes several days to two weeks." },
            source::FAQ,
        ),
        step(
            Actor::You,
            t! { en: "Try the login again once the change is applied or approved." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Saved means active." },
        truth: t! { en: "A revision of a Live app is a draft until it is approved, and a sandbox needs Apply changes." },
    }),
    wrong_when: t! { en: "The portal shows no open change and no warning, in the view whose client key is used." },
    sources: &[source::SANDBOX, source::CREATE_APP],
    confidence: Confidence::Probable,
    prior: 0,
};
