//! POST `/v2/video/list/`.
//!
//! Sources: <https://developers.tiktok.com/doc/tiktok-api-v2-video-list>,
//! <https://developers.tiktok.com/doc/tiktok-api-v2-video-object>

use axum::http::Uri;
use serde_json::{Map, Value, json};

use super::query::fields;
use super::refusal::{INVALID_PARAMS, Refusal, SCOPE_NOT_AUTHORIZED};
use super::scenario::{LIST, Scenario};

const MOST_PER_PAGE: i64 = 20;
const USUAL_PER_PAGE: i64 = 10;

/// The creator's public videos with the named fields: two, or none for a
/// private account.
pub fn answer(scenario: &Scenario, uri: &Uri, body: &[u8]) -> Result<Value, Refusal> {
    let names = fields(uri)?;
    let count = count(body)?;
    let mut videos = Vec::new();
    for serial in 1..=2 {
        let mut video = Map::new();
        for name in &names {
            let value = field(name, serial).ok_or(INVALID_PARAMS)?;
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

fn field(name: &str, serial: i64) -> Option<Value> {
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
