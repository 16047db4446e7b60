//! Words of a tool in place of TikTok's answer.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This text does not come from TikTok; a tool has put its own words in place of TikTok's answer" },
    why: t! { en: "An answer of TikTok carries error.code, a message and a log_id. Many tools drop these and show a word of their own, which says nothing about what TikTok refused." },
    shown_by: signs(&[
        t! { en: "A text from a tool by somebody else, without TikTok's code, log_id or page" },
        t! { en: "The word insufficient_permissions, app_not_approved or NotEnoughScopes" },
        t! { en: "The words Refresh channel" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The text carries a code of TikTok's tables" },
        t! { en: "The text carries a log_id" },
    ]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Get TikTok's own answer: from the tool's log, its network view, or a log line that you add around the call." },
        ),
        step_at(
            Actor::You,
            t! { en: "Paste that answer here, with code, message and log_id." },
            source::ERROR_HANDLING,
        ),
        step(
            Actor::Host,
            t! { en: "If the tool fails before any request leaves, ask its makers for a fix; TikTok is not involved." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "insufficient_permissions and app_not_approved are TikTok codes." },
        truth: t! { en: "They are in no TikTok table; scope_not_authorized, scope_permission_missed and unauthorized_client are the nearest real ones." },
    }),
    wrong_when: t! { en: "The tool quotes TikTok word for word and only leaves out the rest of the answer." },
    sources: &[
        source::ERROR_HANDLING,
        source::OAUTH_ERRORS,
        source::REPORT_POSTIZ_APP_1773,
    ],
    confidence: Confidence::Probable,
    prior: 10,
};
