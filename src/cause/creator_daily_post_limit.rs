//! The daily limit of posts that apps may make for one creator.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This creator has used up the posts that apps may make in 24 hours" },
    why: t! { en: "TikTok limits how many direct posts apps may make to one creator's account in 24 hours. The limit varies among creators, is typically about 15, and is shared by all the apps they use." },
    shown_by: signs(&[
        t! { en: "The error code or fail_reason spam_risk_too_many_posts" },
        t! { en: "That code from creator_info/query, although the HTTP status is 200" },
    ]),
    ruled_out_by: signs(&[t! { en: "The call answers with error.code ok" }]),
    steps: &[
        step_at(
            Actor::Wait,
            t! { en: "Wait until 24 hours have passed since this creator's earlier posts." },
            source::CONTENT_SHARING,
        ),
        step_at(
            Actor::Creator,
            t! { en: "If the post has to go out today, post it in TikTok's own app." },
            source::POST_STATUS,
        ),
        step(
            Actor::You,
            t! { en: "Stop the attempt and tell the creator to try again later; do not retry in a loop." },
        ),
        step(
            Actor::You,
            t! { en: "Count the posts of each creator: about 15 a day, shared by all apps." },
        ),
        step_at(
            Actor::You,
            t! { en: "Read error.code and not the HTTP status, since creator_info/query sends this code with HTTP 200." },
            source::CREATOR_INFO,
        ),
    ],
    retry: Retry::AfterWait(Some(t! { en: "24 hours" })),
    myth: Some(Myth {
        claim: t! { en: "HTTP 200 means that it went through." },
        truth: t! { en: "creator_info/query sends this code with HTTP 200 on purpose; only error.code ok is a success." },
    }),
    wrong_when: t! { en: "The answer is more than 24 hours old, or belongs to another creator's token." },
    sources: &[
        source::CREATOR_INFO,
        source::CONTENT_SHARING,
        source::DIRECT_POST,
        source::POST_STATUS,
    ],
    confidence: Confidence::Certain,
    prior: 0,
};
