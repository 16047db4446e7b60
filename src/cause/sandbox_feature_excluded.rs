//! A public post or a Data Portability call in a sandbox.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The sandbox does not offer this: public posts and Data Portability are left out" },
    why: t! { en: "TikTok's sandbox page names two things that a sandbox does not offer: the Content Posting API for public videos, and the Data Portability API. Nothing there excludes private posts, drafts, video lists or user/info." },
    shown_by: signs(&[
        t! { en: "PUBLIC_TO_EVERYONE sent with a sandbox's client key" },
        t! { en: "A portability scope in a login with a sandbox's client key" },
    ]),
    ruled_out_by: signs(&[t! { en: "The client key in use is the production key" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "In the sandbox post with SELF_ONLY from a private target account, or send drafts." },
            source::SANDBOX,
        ),
        step_at(
            Actor::You,
            t! { en: "Leave portability scopes out of a sandbox login; Data Portability has an application of its own." },
            source::DATA_PORTABILITY,
        ),
        step_at(
            Actor::You,
            t! { en: "For public posts get the app approved and audited, and use the production key." },
            source::CONTENT_SHARING,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The sandbox blocks video.upload." },
        truth: t! { en: "Only public posting and Data Portability are named as excluded." },
    }),
    wrong_when: t! { en: "The client key in use is the production key, or the post is private and no portability scope is requested." },
    sources: &[source::SANDBOX, source::DATA_PORTABILITY],
    confidence: Confidence::Probable,
    prior: 0,
};
