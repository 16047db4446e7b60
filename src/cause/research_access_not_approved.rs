//! scope_not_authorized from the Research API.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "For the Research API this code means that the research application is not approved" },
    why: t! { en: "TikTok's Research API FAQ ties scope_not_authorized to a research application that has not been submitted or approved. On the other APIs the same code is about what the user has granted." },
    shown_by: signs(&[t! { en: "scope_not_authorized from the Research API" }]),
    ruled_out_by: signs(&[t! { en: "A call to Login Kit, Content Posting or Display API" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Apply for Research Tools access, or wait for the approval." },
            source::RESEARCH_FAQ,
        ),
        step_at(
            Actor::You,
            t! { en: "Use a client access token of the approved project; it lives two hours." },
            source::CLIENT_TOKEN,
        ),
        step_at(
            Actor::TikTok,
            t! { en: "If the project is approved and the call still fails, open a ticket with token and client key, as the FAQ asks." },
            source::SUPPORT,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The research application is approved and the client access token is of that project." },
    sources: &[source::RESEARCH_FAQ, source::CLIENT_TOKEN],
    confidence: Confidence::Certain,
    prior: 0,
};
