//! A redirect URI that is registered in the view the key does not belong to.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The redirect URI is registered only in the other view: sandbox and production keep separate lists" },
    why: t! { en: "TikTok configures redirect URIs, products and scopes separately for each sandbox. Developers report that a URI registered only in production is refused when the sandbox key is used." },
    shown_by: signs(&[
        t! { en: "The login page names redirect_uri, and the URI is registered only in the view that the client key does not belong to" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The same URI, character for character, is registered in the view whose client key is used" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Switch the app's page in the portal to the view whose client key you use." },
            source::SANDBOX,
        ),
        step(
            Actor::You,
            t! { en: "Add the same redirect URI to Login Kit there." },
        ),
        step(
            Actor::You,
            t! { en: "Apply the changes in a sandbox, or submit them for review in production." },
        ),
        step(
            Actor::You,
            t! { en: "Start a new login once the change is in effect." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The URI is registered, I can see it in the portal." },
        truth: t! { en: "It has to be in the view that the client key belongs to, sandbox or production." },
    }),
    wrong_when: t! { en: "The URI is registered in the view of the key in use; then compare the two texts character by character." },
    sources: &[source::SANDBOX, source::DEVELOPER_REPORT],
    confidence: Confidence::Certain,
    prior: 1,
};
