//! An empty video list of an account without public videos.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "video/list shows public videos only, and the account has none" },
    why: t! { en: "video/list returns public posts only. An account without any gets an empty list and no error, where a missing scope would be refused." },
    shown_by: signs(&[
        t! { en: "An empty video list although video.list is granted" },
        t! { en: "video/list answers ok with an empty list" },
    ]),
    ruled_out_by: signs(&[t! { en: "The account has public videos" }]),
    steps: &[
        step_at(
            Actor::Creator,
            t! { en: "Make at least one video public, or log in with an account that has public videos." },
            source::VIDEO_LIST,
        ),
        step_at(
            Actor::You,
            t! { en: "Check with user/info that the token is of the account you mean." },
            source::USER_INFO,
        ),
        step(
            Actor::You,
            t! { en: "Do not take the empty list for a missing scope; that would be an error." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The account has public videos, or the token is of another account." },
    sources: &[source::VIDEO_LIST, source::DEVELOPER_REPORT],
    confidence: Confidence::Probable,
    prior: 1,
};
