//! A working token of an app without the Direct Post audit.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The token works; until the app passes the Direct Post audit, posts stay private" },
    why: t! { en: "Until an app passes the Direct Post audit, TikTok takes its direct posts only as SELF_ONLY, only from accounts that are private at that moment, and from at most 5 people in 24 hours." },
    shown_by: signs(&[
        t! { en: "Posts that only their owner sees, from an unaudited app" },
        t! { en: "No failing call and video.publish granted, from an unaudited app" },
    ]),
    ruled_out_by: signs(&[t! { en: "The app has passed the audit" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Until the audit, post with SELF_ONLY from private accounts, for at most 5 people in 24 hours." },
            source::CONTENT_SHARING,
        ),
        step(
            Actor::Creator,
            t! { en: "To publish such a post later, make the account public and then set the post to Everyone." },
        ),
        step_at(
            Actor::You,
            t! { en: "Or send drafts to the inbox; the guidelines' private-account rule is written for direct posts." },
            source::UPLOAD_VIDEO,
        ),
        step_at(
            Actor::You,
            t! { en: "Apply for the audit; app review alone does not lift the limit." },
            source::GET_STARTED_DIRECT_POST,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "creator_info lists PUBLIC_TO_EVERYONE, so the app is audited." },
        truth: t! { en: "TikTok documents the list as following the account's public or private setting; it says nothing about the audit." },
    }),
    wrong_when: t! { en: "The app has passed the audit, or the person chose SELF_ONLY for these posts." },
    sources: &[
        source::CONTENT_SHARING,
        source::DIRECT_POST,
        source::REPORT_POSTIZ_DOCS_222,
    ],
    confidence: Confidence::Probable,
    prior: 4,
};
