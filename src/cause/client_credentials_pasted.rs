//! A client key or client secret where a token is wanted.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "You pasted the client key or the client secret, not a token" },
    why: t! { en: "Key and secret identify your app at the token endpoint. They never open the API: the token request turns them, with a code from the login, into an access token." },
    shown_by: signs(&[
        t! { en: "A short text that begins with aw or sb, as developers report of client keys" },
        t! { en: "A line named client_key or client_secret" },
    ]),
    ruled_out_by: signs(&[t! { en: "user/info accepts the text" }]),
    steps: &[
        step(Actor::You, t! { en: "Clear the field." }),
        step(
            Actor::You,
            t! { en: "If anybody else has seen the secret, create a new one in the developer portal." },
        ),
        step_at(
            Actor::You,
            t! { en: "Keep key and secret on your server and use them only for the token request." },
            source::LOGIN_KIT_WEB,
        ),
        step_at(
            Actor::You,
            t! { en: "Paste the access_token that the token request returns." },
            source::GET_TOKEN,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The text is a token after all: TikTok documents no format for tokens or keys." },
    sources: &[
        source::GET_TOKEN,
        source::LOGIN_KIT_TOKENS,
        source::LOGIN_KIT_WEB,
    ],
    confidence: Confidence::Probable,
    prior: 0,
};
