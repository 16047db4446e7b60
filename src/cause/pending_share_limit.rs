//! The limit of drafts that may wait for one person.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "Five drafts are already waiting for this person; more are refused for 24 hours" },
    why: t! { en: "TikTok allows at most 5 pending drafts for one person in any 24 hours. Developers report that the count is the API's own and need not match the drafts that the person sees." },
    shown_by: signs(&[t! { en: "The error code spam_risk_too_many_pending_share" }]),
    ruled_out_by: signs(&[t! { en: "The call answers with error.code ok" }]),
    steps: &[
        step_at(
            Actor::Creator,
            t! { en: "Post or delete the waiting drafts through the notifications in TikTok's inbox." },
            source::UPLOAD_VIDEO,
        ),
        step(
            Actor::Wait,
            t! { en: "Wait until 24 hours have passed since the first of them." },
        ),
        step(
            Actor::You,
            t! { en: "Do not upload again to refill the inbox, and do not fall back from a direct post to a draft: each try counts." },
        ),
    ],
    retry: Retry::AfterWait(Some(t! { en: "24 hours" })),
    myth: Some(Myth {
        claim: t! { en: "Try again in a few minutes; no drafts are to be seen, so it is a bug." },
        truth: t! { en: "The window is 24 hours, and developers report that visible drafts are not what is counted." },
    }),
    wrong_when: t! { en: "The answer is more than 24 hours old, or belongs to another person's token." },
    sources: &[
        source::UPLOAD_VIDEO,
        source::CONTENT_SHARING,
        source::REPORT_POSTIZ_APP_1539,
    ],
    confidence: Confidence::Certain,
    prior: 4,
};
