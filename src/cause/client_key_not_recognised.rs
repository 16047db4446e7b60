//! A client key that TikTok's login page does not accept, on an app that is Live.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok does not recognise the client key in the login URL" },
    why: t! { en: "The login URL has to carry the client key of the app as the portal shows it. If the app is Live, Login Kit is on it and the key is meant for production, the value itself remains to be checked. The documentation does not say what makes the login page name client_key." },
    shown_by: signs(&[
        t! { en: "The login page names client_key, although the app is Live, Login Kit is on it and the production key is used" },
        t! { en: "The value sent is a numeric app id or the client secret, or it has spaces around it" },
    ]),
    ruled_out_by: signs(&[t! { en: "The login page opens with this client key" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Copy the client key again from the app's page in the portal and compare it character by character with the login URL." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Check that it is the client key, not the client secret and not the numeric app id, and that no space surrounds it." },
        ),
        step_at(
            Actor::You,
            t! { en: "Check that the app is a Login Kit app." },
            source::LOGIN_KIT,
        ),
        step(
            Actor::You,
            t! { en: "Do not test the key at the token endpoint: developers report that it judges the code before the key." },
        ),
        step_at(
            Actor::TikTok,
            t! { en: "If the key is right and still refused, ask TikTok's developer support." },
            source::SUPPORT,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The login page opens with this key, the app is not Live yet, or Login Kit is missing from it." },
    sources: &[source::LOGIN_KIT_WEB, source::DEVELOPER_REPORT],
    confidence: Confidence::Possible,
    prior: 0,
};
