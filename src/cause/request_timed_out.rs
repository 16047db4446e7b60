//! A request that was given up before an answer came.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "No answer came in time" },
    why: t! { en: "The check gives up after a fixed time. A slow network, a slow proxy and a slow TikTok look the same from here, so nothing is known about your token." },
    shown_by: signs(&[t! { en: "No answer within the time the check allows" }]),
    ruled_out_by: signs(&[t! { en: "Any answer came" }]),
    steps: &[
        step(
            Actor::Wait,
            t! { en: "Wait a moment, then check once more." },
        ),
        step_at(
            Actor::You,
            t! { en: "If it happens again, run the curl command of the check from another network." },
            source::CREATOR_INFO,
        ),
        step_at(
            Actor::You,
            t! { en: "If an init call of yours timed out, ask status/fetch before you call init again." },
            source::POST_STATUS,
        ),
    ],
    retry: Retry::AfterWait(None),
    myth: None,
    wrong_when: t! { en: "The request was cancelled by hand, or this device went to sleep while it ran." },
    sources: &[
        source::CREATOR_INFO,
        source::POST_STATUS,
        source::DEVELOPER_REPORT,
    ],
    confidence: Confidence::Certain,
    prior: 0,
};
