//! POST `/v2/post/publish/status/fetch/`.
//!
//! Source: <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>

use serde_json::Value;

use super::refusal::{INVALID_PARAMS, INVALID_PUBLISH_ID, Refusal, SCOPE_NOT_AUTHORIZED};
use super::scenario::{PUBLISH, Scenario, UPLOAD};

/// Always a refusal: the simulator makes no posts, so every id is made up.
///
/// Whether TikTok looks at the scopes before the id is not documented; a
/// diagnosis can tell the scopes by this call only if it does.
pub fn answer(scenario: &Scenario, body: &[u8]) -> Result<Value, Refusal> {
    if !scenario.grants(UPLOAD) && !scenario.grants(PUBLISH) {
        return Err(SCOPE_NOT_AUTHORIZED);
    }
    let body: Value = serde_json::from_slice(body).map_err(|_| INVALID_PARAMS)?;
    match body.get("publish_id") {
        Some(Value::String(id)) if !id.is_empty() => Err(INVALID_PUBLISH_ID),
        _ => Err(INVALID_PARAMS),
    }
}
