//! Nothing wrong in any call that was made.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "Everything that could be checked works" },
    why: t! { en: "Every call that was made answered with error.code ok. These calls read and post nothing, so that what TikTok decides at init, such as the audit rule, does not show in them." },
    shown_by: signs(&[t! { en: "Every call made answers with error.code ok, and no step fails" }]),
    ruled_out_by: signs(&[t! { en: "Any call carries an error code" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "If something still fails, paste the answer of the call that fails; the checks do not post anything." },
        ),
        step_at(
            Actor::You,
            t! { en: "Compare the granted scopes with what your call needs." },
            source::SCOPES,
        ),
        step_at(
            Actor::You,
            t! { en: "Check again when the token has been refreshed." },
            source::REFRESH_TOKEN,
        ),
    ],
    retry: Retry::Never,
    myth: None,
    wrong_when: t! { en: "The call that fails was not among those checked, for example an init call, an upload or a refresh." },
    sources: &[source::USER_INFO, source::CREATOR_INFO],
    confidence: Confidence::Probable,
    prior: 0,
};
