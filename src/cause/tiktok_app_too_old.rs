//! A photo draft for a TikTok app below version 31.8.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The person's TikTok app is too old for photo drafts" },
    why: t! { en: "Photo drafts (content/init with MEDIA_UPLOAD) need the person's TikTok app at version 31.8 or later." },
    shown_by: signs(&[t! { en: "The error code app_version_check_failed" }]),
    ruled_out_by: signs(&[t! { en: "A direct post" }]),
    steps: &[
        step_at(
            Actor::Creator,
            t! { en: "Update TikTok to version 31.8 or later." },
            source::PHOTO_POST,
        ),
        step(Actor::You, t! { en: "Send the draft again afterwards." }),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The person's TikTok app already has version 31.8 or later." },
    sources: &[source::PHOTO_POST],
    confidence: Confidence::Certain,
    prior: 0,
};
