//! An answer that stops before its end.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The answer ends in the middle" },
    why: t! { en: "Logs, terminals and HTTP clients shorten long bodies. The part that is missing may be the code, the scope list or the log_id." },
    shown_by: signs(&[
        t! { en: "JSON without its closing brace" },
        t! { en: "A body that says truncated" },
        t! { en: "A transfer that broke off" },
    ]),
    ruled_out_by: signs(&[t! { en: "The JSON is complete" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Get the whole body: raise the length limit of your log or HTTP client." },
        ),
        step(Actor::You, t! { en: "Paste it, or run the check again." }),
        step_at(
            Actor::You,
            t! { en: "Until then use the code if it stands before the cut, and treat all that follows as unknown." },
            source::ERROR_HANDLING,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "Only the copying lost the last characters, and the answer itself was complete." },
    sources: &[source::REPORT_PROVIDERS_1198],
    confidence: Confidence::Probable,
    prior: 0,
};
