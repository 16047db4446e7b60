//! A refusal for which TikTok's documentation gives no reason.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "Everything that TikTok's documentation asks for is in place, and TikTok still refuses" },
    why: t! { en: "TikTok defines the scope codes by what the person's grant lacks. Here the token's own answer lists the scope and the app is live, so the documentation has no reason left, and only TikTok can say more." },
    shown_by: signs(&[
        t! { en: "scope_not_authorized, although the token's own answer lists the scope, it was not added later and the app is live" },
        t! { en: "scope_permission_missed, although the token's own answer lists the scope and the app is live" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The token answer lacks the scope that this call needs" },
        t! { en: "The scope was added after the person's last login" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Try once more with a token made just now." },
            source::GET_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Look for known issues of the API you call." },
        ),
        step_at(
            Actor::TikTok,
            t! { en: "Send TikTok's developer support the ticket: code, message, log_id, endpoint, UTC time and what was ruled out." },
            source::SUPPORT,
        ),
    ],
    retry: Retry::AfterWait(None),
    myth: Some(Myth {
        claim: t! { en: "Try PUBLIC_TO_EVERYONE." },
        truth: t! { en: "A privacy level cannot change a scope answer; the draft endpoint has no privacy field." },
    }),
    wrong_when: t! { en: "An answer above does not hold after all: most often the token in use is not the one whose answer lists the scope." },
    sources: &[source::ERROR_HANDLING, source::SUPPORT],
    confidence: Confidence::Possible,
    prior: 0,
};
