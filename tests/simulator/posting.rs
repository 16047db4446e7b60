//! The two endpoints that belong to posting.

use serde_json::{Value, json};

use super::refusal::{INVALID_PARAMS, INVALID_PUBLISH_ID, Refusal, SCOPE_NOT_AUTHORIZED};
use super::scenarios::{PUBLISH, Scenario, UPLOAD};

/// POST `/v2/post/publish/creator_info/query/`.
///
/// Source: <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
///
/// What the creator may choose; `video.upload` does not open this endpoint.
///
/// The options of a private account differ, and duet and stitch are then off.
/// Whether an unaudited app gets a shorter list is not documented.
pub fn creator_info(scenario: &Scenario) -> Result<Value, Refusal> {
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

/// POST `/v2/post/publish/status/fetch/`.
///
/// Source: <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>
///
/// Always a refusal: the simulator makes no posts, so every id is made up.
///
/// Whether TikTok looks at the scopes before the id is not documented; a
/// diagnosis can tell the scopes by this call only if it does.
pub fn post_status(scenario: &Scenario, body: &[u8]) -> Result<Value, Refusal> {
    if !scenario.grants(UPLOAD) && !scenario.grants(PUBLISH) {
        return Err(SCOPE_NOT_AUTHORIZED);
    }
    let body: Value = serde_json::from_slice(body).map_err(|_| INVALID_PARAMS)?;
    match body.get("publish_id") {
        Some(Value::String(id)) if !id.is_empty() => Err(INVALID_PUBLISH_ID),
        _ => Err(INVALID_PARAMS),
    }
}
