//! A copy of the page without the proxy that would ask TikTok.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This copy of the page has no proxy behind it, so TikTok was not asked at all" },
    why: t! { en: "A browser cannot be counted on to reach TikTok's API directly, so the page asks through a proxy on its own host. Here that route answers with the web site's own HTML. Nothing is known about your token or your app." },
    shown_by: signs(&[t! { en: "The web site's own HTML page in place of the proxy's answer" }]),
    ruled_out_by: signs(&[t! { en: "A JSON answer came back" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Run the curl command of the check yourself and paste its answer here." },
            source::USER_INFO,
        ),
        step(
            Actor::You,
            t! { en: "Leave your TikTok app as it is; this result says nothing about it." },
        ),
        step(
            Actor::Host,
            t! { en: "Forward /api/tt/ to https://open.tiktokapis.com/ ; now that route answers with the web site's own HTML." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The proxy is there, and a sign-in page or a filter in front of it answered with HTML." },
    sources: &[source::LOGIN_KIT_WEB, source::DEVELOPER_REPORT],
    confidence: Confidence::Certain,
    prior: 0,
};
