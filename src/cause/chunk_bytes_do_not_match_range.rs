//! A chunk whose bytes are not those of its Content-Range.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The bytes sent are not the ones that the Content-Range header announces" },
    why: t! { en: "TikTok answers 400 where the announced byte count is not that of the body, and 416 where Content-Range does not fit the progress of the upload. A storage that ignores Range requests hands out the whole file instead of one chunk." },
    shown_by: signs(&[
        t! { en: "Only large files fail while the bytes are sent" },
        t! { en: "HTTP 400 or 416 for the PUT to upload_url" },
        t! { en: "A storage of your own that ignores Range requests" },
    ]),
    ruled_out_by: signs(&[t! { en: "Uploads in a single chunk fail as well" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send each chunk with Content-Length and Content-Range of exactly its bytes, in order." },
            source::MEDIA_TRANSFER,
        ),
        step(
            Actor::You,
            t! { en: "If you read the file over HTTP, make sure that your storage answers Range requests with 206." },
        ),
        step(
            Actor::You,
            t! { en: "After a 416 start again with a new init; the ranges are out of step." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "A 502 of the upload host is TikTok's fault." },
        truth: t! { en: "TikTok documents 5xx as a fault on the way or its own, but where only large files fail, look at your ranges first." },
    }),
    wrong_when: t! { en: "Small files fail as well, or the same chunk passes when it is sent again after a 5xx." },
    sources: &[source::MEDIA_TRANSFER, source::REPORT_POSTIZ_APP_1784],
    confidence: Confidence::Probable,
    prior: 2,
};
