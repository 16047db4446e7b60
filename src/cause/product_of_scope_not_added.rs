//! A scope whose product is not on the app.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The product that owns the scope is not on the app: Content Posting API, its Direct Post switch or Display API" },
    why: t! { en: "A scope belongs to a product: video.upload and video.publish to the Content Posting API, video.list to the Display API. Direct posting also needs the Direct Post configuration switched on." },
    shown_by: signs(&[
        t! { en: "The Content Posting API is not on the app" },
        t! { en: "The Content Posting API is on the app, but Direct Post is switched off" },
        t! { en: "The Display API is missing or not offered" },
        t! { en: "The portal does not offer the scope that you need" },
    ]),
    ruled_out_by: signs(&[t! { en: "Every product that owns a requested scope is on the app" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "For video.upload and video.publish, add the product Content Posting API; for video.publish also switch on Direct Post." },
            source::GET_STARTED_DIRECT_POST,
        ),
        step_at(
            Actor::You,
            t! { en: "For user.info.profile, user.info.stats and video.list, look for the Display API; one report of 2026 says that new apps no longer get it." },
            source::DISPLAY_API,
        ),
        step_at(
            Actor::You,
            t! { en: "Enable the scopes, then apply the change in a sandbox or submit it for review." },
            source::SCOPES,
        ),
        step(
            Actor::You,
            t! { en: "If the portal does not offer the product, take its scopes out of the login URL." },
        ),
        step(
            Actor::Creator,
            t! { en: "Log in again and allow the scopes." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Enable the product Content Publishing API." },
        truth: t! { en: "The product is called Content Posting API; Direct Post is a switch inside it." },
    }),
    wrong_when: t! { en: "All these products are on the app and Direct Post is on; then the scope itself is not enabled, or the change is not in effect." },
    sources: &[
        source::GET_STARTED_DIRECT_POST,
        source::GET_STARTED_UPLOAD,
        source::CONTENT_POSTING,
        source::DISPLAY_API,
        source::REPORT_TRYPOST_315,
    ],
    confidence: Confidence::Probable,
    prior: 5,
};
