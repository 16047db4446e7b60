//! A field of user/info that belongs to a scope the token does not carry.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "user/info asks for a field whose scope the token lacks, and the whole call fails" },
    why: t! { en: "Each field of user/info belongs to a scope; in 2023 TikTok moved username, biography and counts out of user.info.basic. Developers report that one field outside the granted scopes fails the whole call. The documentation does not say which of the two scope codes applies." },
    shown_by: signs(&[
        t! { en: "scope_not_authorized from user/info, although user.info.basic is granted" },
        t! { en: "The error code scope_permission_missed" },
        t! { en: "fields names username, bio_description or is_verified, without user.info.profile" },
        t! { en: "fields names follower_count or likes_count, without user.info.stats" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "user.info.basic itself is not granted" },
        t! { en: "The call fails with the basic fields alone" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Ask for the fields of user.info.basic only: open_id, union_id, display_name and the avatars." },
            source::USER_INFO,
        ),
        step_at(
            Actor::You,
            t! { en: "Leave out username, bio_description and is_verified without user.info.profile, and the counts without user.info.stats." },
            source::SCOPE_MIGRATION,
        ),
        step_at(
            Actor::You,
            t! { en: "To get those fields, enable the scope for the app, add it to the login URL and send the person through login again." },
            source::SCOPES,
        ),
        step(
            Actor::You,
            t! { en: "Build the fields list from the field scope of the token answer." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Missing fields are left out." },
        truth: t! { en: "Developers report that one field too many fails the whole call, with nothing returned." },
    }),
    wrong_when: t! { en: "The call fails with the basic fields alone too: then the token or user.info.basic is the matter." },
    sources: &[
        source::USER_INFO,
        source::ERROR_HANDLING,
        source::SCOPE_MIGRATION,
        source::REPORT_PROVIDERS_1198,
    ],
    confidence: Confidence::Certain,
    prior: 3,
};
