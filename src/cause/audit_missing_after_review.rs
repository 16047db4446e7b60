//! An app that is Live and has not passed the Direct Post audit.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "App review was passed, but the separate Direct Post audit was not" },
    why: t! { en: "App review and the Direct Post audit are two applications, and passing the first does not include the second. Until the audit TikTok takes direct posts only as SELF_ONLY and only from accounts that are private at that moment." },
    shown_by: signs(&[
        t! { en: "The error code unaudited_client_can_only_post_to_private_accounts from a Live app" },
        t! { en: "A Live app that has not passed the audit" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The app has passed the audit" },
        t! { en: "The app is a draft or still in review" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Apply for the Direct Post audit through the form that TikTok's Direct Post page links; app review does not include it." },
            source::GET_STARTED_DIRECT_POST,
        ),
        step_at(
            Actor::You,
            t! { en: "Show every screen that the Content Sharing Guidelines require in the demo." },
            source::CONTENT_SHARING,
        ),
        step(
            Actor::Creator,
            t! { en: "Until then, switch the account to private before a direct post." },
        ),
        step_at(
            Actor::You,
            t! { en: "Until then, post with privacy_level SELF_ONLY, or send drafts to the inbox with the scope video.upload." },
            source::UPLOAD_VIDEO,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Live means full access." },
        truth: t! { en: "Public direct posts need the audit on top of app review." },
    }),
    wrong_when: t! { en: "The app has passed the audit, or the client key in use belongs to another app." },
    sources: &[
        source::CONTENT_SHARING,
        source::DIRECT_POST,
        source::REPORT_POSTIZ_DOCS_222,
    ],
    confidence: Confidence::Probable,
    prior: 1,
};
