//! A token or code of TikTok API for Business.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This token or code belongs to TikTok API for Business, which is another API" },
    why: t! { en: "TikTok API for Business has its own host, app ids and tokens, and answers with a numeric code. Login Kit, the Content Posting API and the Display API live at open.tiktokapis.com." },
    shown_by: signs(&[
        t! { en: "You say that it is TikTok API for Business" },
        t! { en: "The host business-api.tiktok.com" },
        t! { en: "An answer with a numeric code" },
        t! { en: "An account that is called creator_id" },
    ]),
    ruled_out_by: signs(&[t! { en: "The host is open.tiktokapis.com" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Decide which API you need: TikTok API for Business has its own apps, tokens and documentation." },
        ),
        step_at(
            Actor::You,
            t! { en: "For user/info, creator_info and the Content Posting API, create an app on developers.tiktok.com." },
            source::CREATE_APP,
        ),
        step_at(
            Actor::You,
            t! { en: "Send the person through Login Kit of that app; carry no code or token from one API to the other." },
            source::LOGIN_KIT_WEB,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The scope list says video.publish, so the token fits." },
        truth: t! { en: "The scope strings of TikTok API for Business contain video.publish too; it is another API all the same." },
    }),
    wrong_when: t! { en: "The token came from open.tiktokapis.com/v2/oauth/token/, and only the tool around it speaks to the Business API." },
    sources: &[source::BUSINESS_API_SDK, source::REPORT_PIPEDREAM_17628],
    confidence: Confidence::Probable,
    prior: 2,
};
