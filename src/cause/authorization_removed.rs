//! An authorisation that the person or TikTok has ended.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The person, or TikTok, took the app's access away" },
    why: t! { en: "A person can withdraw an app's access at any time. TikTok sends the webhook authorization.removed, and the token is already dead when it arrives. A post whose access is removed during the transfer fails with auth_removed." },
    shown_by: signs(&[
        t! { en: "The person removed the app in TikTok, or the token was revoked" },
        t! { en: "The reason auth_removed for a failed post" },
        t! { en: "A webhook authorization.removed" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The access was not removed" },
        t! { en: "A call accepts the token" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Stop using both tokens, and do not send the failed post again." },
            source::POST_STATUS,
        ),
        step_at(
            Actor::You,
            t! { en: "Look at the reason in the webhook: 0 unknown, 1 disconnected, 2 account deleted, 3 age changed, 4 account banned, 5 revoked by the developer." },
            source::WEBHOOKS,
        ),
        step(
            Actor::You,
            t! { en: "Ask the person whether they wish to connect the app again." },
        ),
        step(
            Actor::Creator,
            t! { en: "If you wish to connect the app again, log in and allow the access." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "A call still accepts the token, or the access that was removed is that of another account or app." },
    sources: &[source::WEBHOOKS, source::SCOPES, source::POST_STATUS],
    confidence: Confidence::Certain,
    prior: 0,
};
