//! A post that TikTok has not finished.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok is still working on the post" },
    why: t! { en: "TikTok promises no time limit for the steps of a post. Developers report more than an hour before a success." },
    shown_by: signs(&[
        t! { en: "The status PROCESSING_UPLOAD or PROCESSING_DOWNLOAD" },
        t! { en: "A status that stays at processing" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The status FAILED" },
        t! { en: "The status PUBLISH_COMPLETE" },
    ]),
    steps: &[
        step_at(
            Actor::Wait,
            t! { en: "Wait, and poll status/fetch slowly; more than an hour has been reported before a success." },
            source::POST_STATUS,
        ),
        step(
            Actor::You,
            t! { en: "Do not start the post again: a second run makes a second draft." },
        ),
        step_at(
            Actor::You,
            t! { en: "For PULL_FROM_URL keep the URL reachable; TikTok gives up after one hour." },
            source::MEDIA_TRANSFER,
        ),
        step_at(
            Actor::TikTok,
            t! { en: "If it never ends, write to support with publish_id and log_id." },
            source::SUPPORT,
        ),
    ],
    retry: Retry::AfterWait(None),
    myth: None,
    wrong_when: t! { en: "The upload was never finished, so that TikTok still waits for bytes: the last PUT did not answer 201." },
    sources: &[
        source::POST_STATUS,
        source::MEDIA_TRANSFER,
        source::DEVELOPER_REPORT,
    ],
    confidence: Confidence::Probable,
    prior: 2,
};
