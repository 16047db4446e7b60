//! A publish_id that is unknown, another user's, or closed.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This publish_id does not exist, is not this token's, or is already closed" },
    why: t! { en: "TikTok knows a publish_id only as the init answer gave it, and acts on it only for a token that may. Cancelling works while a download is still running." },
    shown_by: signs(&[
        t! { en: "The error code invalid_publish_id" },
        t! { en: "The error code token_not_authorized_for_specified_publish_id" },
        t! { en: "The error code publish_not_cancellable" },
        t! { en: "The fail_reason publish_cancelled" },
    ]),
    ruled_out_by: signs(&[t! { en: "status/fetch answers ok with a status that is still open" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Use the publish_id of the init answer, whole and unchanged." },
            source::POST_STATUS,
        ),
        step(
            Actor::You,
            t! { en: "Ask with a token of the same user and the same app as the init call." },
        ),
        step_at(
            Actor::You,
            t! { en: "Cancel only downloads that are still running; a finished or cancelled task needs a new init." },
            source::MEDIA_TRANSFER,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The call was a test with a made-up publish_id." },
    sources: &[source::POST_STATUS, source::MEDIA_TRANSFER],
    confidence: Confidence::Certain,
    prior: 0,
};
