//! An authorization code that has not been exchanged yet.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This is the authorization code from the callback; it has yet to be exchanged for a token" },
    why: t! { en: "After the login TikTok sends the browser back with code, scopes and state. The code opens no API; your server exchanges it at the token endpoint. How long it lives, the documentation does not say." },
    shown_by: signs(&[
        t! { en: "A callback URL with code= and without error=" },
        t! { en: "A text with * and ! (or %2A and %21) and without access_token" },
    ]),
    ruled_out_by: signs(&[t! { en: "user/info accepts the text" }]),
    steps: &[
        step(Actor::You, t! { en: "URL-decode the code." }),
        step_at(
            Actor::You,
            t! { en: "Exchange it once, at once, on your server: POST to /v2/oauth/token/ with grant_type=authorization_code and the redirect_uri of the login." },
            source::GET_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Paste the access_token of that answer." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The text is a token: codes with * and ! come from reports, and TikTok documents no format." },
    sources: &[source::GET_TOKEN, source::LOGIN_KIT_WEB],
    confidence: Confidence::Certain,
    prior: 0,
};
