//! The two endpoints that give the fields that a request names.

use std::collections::HashMap;

use axum::extract::Query;
use axum::http::Uri;
use serde_json::{Map, Value, json};

use super::refusal::{INVALID_PARAMS, Refusal, SCOPE_NOT_AUTHORIZED};
use super::scenarios::{BASIC, LIST, PROFILE, STATS, Scenario};

/// The names in the parameter `fields`, which both endpoints that take it
/// require.
fn fields(uri: &Uri) -> Result<Vec<String>, Refusal> {
    let Query(parameters) =
        Query::<HashMap<String, String>>::try_from_uri(uri).map_err(|_| INVALID_PARAMS)?;
    let fields = parameters.get("fields").map_or("", String::as_str);
    if fields.is_empty() {
        return Err(INVALID_PARAMS);
    }
    Ok(fields.split(',').map(str::to_owned).collect())
}

/// GET `/v2/user/info/`.
///
/// Source: <https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info>
///
/// The user, with the named fields only; `open_id` too must be named.
///
/// One field outside the granted scopes fails the whole call: seen in
/// <https://github.com/SocialiteProviders/Providers/issues/1198>, not documented.
pub fn user_info(scenario: &Scenario, uri: &Uri) -> Result<Value, Refusal> {
    let names = fields(uri)?;
    let mut user = Map::new();
    let mut all_granted = true;
    for name in names {
        let (scope, value) = user_field(&name).ok_or(INVALID_PARAMS)?;
        all_granted &= scenario.grants(scope);
        user.insert(name, value);
    }
    if all_granted {
        Ok(json!({ "user": user }))
    } else {
        Err(scenario.outside)
    }
}

/// The scope of a field, and its value for the one user there is.
fn user_field(name: &str) -> Option<(&'static str, Value)> {
    Some(match name {
        "open_id" => (BASIC, json!("723f24d7-e717-40f8-a2b6-cb8464cd23b4")),
        "union_id" => (BASIC, json!("c9c60f44-a68e-4f5d-84dd-ce22faeb0ba1")),
        "avatar_url" => (BASIC, json!("https://example.com/avatar.jpeg")),
        "avatar_url_100" => (BASIC, json!("https://example.com/avatar-100.jpeg")),
        "avatar_large_url" => (BASIC, json!("https://example.com/avatar-large.jpeg")),
        "display_name" => (BASIC, json!("Demo Creator")),
        "bio_description" => (PROFILE, json!("Lives in the simulator.")),
        "profile_deep_link" => (PROFILE, json!("https://example.com/@demo_creator")),
        "username" => (PROFILE, json!("demo_creator")),
        "is_verified" => (PROFILE, json!(false)),
        "follower_count" => (STATS, json!(1_532)),
        "following_count" => (STATS, json!(87)),
        "likes_count" => (STATS, json!(20_417)),
        "video_count" => (STATS, json!(2)),
        _ => return None,
    })
}

const MOST_PER_PAGE: i64 = 20;
const USUAL_PER_PAGE: i64 = 10;

/// POST `/v2/video/list/`.
///
/// Sources: <https://developers.tiktok.com/doc/tiktok-api-v2-video-list>,
/// <https://developers.tiktok.com/doc/tiktok-api-v2-video-object>
///
/// The creator's public videos with the named fields: two, or none for a
/// private account.
pub fn video_list(scenario: &Scenario, uri: &Uri, body: &[u8]) -> Result<Value, Refusal> {
    let names = fields(uri)?;
    let count = count(body)?;
    let mut videos = Vec::new();
    for serial in 1..=2 {
        let mut video = Map::new();
        for name in &names {
            let value = video_field(name, serial).ok_or(INVALID_PARAMS)?;
            video.insert(name.clone(), value);
        }
        videos.push(video);
    }
    if !scenario.grants(LIST) {
        return Err(SCOPE_NOT_AUTHORIZED);
    }
    if scenario.private {
        videos.clear();
    }
    let has_more = count < videos.len();
    videos.truncate(count);
    Ok(json!({"videos": videos, "cursor": 1_763_800_000_000_i64, "has_more": has_more}))
}

/// How many videos are asked for. A request without a body is taken to ask for
/// the usual number, though the documentation is silent on it.
fn count(body: &[u8]) -> Result<usize, Refusal> {
    let body = if body.is_empty() { b"{}" } else { body };
    let body: Map<String, Value> = serde_json::from_slice(body).map_err(|_| INVALID_PARAMS)?;
    let count = match body.get("max_count") {
        None => Some(USUAL_PER_PAGE),
        Some(count) => count.as_i64(),
    };
    count
        .filter(|count| (1..=MOST_PER_PAGE).contains(count))
        .and_then(|count| usize::try_from(count).ok())
        .ok_or(INVALID_PARAMS)
}

fn video_field(name: &str, serial: i64) -> Option<Value> {
    Some(match name {
        "id" => json!(format!("70808213624568765{serial:02}")),
        "create_time" => json!(1_763_700_000 + serial),
        "cover_image_url" => json!("https://example.com/cover.jpeg"),
        "share_url" | "embed_link" => json!("https://example.com/video"),
        "video_description" => json!("A video of the simulator"),
        "title" => json!("Simulated"),
        "embed_html" => json!("<blockquote>Simulated</blockquote>"),
        "duration" => json!(42),
        "height" => json!(1_024),
        "width" => json!(576),
        "like_count" | "comment_count" | "share_count" | "view_count" => json!(serial),
        _ => return None,
    })
}
