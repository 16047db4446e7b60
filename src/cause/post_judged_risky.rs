//! A post that TikTok's safety checks ended.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok's safety checks judged the caption or the request as risky" },
    why: t! { en: "TikTok's Trust and Safety team ended the attempt: spam_risk_text is about the caption, spam_risk about the publishing request. TikTok says not to retry either." },
    shown_by: signs(&[
        t! { en: "The fail_reason spam_risk_text" },
        t! { en: "The fail_reason spam_risk" },
    ]),
    ruled_out_by: signs(&[t! { en: "Another fail_reason" }]),
    steps: &[
        step_at(
            Actor::Creator,
            t! { en: "For spam_risk_text, write a different caption before a new post is tried." },
            source::POST_STATUS,
        ),
        step(
            Actor::You,
            t! { en: "Do not send the same post again; TikTok documents it as not to be retried." },
        ),
        step(
            Actor::Creator,
            t! { en: "If every post is judged so, look for a notice about the account in TikTok's app." },
        ),
    ],
    retry: Retry::Never,
    myth: None,
    wrong_when: t! { en: "status/fetch gives another fail_reason for this post." },
    sources: &[source::POST_STATUS],
    confidence: Confidence::Certain,
    prior: 0,
};
