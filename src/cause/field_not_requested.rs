//! A field that the call did not name.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The call works, but the field was never asked for" },
    why: t! { en: "user/info returns the fields named in the query parameter fields, which is required. Developers report that even open_id is absent unless it is named." },
    shown_by: signs(&[
        t! { en: "A field is missing from a good answer, although its scope is granted" },
        t! { en: "fields sits in the JSON body and not in the query string" },
    ]),
    ruled_out_by: signs(&[t! { en: "fields in the query string names the field" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Name every field in the query string: ?fields=open_id,display_name,username ." },
            source::USER_INFO,
        ),
        step(Actor::You, t! { en: "Ask for open_id by name as well." }),
        step_at(
            Actor::You,
            t! { en: "On video/list keep fields in the query string, and cursor and max_count in the JSON body." },
            source::API_V2,
        ),
        step(
            Actor::You,
            t! { en: "If a library builds the call, set its list of fields too, not its scopes alone." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The field is named in the query string and still absent, or it is not in TikTok's user object at all." },
    sources: &[
        source::USER_INFO,
        source::API_V2,
        source::REPORT_PROVIDERS_1183,
    ],
    confidence: Confidence::Probable,
    prior: 3,
};
