//! A client access token, which stands for the app, in a call about a user.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This is a client access token; it stands for the app and for no user" },
    why: t! { en: "grant_type=client_credentials gives a token without a user. TikTok documents it for the Research API and the Commercial Content API only. Which code such a token gets on a user endpoint, the documentation does not say." },
    shown_by: signs(&[
        t! { en: "A pasted text that begins with clt., as in TikTok's sample" },
        t! { en: "A token answer to grant_type=client_credentials, without open_id and without refresh_token" },
    ]),
    ruled_out_by: signs(&[t! { en: "The answer that brought the token carries open_id and scope" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send a person through TikTok's login page to get a user access token." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Use that token for user/info, creator_info, posting and video/list." },
        ),
        step_at(
            Actor::You,
            t! { en: "Keep the client token for the Research API and the Commercial Content API." },
            source::CLIENT_TOKEN,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "client_credentials works, so the app is approved." },
        truth: t! { en: "A client token stands for the app alone; it says nothing about users or their scopes." },
    }),
    wrong_when: t! { en: "The token answer carries open_id: then it is a user's token, whatever its prefix." },
    sources: &[source::CLIENT_TOKEN],
    confidence: Confidence::Probable,
    prior: 0,
};
