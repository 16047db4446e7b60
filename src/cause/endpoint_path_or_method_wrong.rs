//! A path or method that the gateway does not route.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The address or the method is not one that TikTok serves (404 Unsupported path)" },
    why: t! { en: "TikTok's documented paths end in a slash, and each has one method. Developers report that its gateway answers a missing slash or another method with 404 Unsupported path(Janus)." },
    shown_by: signs(&[
        t! { en: "A body that says Unsupported path(Janus)" },
        t! { en: "A path without its final slash" },
        t! { en: "Another method than the documented one, such as GET where POST is needed" },
    ]),
    ruled_out_by: signs(&[t! { en: "Path and method are those of the endpoint's page" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "End the path with a slash: /v2/oauth/token/ , /v2/user/info/ ." },
        ),
        step_at(
            Actor::You,
            t! { en: "Use the documented method: GET for user/info; POST for video/list, creator_info, init and status." },
            source::VIDEO_LIST,
        ),
        step_at(
            Actor::You,
            t! { en: "Compare the path letter by letter with the endpoint's page." },
            source::USER_INFO,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The sandbox blocks this endpoint." },
        truth: t! { en: "TikTok's sandbox page excludes public posting and Data Portability, no path; reports trace this 404 to wrong paths and methods." },
    }),
    wrong_when: t! { en: "Path and method are as documented, and a proxy or tool changes them on the way." },
    sources: &[
        source::VIDEO_LIST,
        source::USER_INFO,
        source::SANDBOX,
        source::REPORT_ARCTIC_251,
    ],
    confidence: Confidence::Certain,
    prior: 4,
};
