//! A proxy that works but has no way to TikTok.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The proxy works, but could not reach TikTok" },
    why: t! { en: "The request left this device and came as far as the proxy. The connection from there to open.tiktokapis.com failed, so nothing is known about your token." },
    shown_by: signs(&[
        t! { en: "The proxy reports that it could not connect" },
        t! { en: "A 502, 503 or 504 of the proxy itself" },
    ]),
    ruled_out_by: signs(&[t! { en: "TikTok's own JSON came back" }]),
    steps: &[
        step(
            Actor::Wait,
            t! { en: "Wait a few minutes, then check again." },
        ),
        step_at(
            Actor::You,
            t! { en: "Run the curl command of the check from another network, to see whether TikTok answers there." },
            source::USER_INFO,
        ),
        step(
            Actor::Host,
            t! { en: "If only the proxy fails, look at its way out: name lookup, firewall, and the address open.tiktokapis.com." },
        ),
    ],
    retry: Retry::AfterWait(None),
    myth: None,
    wrong_when: t! { en: "The 502, 503 or 504 came from TikTok: then its fault lies there, not with the proxy." },
    sources: &[source::DEVELOPER_REPORT],
    confidence: Confidence::Certain,
    prior: 0,
};
