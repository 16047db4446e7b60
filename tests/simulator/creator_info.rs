//! POST `/v2/post/publish/creator_info/query/`.
//!
//! Source: <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>

use serde_json::{Value, json};

use super::refusal::{Refusal, SCOPE_NOT_AUTHORIZED};
use super::scenario::{PUBLISH, Scenario};

/// What the creator may choose; `video.upload` does not open this endpoint.
///
/// The options of a private account differ, and duet and stitch are then off.
/// Whether an unaudited app gets a shorter list is not documented.
pub fn answer(scenario: &Scenario) -> Result<Value, Refusal> {
    if !scenario.grants(PUBLISH) {
        return Err(SCOPE_NOT_AUTHORIZED);
    }
    let widest = if scenario.private {
        "FOLLOWER_OF_CREATOR"
    } else {
        "PUBLIC_TO_EVERYONE"
    };
    Ok(json!({
        "creator_avatar_url": "https://example.com/avatar.jpeg",
        "creator_username": "demo_creator",
        "creator_nickname": "Demo Creator",
        "privacy_level_options": [widest, "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"],
        "comment_disabled": false,
        "duet_disabled": scenario.private,
        "stitch_disabled": scenario.private,
        "max_video_post_duration_sec": 600,
    }))
}
