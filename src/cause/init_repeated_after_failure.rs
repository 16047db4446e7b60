//! An init call that ran again although the first one had worked.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The init call was repeated after an unclear failure, so the post exists twice" },
    why: t! { en: "Each init call makes a new post. Where a timeout or a crash hides the answer and init runs again, both posts can go through." },
    shown_by: signs(&[t! { en: "The same video posted or queued more than once" }]),
    ruled_out_by: signs(&[t! { en: "Each post has exactly one publish_id" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Store publish_id right after init, before any byte is sent." },
        ),
        step_at(
            Actor::You,
            t! { en: "After a timeout or a crash, ask status/fetch about that publish_id; do not call init again." },
            source::POST_STATUS,
        ),
        step(
            Actor::You,
            t! { en: "Count only PUBLISH_COMPLETE as done, or SEND_TO_USER_INBOX for a draft." },
        ),
    ],
    retry: Retry::Never,
    myth: Some(Myth {
        claim: t! { en: "Retry on every error." },
        truth: t! { en: "Each init makes a new post and counts towards the limits." },
    }),
    wrong_when: t! { en: "Init ran only once and the person made several posts from one draft, which TikTok allows." },
    sources: &[
        source::POST_STATUS,
        source::REPORT_TRYPOST_281,
        source::REPORT_AITOEARN_586,
    ],
    confidence: Confidence::Probable,
    prior: 2,
};
