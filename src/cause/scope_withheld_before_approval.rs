//! A granted scope of an app that is not approved, refused without a documented reason.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The token carries the scope, but the app is not approved yet, and TikTok may be holding the scope back" },
    why: t! { en: "No page of the posting and profile calls describes this; only for the Research API does TikTok tie scope_not_authorized to an application without approval. The scopes overview does say that developers request scopes and are approved for them. Developers report sandbox tokens whose video.upload works, so this is a possibility and no rule." },
    shown_by: signs(&[
        t! { en: "scope_not_authorized, although the token's own answer lists the scope and it was not added later" },
        t! { en: "The app is only in a sandbox, in draft, in review or not approved" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The app is live" },
        t! { en: "The token answer lacks the scope that this call needs" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Open the app in the developer portal and read its status, its warnings and its missing fields." },
            source::CREATE_APP,
        ),
        step_at(
            Actor::You,
            t! { en: "Check that the product of the call, such as the Content Posting API, is added and lists the scope you need." },
            source::SCOPES,
        ),
        step_at(
            Actor::You,
            t! { en: "In a sandbox, check the same in the sandbox's own view, and that this account is a target user." },
            source::SANDBOX,
        ),
        step_at(
            Actor::You,
            t! { en: "Submit the app for review." },
            source::APP_REVIEW,
        ),
        step(
            Actor::You,
            t! { en: "After approval, send the person through login again." },
        ),
        step_at(
            Actor::TikTok,
            t! { en: "Meanwhile, ask TikTok's developer support, with code, message and log_id." },
            source::SUPPORT,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The list is not that of the token in use, or the call needs another scope than the one you looked for." },
    sources: &[
        source::SCOPES,
        source::SANDBOX,
        source::RESEARCH_FAQ,
        source::REPORT_HOMELAB_790,
    ],
    confidence: Confidence::Possible,
    prior: 0,
};
