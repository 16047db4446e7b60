//! A token of another account than expected.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The token belongs to another TikTok account than you think" },
    why: t! { en: "A token speaks for one person in one app, and open_id names that person. With disable_auto_auth=0 TikTok skips its page for a person whose login is still valid, so the wrong account can pass unseen." },
    shown_by: signs(&[t! { en: "The data belongs to another TikTok account" }]),
    ruled_out_by: signs(&[t! { en: "open_id of user/info is the expected one" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Compare open_id of user/info with the expected account before you store a token." },
            source::USER_INFO,
        ),
        step_at(
            Actor::You,
            t! { en: "Send the right person through login in a private window, or with disable_auto_auth=1." },
            source::LOGIN_KIT_WEB,
        ),
        step(
            Actor::You,
            t! { en: "Delete the token that was stored under the wrong name." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "You compare open_ids of two apps: the same person has one for each app, and only union_id is shared." },
    sources: &[
        source::USER_INFO,
        source::LOGIN_KIT_WEB,
        source::DEVELOPER_REPORT,
    ],
    confidence: Confidence::Certain,
    prior: 1,
};
