//! Scopes joined by spaces or sent as several parameters.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The scopes in the login URL are not joined by commas" },
    why: t! { en: "TikTok documents scope as one comma-separated list. Developers report invalid_scope for scopes joined by a space or a plus sign." },
    shown_by: signs(&[
        t! { en: "Spaces, plus signs or repeated parameters between the scopes of the login URL" },
    ]),
    ruled_out_by: signs(&[t! { en: "The scopes are joined by commas" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Join the scopes with commas and without spaces, as user.info.basic,video.upload shows." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Send one parameter scope with one text, not a list of parameters." },
        ),
        step(
            Actor::You,
            t! { en: "Set the separator of your OAuth library to a comma; most libraries use a space." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "OAuth wants spaces between the scopes." },
        truth: t! { en: "TikTok documents a comma-separated list." },
    }),
    wrong_when: t! { en: "The login URL already joins the scopes by commas; then look for a scope that the app does not have." },
    sources: &[source::LOGIN_KIT_WEB, source::REPORT_ARCTIC_251],
    confidence: Confidence::Certain,
    prior: 2,
};
