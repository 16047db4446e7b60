//! The proxy of this page turned the call away by its own rules.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The proxy of this page refused the call itself, so TikTok was not asked" },
    why: t! { en: "The proxy lets only a few read-only calls through, and only so many of them in a short time from one address. Its own refusals carry a code that begins with proxy_ and are none of TikTok's." },
    shown_by: signs(&[t! { en: "An error code that begins with proxy_" }]),
    ruled_out_by: signs(&[t! { en: "A code of TikTok's, or a log_id, came back" }]),
    steps: &[
        step(
            Actor::Wait,
            t! { en: "With proxy_rate_limited, wait a few seconds and check again: this site's own limit was reached, by you or by others on your network." },
        ),
        step(
            Actor::Host,
            t! { en: "With any other proxy_ code, whoever runs this page should compare the proxy's rules with the published configuration." },
        ),
    ],
    retry: Retry::AfterWait(Some(t! { en: "a few seconds" })),
    myth: None,
    wrong_when: t! { en: "Another proxy between you and this page uses the same words." },
    sources: &[source::HTTP_429],
    confidence: Confidence::Certain,
    prior: 0,
};
