//! A direct post by an app that has not passed the audit, to an account that is public.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The app has not passed the Direct Post audit, and the TikTok account is public" },
    why: t! { en: "Until an app passes the Direct Post audit, TikTok lets it post only from accounts that are private at that moment. The rule is about the account's own setting, not about the privacy level of the post." },
    shown_by: signs(&[
        t! { en: "The error code unaudited_client_can_only_post_to_private_accounts" },
        t! { en: "An app without the audit, a public account and a direct post" },
    ]),
    ruled_out_by: signs(&[t! { en: "The app has passed the audit" }]),
    steps: &[
        step(
            Actor::Creator,
            t! { en: "In TikTok's app switch the account itself to private: Settings and privacy, Privacy, Private account." },
        ),
        step(
            Actor::You,
            t! { en: "Post with privacy_level SELF_ONLY while the account is private." },
        ),
        step_at(
            Actor::You,
            t! { en: "Or send a draft to the inbox, with the scope video.upload; the person posts it from TikTok's app." },
            source::UPLOAD_VIDEO,
        ),
        step_at(
            Actor::You,
            t! { en: "To post publicly from your app, apply for the Direct Post audit." },
            source::CONTENT_SHARING,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Set the post to SELF_ONLY, or try PUBLIC_TO_EVERYONE." },
        truth: t! { en: "Neither helps: the account's own setting decides, and SELF_ONLY is the privacy of the post." },
    }),
    wrong_when: t! { en: "The app has passed the audit, or the account was private when the post was sent." },
    sources: &[
        source::CONTENT_SHARING,
        source::DIRECT_POST,
        source::REPORT_BRIGHTBEAN_144,
    ],
    confidence: Confidence::Certain,
    prior: 7,
};
