//! A post without an id because it is not public or not moderated yet.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "No post id comes back, because the post is not public or not moderated yet" },
    why: t! { en: "TikTok returns the id only for posts that are public and have passed moderation. Moderation usually ends within a minute and can take a few hours." },
    shown_by: signs(&[t! { en: "The status PUBLISH_COMPLETE without a post id" }]),
    ruled_out_by: signs(&[t! { en: "publicaly_available_post_id holds an id" }]),
    steps: &[
        step_at(
            Actor::Wait,
            t! { en: "Wait until moderation is over, then call status/fetch again." },
            source::POST_STATUS,
        ),
        step_at(
            Actor::You,
            t! { en: "Read publicaly_available_post_id, in TikTok's spelling, or handle the webhook that brings the id." },
            source::POST_STATUS,
        ),
        step_at(
            Actor::You,
            t! { en: "If you need the id now, look the post up in video/list by caption and time; this shows public posts only and needs video.list." },
            source::VIDEO_LIST,
        ),
        step(
            Actor::You,
            t! { en: "Do not expect an id for SELF_ONLY posts and drafts." },
        ),
    ],
    retry: Retry::AfterWait(None),
    myth: None,
    wrong_when: t! { en: "The id is there, and the code reads a field with another spelling." },
    sources: &[
        source::POST_STATUS,
        source::VIDEO_LIST,
        source::REPORT_TRYPOST_363,
    ],
    confidence: Confidence::Probable,
    prior: 2,
};
