//! The browser got no connection to the host that serves this page.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The browser got no answer from the proxy of this page, so this call says nothing" },
    why: t! { en: "The page calls TikTok through its own host. The connection to that host failed before any answer, and a browser does not tell a page why." },
    shown_by: signs(&[
        t! { en: "The browser ended the call without an HTTP status, while the device counts as online" },
    ]),
    ruled_out_by: signs(&[t! { en: "Any answer with an HTTP status came back" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Check again; nothing is known about your token." },
        ),
        step(
            Actor::You,
            t! { en: "If it happens again, try a private window: an extension or a company filter can block the call." },
        ),
        step(
            Actor::Host,
            t! { en: "Whoever runs this page should look at whether /api/tt/ answers there." },
        ),
    ],
    retry: Retry::AfterWait(None),
    myth: Some(Myth {
        claim: t! { en: "A failed check means that the token is bad." },
        truth: t! { en: "No answer came, so the failed call says nothing about it." },
    }),
    wrong_when: t! { en: "The call did reach TikTok and only its answer was lost on the way back." },
    sources: &[source::FETCH],
    confidence: Confidence::Probable,
    prior: 0,
};
