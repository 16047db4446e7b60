//! A posting call with a token that carries only the other posting scope.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The token carries one posting scope, but this call needs the other one" },
    why: t! { en: "creator_info/query and direct posts need video.publish; drafts need video.upload. Neither scope opens the other's calls, and a token carries only what its user has agreed to." },
    shown_by: signs(&[
        t! { en: "scope_not_authorized from creator_info/query, with video.upload granted and video.publish not" },
        t! { en: "scope_not_authorized from a direct post, with video.upload granted and video.publish not" },
        t! { en: "scope_not_authorized from a draft, with video.publish granted and video.upload not" },
    ]),
    ruled_out_by: signs(&[t! { en: "Both posting scopes are granted" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Match call and scope: creator_info/query and direct posts need video.publish; drafts (inbox/video/init, or content/init with MEDIA_UPLOAD) need video.upload." },
            source::CREATOR_INFO,
        ),
        step_at(
            Actor::You,
            t! { en: "If the token carries video.upload only, skip creator_info and send a draft to /v2/post/publish/inbox/video/init/." },
            source::UPLOAD_VIDEO,
        ),
        step_at(
            Actor::You,
            t! { en: "Or enable the missing scope on the app, for video.publish with Direct Post switched on, and add it to the scope list of the login URL." },
            source::GET_STARTED_DIRECT_POST,
        ),
        step(
            Actor::Creator,
            t! { en: "Go through TikTok's login page again and agree to the added scope." },
        ),
        step(
            Actor::You,
            t! { en: "Check that the field scope of the new token answer lists it." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The app is in the sandbox or not approved." },
        truth: t! { en: "The code stands for a grant that the user has not given; developers report that an app without the scope is refused at the login page, before there is a token." },
    }),
    wrong_when: t! { en: "The scope list was read from the login URL, the portal or an older token, and not from the answer that brought this token." },
    sources: &[
        source::CREATOR_INFO,
        source::UPLOAD_VIDEO,
        source::DIRECT_POST,
        source::GET_STARTED_UPLOAD,
    ],
    confidence: Confidence::Certain,
    prior: 0,
};
