//! A failed post whose fail_reason is not known.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The post failed, but nobody looked at fail_reason" },
    why: t! { en: "Init accepts media before it is checked. Why a post failed stands in data.fail_reason of status/fetch, and error.code can be ok all the same." },
    shown_by: signs(&[
        t! { en: "A tool that only says that the post failed" },
        t! { en: "status/fetch is never called" },
        t! { en: "The status FAILED with no known fail_reason" },
    ]),
    ruled_out_by: signs(&[t! { en: "fail_reason is known" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Call status/fetch with the publish_id and read data.fail_reason, even when error.code is ok." },
            source::POST_STATUS,
        ),
        step(Actor::You, t! { en: "Paste that answer here." }),
        step(
            Actor::You,
            t! { en: "Do the same after every post, and show fail_reason to the person." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The upload was accepted, so the post is there." },
        truth: t! { en: "TikTok checks the media afterwards; the outcome is in status/fetch." },
    }),
    wrong_when: t! { en: "fail_reason has been read already and names the cause itself." },
    sources: &[source::POST_STATUS, source::REPORT_POST_FOR_ME_214],
    confidence: Confidence::Certain,
    prior: 1,
};
