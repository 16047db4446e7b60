//! A scope that the person switched off at consent.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The person switched the permission off on the consent page" },
    why: t! { en: "TikTok lets people grant any subset of what an app asks for, and withdraw it at any time. Which scopes have a switch, the documentation does not say." },
    shown_by: signs(&[
        t! { en: "The scope was in the login URL and was not added later, yet the granted list lacks it" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The login URL never asked for the scope" },
        t! { en: "The granted list holds the scope" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send the person through login again, with disable_auto_auth=1 so that the consent page is shown." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::Creator,
            t! { en: "Leave the switch of every permission on." },
        ),
        step(
            Actor::You,
            t! { en: "Compare scopes in the callback with what you asked for." },
        ),
        step_at(
            Actor::You,
            t! { en: "Tell the person what will not work without a scope that is missing." },
            source::SCOPES,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The person granted everything, and the list you look at belongs to another login." },
    sources: &[source::LOGIN_KIT_WEB, source::SCOPES],
    confidence: Confidence::Probable,
    prior: 0,
};
