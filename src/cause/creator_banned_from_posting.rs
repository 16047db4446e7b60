//! A creator whom TikTok does not let post.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok has barred this creator from posting" },
    why: t! { en: "TikTok's Trust and Safety team has barred this account from making new posts. TikTok says not to retry, and its pages do not say how long the bar lasts." },
    shown_by: signs(&[t! { en: "The error code or fail_reason spam_risk_user_banned_from_posting" }]),
    ruled_out_by: signs(&[t! { en: "The call answers with error.code ok" }]),
    steps: &[
        step(
            Actor::Creator,
            t! { en: "Look in TikTok's app for a notice about the account." },
        ),
        step_at(
            Actor::You,
            t! { en: "Stop the attempt: direct posts and drafts are refused alike, and no other request will pass." },
            source::DIRECT_POST,
        ),
        step_at(
            Actor::You,
            t! { en: "Offer posting again only once creator_info/query answers ok." },
            source::CREATOR_INFO,
        ),
    ],
    retry: Retry::Never,
    myth: None,
    wrong_when: t! { en: "The answer belongs to another creator's token, or creator_info/query has answered ok since." },
    sources: &[
        source::CREATOR_INFO,
        source::DIRECT_POST,
        source::POST_STATUS,
    ],
    confidence: Confidence::Certain,
    prior: 0,
};
