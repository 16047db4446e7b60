//! A device without a connection.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "This device has no connection" },
    why: t! { en: "The browser says that it is offline, so the call got no answer and nothing is known about your token." },
    shown_by: signs(&[t! { en: "The browser reports that this device is offline" }]),
    ruled_out_by: signs(&[t! { en: "Any answer came" }]),
    steps: &[
        step(
            Actor::You,
            t! { en: "Reconnect this device to the internet." },
        ),
        step(Actor::You, t! { en: "Check again." }),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The browser's report is out of date and the device has come back online since." },
    sources: &[source::DEVELOPER_REPORT],
    confidence: Confidence::Certain,
    prior: 0,
};
