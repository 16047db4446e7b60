//! An upload_url that has expired or that fits no upload.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The upload_url is older than one hour, or not of this upload" },
    why: t! { en: "An upload_url is valid for one hour from the init call. After that TikTok answers the PUT with 403, and with 404 where no upload task matches the URL." },
    shown_by: signs(&[
        t! { en: "HTTP 403 for the PUT to upload_url" },
        t! { en: "HTTP 404 for the PUT to upload_url" },
    ]),
    ruled_out_by: signs(&[t! { en: "The PUT answers 400, 416 or 5xx" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Call init again and upload to the new upload_url within one hour." },
            source::MEDIA_TRANSFER,
        ),
        step_at(
            Actor::You,
            t! { en: "Use the URL exactly as it came, with its whole query." },
            source::DIRECT_POST,
        ),
        step(
            Actor::You,
            t! { en: "Start large uploads right after init." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The 403 or 404 comes from a proxy or a storage of your own and not from TikTok's upload host." },
    sources: &[source::MEDIA_TRANSFER],
    confidence: Confidence::Certain,
    prior: 0,
};
