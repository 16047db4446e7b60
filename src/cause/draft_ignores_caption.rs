//! A video draft that arrives without its title.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "Video drafts take no title: the person writes the caption in TikTok's app" },
    why: t! { en: "inbox/video/init has no post_info, so there is no field for a title or a privacy level. The person adds both while editing in TikTok's app." },
    shown_by: signs(&[t! { en: "A draft that arrives without its title or caption" }]),
    ruled_out_by: signs(&[t! { en: "A direct post" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Leave title and privacy level out of a video draft." },
            source::UPLOAD_VIDEO,
        ),
        step(
            Actor::You,
            t! { en: "Give the caption to the person in another way, for copying." },
        ),
        step(
            Actor::Creator,
            t! { en: "Enter the caption in TikTok's app before posting." },
        ),
        step_at(
            Actor::You,
            t! { en: "Use a direct post, with video.publish, if the caption has to come from your app." },
            source::DIRECT_POST,
        ),
    ],
    retry: Retry::Never,
    myth: None,
    wrong_when: t! { en: "The draft is of photos, whose init call takes a title and a description." },
    sources: &[
        source::UPLOAD_VIDEO,
        source::REPORT_N8N_NODES_UPLOAD_POST_23,
    ],
    confidence: Confidence::Certain,
    prior: 2,
};
