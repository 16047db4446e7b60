//! A video with a frame rate that TikTok refuses.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The video's frame rate is outside 23 to 60 frames a second" },
    why: t! { en: "TikTok takes videos from 23 to 60 frames a second. Developers report that 60.02 and variable rates are refused as too high." },
    shown_by: signs(&[
        t! { en: "The fail_reason frame_rate_check_failed" },
        t! { en: "A tool's message that the frame rate failed" },
    ]),
    ruled_out_by: signs(&[t! { en: "Photos are posted" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Measure the frame rate of the file itself, and whether it is constant." },
            source::MEDIA_TRANSFER,
        ),
        step(
            Actor::You,
            t! { en: "Encode the video again with a constant rate, for example 30." },
        ),
        step(
            Actor::You,
            t! { en: "Create a new post with the new file." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The file that TikTok received has a constant rate between 23 and 60." },
    sources: &[
        source::MEDIA_TRANSFER,
        source::POST_STATUS,
        source::REPORT_BRIGHTBEAN_147,
    ],
    confidence: Confidence::Certain,
    prior: 3,
};
