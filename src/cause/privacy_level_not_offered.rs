//! A privacy_level outside the list that the creator or the app may use.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The privacy level sent is not one that this creator or app may use" },
    why: t! { en: "privacy_level has to be one of the privacy_level_options that creator_info/query returns for this creator; public and private accounts get different lists, and a missing value is refused as well. An unaudited app may use only SELF_ONLY." },
    shown_by: signs(&[
        t! { en: "The error code privacy_level_option_mismatch" },
        t! { en: "PUBLIC_TO_EVERYONE sent by an unaudited app for a private account" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The level is in privacy_level_options and, while the app is unaudited, is SELF_ONLY" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Call creator_info/query before each post and read privacy_level_options." },
            source::CREATOR_INFO,
        ),
        step_at(
            Actor::You,
            t! { en: "Offer and send only values from that list." },
            source::DIRECT_POST,
        ),
        step_at(
            Actor::You,
            t! { en: "While the app is unaudited, send SELF_ONLY." },
            source::CONTENT_SHARING,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "PUBLIC_TO_EVERYONE works better than SELF_ONLY." },
        truth: t! { en: "A private account is not even offered PUBLIC_TO_EVERYONE, and an unaudited app may use only SELF_ONLY." },
    }),
    wrong_when: t! { en: "The value sent is in the list that creator_info/query returned for this creator at that time." },
    sources: &[
        source::CREATOR_INFO,
        source::DIRECT_POST,
        source::CONTENT_SHARING,
    ],
    confidence: Confidence::Certain,
    prior: 1,
};
