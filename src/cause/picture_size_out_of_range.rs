//! A picture or video whose dimensions TikTok refuses.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The picture or video has dimensions that TikTok does not take" },
    why: t! { en: "TikTok checks the dimensions after init has accepted the post. Videos have 360 to 4096 px on each side; for photos the guide says 1080p at most, and not which side is meant." },
    shown_by: signs(&[t! { en: "The fail_reason picture_size_check_failed" }]),
    ruled_out_by: signs(&[t! { en: "Another fail_reason" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Measure every file; developers report that one oversized photo fails the whole carousel and is not named." },
            source::MEDIA_TRANSFER,
        ),
        step(
            Actor::You,
            t! { en: "Keep photos within 20 MB and about 1080 px; reports differ on whether the width or the shorter side counts." },
        ),
        step(
            Actor::You,
            t! { en: "Keep videos between 360 and 4096 px on each side." },
        ),
        step(
            Actor::You,
            t! { en: "Create a new post with the resized files." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The message speaks of 720p video, so a video is at fault." },
        truth: t! { en: "That is a tool's wording; for a carousel look at each photo." },
    }),
    wrong_when: t! { en: "status/fetch gives another fail_reason, and the words about the size come from a tool." },
    sources: &[
        source::MEDIA_TRANSFER,
        source::POST_STATUS,
        source::REPORT_POSTIZ_APP_1875,
    ],
    confidence: Confidence::Certain,
    prior: 3,
};
