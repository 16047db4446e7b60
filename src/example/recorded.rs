//! Replies that several examples share, in the form that TikTok's pages show.

use super::Recorded;
use super::form::envelope;
use crate::api::Probe;

/// A call and what came back.
type Call = (Probe, Recorded);

/// <https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info>
pub(super) const BASIC: Call = (
    Probe::UserInfoBasic,
    ok(envelope!(
        "8293",
        r#"{"user":{"open_id":"-000EXAMPLEopenId","display_name":"Example"}}"#
    )),
);

pub(super) const PROFILE: Call = (
    Probe::UserInfoProfile,
    ok(envelope!("8294", r#"{"user":{"is_verified":false}}"#)),
);

pub(super) const STATS: Call = (
    Probe::UserInfoStats,
    ok(envelope!("8295", r#"{"user":{"video_count":12}}"#)),
);

/// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
pub(super) const PUBLIC_CREATOR: Call = (
    Probe::CreatorInfo,
    ok(envelope!(
        "8296",
        r#"{"creator_avatar_url":"https://example.com/avatar.jpeg","creator_username":"example","creator_nickname":"Example","privacy_level_options":["PUBLIC_TO_EVERYONE","MUTUAL_FOLLOW_FRIENDS","SELF_ONLY"],"comment_disabled":false,"duet_disabled":false,"stitch_disabled":false,"max_video_post_duration_sec":600}"#
    )),
);

pub(super) const PRIVATE_CREATOR: Call = (
    Probe::CreatorInfo,
    ok(envelope!(
        "8296",
        r#"{"creator_avatar_url":"https://example.com/avatar.jpeg","creator_username":"example","creator_nickname":"Example","privacy_level_options":["FOLLOWER_OF_CREATOR","MUTUAL_FOLLOW_FRIENDS","SELF_ONLY"],"comment_disabled":false,"duet_disabled":true,"stitch_disabled":true,"max_video_post_duration_sec":600}"#
    )),
);

pub(super) const PROFILE_REFUSED: Call =
    (Probe::UserInfoProfile, refused(401, SCOPE_NOT_AUTHORIZED));

pub(super) const STATS_REFUSED: Call = (Probe::UserInfoStats, refused(401, SCOPE_NOT_AUTHORIZED));

pub(super) const CREATOR_REFUSED: Call = (
    Probe::CreatorInfo,
    refused(
        401,
        envelope!(
            "8297",
            "scope_not_authorized",
            "The user did not authorize the scope required for completing this request."
        ),
    ),
);

/// The body that every endpoint sends for a scope that is missing.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
pub(super) const SCOPE_NOT_AUTHORIZED: &str = envelope!(
    "8298",
    "scope_not_authorized",
    "The user did not authorize the scope required for completing this request."
);

/// A reply with HTTP 200, which some refusals have as well.
pub(super) const fn ok(body: &'static str) -> Recorded {
    Recorded::Reply { status: 200, body }
}

/// A reply with the HTTP status of a refusal.
pub(super) const fn refused(status: u16, body: &'static str) -> Recorded {
    Recorded::Reply { status, body }
}

/// Makes the replies of a check in which all passed but creator_info, from its status and body.
macro_rules! creator_answers {
    ($status:literal, $body:expr $(,)?) => {
        &[
            $crate::example::recorded::BASIC,
            $crate::example::recorded::PROFILE,
            $crate::example::recorded::STATS,
            (
                $crate::api::Probe::CreatorInfo,
                $crate::example::Recorded::Reply {
                    status: $status,
                    body: $body,
                },
            ),
        ]
    };
}

pub(super) use creator_answers;
