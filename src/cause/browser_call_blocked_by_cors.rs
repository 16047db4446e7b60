//! A call from a web page that the browser did not let through.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "A web page called TikTok straight from the browser, and the browser blocked it" },
    why: t! { en: "A call with a Bearer header makes the browser ask first, with a preflight. Developers report one that was answered with 404; the call itself is then never sent. TikTok's documentation says nothing about CORS; its examples call from a server." },
    shown_by: signs(&[
        t! { en: "The browser reports a call blocked by CORS" },
        t! { en: "A fetch from a web page that fails without any status" },
        t! { en: "A browser console that names CORS or a failed preflight" },
    ]),
    ruled_out_by: signs(&[t! { en: "The call came from a server" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send the call from your server or a small proxy, and keep the client secret there." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Let the page talk to that server only." },
        ),
        step_at(
            Actor::You,
            t! { en: "To test the token itself, run the request with curl." },
            source::USER_INFO,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "A CORS error means the token is wrong." },
        truth: t! { en: "TikTok never saw the token: the browser stops at the preflight, which does not carry it." },
    }),
    wrong_when: t! { en: "The device is offline or an extension stops the request: that fetch fails without a status too." },
    sources: &[source::LOGIN_KIT_WEB, source::DEVELOPER_REPORT],
    confidence: Confidence::Probable,
    prior: 1,
};
