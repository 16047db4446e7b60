//! Media sent to an endpoint, or by a source, that is not made for it.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This endpoint or source does not take this kind of media" },
    why: t! { en: "Videos and photos have endpoints of their own, and photos can only be pulled from a URL. media_type and post_mode belong to the photo endpoint, which takes PHOTO alone." },
    shown_by: signs(&[
        t! { en: "The message Invalid media_type or post_mode" },
        t! { en: "The message The request source info is empty or incorrect, for photos" },
        t! { en: "Photos sent with FILE_UPLOAD" },
        t! { en: "A post of text only" },
    ]),
    ruled_out_by: signs(&[t! { en: "A video that goes to video/init or inbox/video/init" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send a video to /v2/post/publish/video/init/, or as a draft to /v2/post/publish/inbox/video/init/, without media_type and post_mode." },
            source::DIRECT_POST,
        ),
        step_at(
            Actor::You,
            t! { en: "Send photos to /v2/post/publish/content/init/ with media_type PHOTO, by PULL_FROM_URL only." },
            source::PHOTO_POST,
        ),
        step(
            Actor::You,
            t! { en: "Make a video or a photo of a text; there is no text-only post." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The body fits the endpoint, and error.message names a field that has nothing to do with the kind of media." },
    sources: &[
        source::PHOTO_POST,
        source::DIRECT_POST,
        source::UPLOAD_VIDEO,
    ],
    confidence: Confidence::Probable,
    prior: 3,
};
