//! An answer of TikTok's form with a code that no table lists.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok answered with a code that is in none of its tables" },
    why: t! { en: "The answer has TikTok's form and a log_id, so it is TikTok's. Its code is in no error table that was read, so nothing can be said from the word alone." },
    shown_by: signs(&[
        t! { en: "An answer of TikTok's form, with a log_id, and an error code that no known table lists" },
    ]),
    ruled_out_by: signs(&[t! { en: "The code is in one of TikTok's tables" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Read the message that comes with the code." },
        ),
        step(
            Actor::You,
            t! { en: "Note the log_id, the UTC time and the endpoint." },
        ),
        step_at(
            Actor::You,
            t! { en: "Look for the code in TikTok's changelog, and on the page of that endpoint." },
            source::CHANGELOG,
        ),
        step_at(
            Actor::TikTok,
            t! { en: "Ask TikTok's developer support what it means, with code, message and log_id." },
            source::SUPPORT,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "An unknown code means the app is not approved." },
        truth: t! { en: "Nothing supports a guess from the word alone." },
    }),
    wrong_when: t! { en: "A tool made up the word and put TikTok's log_id beside it, or TikTok has added the code to a table since." },
    sources: &[
        source::ERROR_HANDLING,
        source::OAUTH_ERRORS,
        source::CHANGELOG,
    ],
    confidence: Confidence::Certain,
    prior: 0,
};
