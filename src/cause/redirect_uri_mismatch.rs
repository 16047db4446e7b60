//! A redirect URI that is like the registered one, but not the same.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The redirect URI in the request is not character for character the registered one" },
    why: t! { en: "The redirect URI of a login has to be one of those registered in Login Kit. Developers report that TikTok compares the two character for character and that its login page names redirect_uri when they differ." },
    shown_by: signs(&[
        t! { en: "The login page names redirect_uri, and the URI sent differs from the registered one" },
        t! { en: "The Android SDK answers 10006" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The same URI, character for character, is registered in the view whose client key is used" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Copy the redirect URI from Login Kit in the portal and paste it into your code." },
            source::LOGIN_KIT_WEB,
        ),
        step_at(
            Actor::You,
            t! { en: "Compare www, subdomain, port, upper case, the final slash, and localhost against 127.0.0.1." },
            source::LOGIN_KIT_DESKTOP,
        ),
        step(
            Actor::You,
            t! { en: "Use the same value, URL-encoded once, in the login URL and in the token request." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The two texts are identical: then the URI may be registered only in the other view, or the login may go to the old address without /v2/." },
    sources: &[
        source::LOGIN_KIT_WEB,
        source::LOGIN_KIT_DESKTOP,
        source::REPORT_LOGINKIT_PHP_1,
    ],
    confidence: Confidence::Certain,
    prior: 4,
};
