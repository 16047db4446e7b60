//! A redirect URI that breaks the rules of the platform.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The redirect URI has a form that TikTok does not allow for this platform" },
    why: t! { en: "A Web redirect URI has to be an absolute https address of under 512 characters, without a query and without #. A Desktop redirect URI may be http or https, but only on localhost or 127.0.0.1, with a port." },
    shown_by: signs(&[
        t! { en: "The portal refuses the redirect URI" },
        t! { en: "A Web redirect URI with http, localhost, a query or a # part" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The platform is Desktop, and the host is localhost or 127.0.0.1 with a port" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "For Web, register an absolute https address of under 512 characters, without a query and without #; an https tunnel meets these rules." },
            source::LOGIN_KIT_WEB,
        ),
        step_at(
            Actor::You,
            t! { en: "For local tests, use the platform Desktop with 127.0.0.1 or localhost and a port, and send PKCE." },
            source::LOGIN_KIT_DESKTOP,
        ),
        step(
            Actor::You,
            t! { en: "Carry your own data in state, not in the redirect URI." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "A redirect to localhost is never possible." },
        truth: t! { en: "The platform Desktop allows localhost and 127.0.0.1 with a port." },
    }),
    wrong_when: t! { en: "The URI keeps every rule of the platform it is registered for; then compare it with the registered one." },
    sources: &[
        source::LOGIN_KIT_WEB,
        source::LOGIN_KIT_DESKTOP,
        source::REPORT_NUXT_AUTH_UTILS_153,
    ],
    confidence: Confidence::Certain,
    prior: 4,
};
