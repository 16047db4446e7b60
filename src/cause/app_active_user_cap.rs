//! The limit of people who may post through one app in 24 hours.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The app has reached its number of posting users for today; the creator's account is fine" },
    why: t! { en: "TikTok limits how many people may post through one app in 24 hours: 5 until the app passes the Direct Post audit, afterwards a number based on the estimate in the audit application. The limit is the app's, so the creator can do nothing about it." },
    shown_by: signs(&[t! { en: "The error code reached_active_user_cap" }]),
    ruled_out_by: signs(&[t! { en: "The call answers with error.code ok" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Stop the attempt and tell the creator to try again later; the cause is the app and not their account." },
            source::CREATOR_INFO,
        ),
        step(Actor::Wait, t! { en: "Wait until the 24 hours are over." }),
        step_at(
            Actor::You,
            t! { en: "If the app is unaudited, pass the Direct Post audit: until then 5 people may post in 24 hours." },
            source::CONTENT_SHARING,
        ),
        step_at(
            Actor::TikTok,
            t! { en: "If the app is audited and in production, ask through the support form for a higher cap, with an estimate of your users." },
            source::SUPPORT,
        ),
        step(
            Actor::You,
            t! { en: "If you use somebody else's service, tell its makers: the cap is theirs." },
        ),
    ],
    retry: Retry::AfterWait(Some(t! { en: "24 hours" })),
    myth: Some(Myth {
        claim: t! { en: "The creator has posted too much." },
        truth: t! { en: "The cap counts the app's users and not one creator's posts; that limit has the code spam_risk_too_many_posts." },
    }),
    wrong_when: t! { en: "The answer is more than 24 hours old, or belongs to another app's token." },
    sources: &[
        source::CONTENT_SHARING,
        source::CREATOR_INFO,
        source::FAQ,
        source::REPORT_POST_FOR_ME_334,
    ],
    confidence: Confidence::Certain,
    prior: 2,
};
