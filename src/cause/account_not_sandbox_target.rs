//! A login to a sandbox with an account that is not on its list.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The TikTok account that logs in is not a target user of this sandbox" },
    why: t! { en: "A sandbox has a list of up to 10 target users, each added by logging in to the account. Developers report that any other account is refused with access_denied and the error_type non_sandbox_target." },
    shown_by: signs(&[
        t! { en: "The login page names non_sandbox_target" },
        t! { en: "The error access_denied with the error_type non_sandbox_target" },
        t! { en: "A sandbox key, and an account that is not on the sandbox's list of target users" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The account is a target user, and TikTok does not name non_sandbox_target" },
        t! { en: "The client key belongs to production" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Open the sandbox in the portal and add the account under Target users, by logging in to it; at most 10 fit." },
            source::SANDBOX,
        ),
        step(
            Actor::Creator,
            t! { en: "Log other TikTok accounts out of the browser, or use a private window, so that the right account logs in." },
        ),
        step_at(
            Actor::Wait,
            t! { en: "Wait up to one hour until the added account counts." },
            source::SANDBOX,
        ),
        step(
            Actor::Creator,
            t! { en: "Start a new login with that account." },
        ),
        step(
            Actor::You,
            t! { en: "In your callback, read error_type as well as error." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The error access_denied means that the person cancelled." },
        truth: t! { en: "With the error_type non_sandbox_target nobody cancelled: the account is not on the sandbox's list." },
    }),
    wrong_when: t! { en: "The key belongs to production, or access_denied comes without non_sandbox_target for an account on the list." },
    sources: &[source::SANDBOX, source::DEVELOPER_REPORT],
    confidence: Confidence::Certain,
    prior: 4,
};
