//! A file whose format, codec or length TikTok refuses.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok does not take this file: its format, codec or length" },
    why: t! { en: "TikTok takes videos as MP4, WebM or MOV with H.264, H.265, VP8 or VP9, up to 4 GB, and photos as JPEG or WebP. How long a video may be differs from creator to creator." },
    shown_by: signs(&[
        t! { en: "The fail_reason file_format_check_failed" },
        t! { en: "The fail_reason duration_check_failed" },
        t! { en: "The error code invalid_file_upload" },
    ]),
    ruled_out_by: signs(&[t! { en: "Another fail_reason" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Convert videos to a format of TikTok's media transfer guide, which recommends MP4 with H.264, and keep to 4 GB." },
            source::MEDIA_TRANSFER,
        ),
        step_at(
            Actor::You,
            t! { en: "Keep to max_video_post_duration_sec of creator_info." },
            source::CREATOR_INFO,
        ),
        step(
            Actor::You,
            t! { en: "Convert photos to JPEG or WebP; PNG is reported as refused." },
        ),
        step(
            Actor::You,
            t! { en: "If a correct MP4 is refused when pulled from a URL, make sure that the URL delivers the file itself and not a page." },
        ),
        step(
            Actor::You,
            t! { en: "Create a new post with the new file." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The same file passes when it is sent in another way, so that the delivery is at fault." },
    sources: &[
        source::MEDIA_TRANSFER,
        source::POST_STATUS,
        source::CREATOR_INFO,
    ],
    confidence: Confidence::Certain,
    prior: 2,
};
