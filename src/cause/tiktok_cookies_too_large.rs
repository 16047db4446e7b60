//! A browser whose TikTok cookies make the request too large.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok's page answers HTTP 431: this browser carries too many TikTok cookies" },
    why: t! { en: "The HTTP status 431 says that the header fields of a request are too large, and cookies are sent in a header field. A developer report names the TikTok cookies of the browser as the cause on the login page." },
    shown_by: signs(&[t! { en: "The login page answers HTTP 431" }]),
    ruled_out_by: signs(&[t! { en: "The same link also fails in a private window" }]),
    steps: &[
        step(
            Actor::Creator,
            t! { en: "Open the login link in a private window or another browser." },
        ),
        step(
            Actor::Creator,
            t! { en: "Or clear the cookies of tiktok.com and log in again." },
        ),
        step(
            Actor::You,
            t! { en: "Leave the code and the app's settings as they are." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The same link also fails in a private window, where none of these cookies are sent." },
    sources: &[source::DEVELOPER_REPORT],
    confidence: Confidence::Probable,
    prior: 1,
};
