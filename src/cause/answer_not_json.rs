//! A body that is not JSON, from something other than TikTok's API.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "Something answered, but not TikTok's API: the body is not JSON" },
    why: t! { en: "TikTok documents JSON for every answer of these calls, failures included. Another body comes from something on the way, so it says nothing about your token." },
    shown_by: signs(&[
        t! { en: "A body that is not JSON, such as a block page, a captcha or the page of a company filter" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The body is JSON" },
        t! { en: "The body says Unsupported path(Janus)" },
    ]),
    steps: &[
        step(
            Actor::Wait,
            t! { en: "Wait a few minutes, then try again." },
        ),
        step(
            Actor::You,
            t! { en: "If it stays, read the first line of the body: it often names the filter or page that answered." },
        ),
        step_at(
            Actor::You,
            t! { en: "Send the request from a server or network without such a filter, and expect the JSON that TikTok documents." },
            source::ERROR_HANDLING,
        ),
    ],
    retry: Retry::AfterWait(None),
    myth: None,
    wrong_when: t! { en: "The body is TikTok's JSON with text of a tool around it: then paste the JSON alone." },
    sources: &[source::ERROR_HANDLING, source::DEVELOPER_REPORT],
    confidence: Confidence::Probable,
    prior: 0,
};
