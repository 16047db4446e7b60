//! The production client key of an app that TikTok has not approved.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The login uses the production client key, but TikTok has not approved the app yet" },
    why: t! { en: "TikTok's FAQ says that there is no API access before approval; a sandbox is the exception. Developers report that the login page refuses the production key of a draft or of an app in review, whatever scopes are asked for." },
    shown_by: signs(&[
        t! { en: "The login page names client_key, and the key is the production key of an app that is a draft, in review or not approved" },
        t! { en: "The SDK says Client info is illegal or malformed, and the app is a draft" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The portal shows the app as Live" },
        t! { en: "The client key belongs to a sandbox" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "To test now, create a sandbox in the portal, set its products, scopes and redirect URI, and press Apply changes." },
            source::SANDBOX,
        ),
        step(
            Actor::You,
            t! { en: "Use the sandbox's own client key and secret in both the login URL and the token request." },
        ),
        step_at(
            Actor::You,
            t! { en: "Add your TikTok account to the sandbox's target users." },
            source::SANDBOX,
        ),
        step_at(
            Actor::You,
            t! { en: "To go live, finish the app's form, record the demo in the sandbox and submit the app for review." },
            source::CREATE_APP,
        ),
        step_at(
            Actor::Wait,
            t! { en: "Wait for the app review, which takes several days to two weeks." },
            source::FAQ,
        ),
        step(
            Actor::You,
            t! { en: "Put the production key and secret back once the portal shows the app as Live." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "The client key is mistyped." },
        truth: t! { en: "Developers report that TikTok refuses a correct production key of an app without approval with the same words." },
    }),
    wrong_when: t! { en: "The app is Live, the key belongs to a sandbox, or Login Kit is missing from the app." },
    sources: &[
        source::CREATE_APP,
        source::SANDBOX,
        source::FAQ,
        source::REPORT_POSTIZ_DOCS_167,
    ],
    confidence: Confidence::Probable,
    prior: 5,
};
