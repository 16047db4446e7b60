//! More requests than TikTok allows in a minute.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "Too many requests in a short time" },
    why: t! { en: "TikTok counts requests by the minute: 600 for user/info, video/list and video/query, in a sliding window. The posting calls are counted for each user token: creator_info 20, init 6, status 30. Whether the 600 count for an app or for a token, the documentation does not say." },
    shown_by: signs(&[
        t! { en: "The error code rate_limit_exceeded" },
        t! { en: "HTTP 429" },
    ]),
    ruled_out_by: signs(&[t! { en: "Another error code" }]),
    steps: &[
        step(
            Actor::Wait,
            t! { en: "Wait a minute, then go on more slowly." },
        ),
        step_at(
            Actor::You,
            t! { en: "Keep below the limit of each call." },
            source::RATE_LIMIT,
        ),
        step(
            Actor::You,
            t! { en: "Pause between pages of a list, and let each retry wait longer than the last." },
        ),
        step_at(
            Actor::TikTok,
            t! { en: "Ask TikTok's support for a higher limit if you need one." },
            source::SUPPORT,
        ),
    ],
    retry: Retry::AfterWait(Some(
        t! { en: "one minute (a sliding window), or as long as Retry-After says if it is sent" },
    )),
    myth: None,
    wrong_when: t! { en: "The 429 came from a proxy or a tool with a limit of its own: then it carries no TikTok code." },
    sources: &[
        source::RATE_LIMIT,
        source::CREATOR_INFO,
        source::DIRECT_POST,
        source::POST_STATUS,
    ],
    confidence: Confidence::Certain,
    prior: 1,
};
