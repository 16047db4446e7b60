//! A chunk_size and total_chunk_count that TikTok's rule does not allow.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "chunk_size and total_chunk_count do not fit the file size" },
    why: t! { en: "TikTok expects total_chunk_count to be video_size divided by chunk_size, rounded down; the last chunk carries the rest. A chunk has 5 to 64 MB, the last one up to 128 MB, and a smaller file is one chunk of its own size." },
    shown_by: signs(&[
        t! { en: "invalid_params with the message The chunk size is invalid" },
        t! { en: "The message The total chunk count is invalid" },
        t! { en: "A chunk count that is rounded up" },
        t! { en: "A single chunk whose chunk_size is not video_size" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The media is pulled from a URL" },
        t! { en: "Several chunks with the count rounded down" },
        t! { en: "A single chunk with chunk_size equal to video_size" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Round down: total_chunk_count is video_size divided by chunk_size without the remainder, and the last chunk takes the rest." },
            source::MEDIA_TRANSFER,
        ),
        step(
            Actor::You,
            t! { en: "Use 1 to 1,000 chunks of 5 to 64 MB, the last one up to 128 MB." },
        ),
        step(
            Actor::You,
            t! { en: "For one single chunk set chunk_size to video_size and total_chunk_count to 1; a file of more than 64 MB needs several chunks." },
        ),
        step_at(
            Actor::You,
            t! { en: "Call init again with the new numbers." },
            source::DIRECT_POST,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Round up, or the last bytes get lost." },
        truth: t! { en: "The last bytes belong to the last chunk, which may be larger than chunk_size." },
    }),
    wrong_when: t! { en: "The numbers follow the rule; since about August 2026 developers report the same message for such uploads in several chunks too." },
    sources: &[source::MEDIA_TRANSFER, source::REPORT_POST_FOR_ME_327],
    confidence: Confidence::Certain,
    prior: 5,
};
