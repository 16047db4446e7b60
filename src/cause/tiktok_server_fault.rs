//! A fault of TikTok's servers.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The fault is on TikTok's side" },
    why: t! { en: "TikTok documents internal_error, server_error and temporarily_unavailable, and 5xx answers, for faults of its own. Nothing about your token or your settings follows from them." },
    shown_by: signs(&[
        t! { en: "The error code internal_error, server_error or temporarily_unavailable" },
        t! { en: "The fail_reason internal of a post" },
        t! { en: "HTTP 5xx from open.tiktokapis.com or the upload host, for files of any size" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "Only large files fail" },
        t! { en: "The SDK answers errorCode 10004 with server_error" },
    ]),
    steps: &[
        step(
            Actor::Wait,
            t! { en: "Wait, then send the same request again; change nothing." },
        ),
        step_at(
            Actor::You,
            t! { en: "For a failed chunk, send that chunk again." },
            source::MEDIA_TRANSFER,
        ),
        step_at(
            Actor::TikTok,
            t! { en: "If it lasts, look for a known incident and write to TikTok's developer support with log_id, UTC time and endpoint." },
            source::SUPPORT,
        ),
    ],
    retry: Retry::AfterWait(None),
    myth: Some(Myth {
        claim: t! { en: "A 500 means my credentials are wrong." },
        truth: t! { en: "Credential faults have codes of their own." },
    }),
    wrong_when: t! { en: "Only large files fail, or the Android SDK answers 10004 beside server_error: both have other causes." },
    sources: &[
        source::ERROR_HANDLING,
        source::OAUTH_ERRORS,
        source::CREATOR_INFO,
        source::REPORT_TRAKTOK_18,
    ],
    confidence: Confidence::Certain,
    prior: 2,
};
