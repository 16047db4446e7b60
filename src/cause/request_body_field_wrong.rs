//! A request with a field that is missing or wrong.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "One field of the request is missing or wrong; the message says which" },
    why: t! { en: "TikTok answers any wrong field with one general code, invalid_params, which its posting pages print as invalid_param. Which field it is stands only in error.message." },
    shown_by: signs(&[
        t! { en: "The error code invalid_params or invalid_param" },
        t! { en: "The message The request post info is empty or incorrect" },
    ]),
    ruled_out_by: signs(&[t! { en: "The message speaks of chunks, of media_type or of the source info" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Read error.message; it names the field or the group of fields." },
            source::ERROR_HANDLING,
        ),
        step_at(
            Actor::You,
            t! { en: "Check post_info (title, privacy_level) and source_info against TikTok's page of the endpoint." },
            source::DIRECT_POST,
        ),
        step_at(
            Actor::You,
            t! { en: "Keep to the limits: 2,200 UTF-16 units for a video title, 90 for a photo title, 4,000 for a photo description; 20 for max_count." },
            source::PHOTO_POST,
        ),
        step(
            Actor::You,
            t! { en: "If a connector builds the body, update it, or show its makers the message and log_id." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The message speaks of chunks, of the kind of media or of its source, which are causes of their own." },
    sources: &[
        source::DIRECT_POST,
        source::PHOTO_POST,
        source::ERROR_HANDLING,
        source::REPORT_N8N_NODES_TIKTOK_32,
    ],
    confidence: Confidence::Certain,
    prior: 3,
};
