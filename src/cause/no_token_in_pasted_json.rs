//! JSON that is no answer of the token endpoint, or only a part of one.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The pasted JSON holds neither an access token nor an error" },
    why: t! { en: "A successful token answer has access_token at its top level, a failed one has error. JSON with neither is another answer, or a part of one." },
    shown_by: signs(&[t! { en: "JSON without access_token and without error" }]),
    ruled_out_by: signs(&[
        t! { en: "The JSON has an access_token" },
        t! { en: "The JSON has an error field" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Paste the complete answer of POST /v2/oauth/token/, from the first brace to the last." },
            source::TOKEN_MANAGEMENT,
        ),
        step(
            Actor::You,
            t! { en: "If your tool hides it, log the raw body once; the token stands at the top level, not inside data." },
        ),
        step_at(
            Actor::You,
            t! { en: "If the body has an error field instead of a token, paste that." },
            source::OAUTH_ERRORS,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "Your tool stores the token under a name of its own: then paste the value alone." },
    sources: &[source::TOKEN_MANAGEMENT, source::OAUTH_ERRORS],
    confidence: Confidence::Certain,
    prior: 0,
};
