//! GET `/v2/user/info/`.
//!
//! Source: <https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info>

use axum::http::Uri;
use serde_json::{Map, Value, json};

use super::query::fields;
use super::refusal::{INVALID_PARAMS, Refusal};
use super::scenario::{BASIC, PROFILE, STATS, Scenario};

/// The user, with the named fields only; `open_id` too must be named.
///
/// One field outside the granted scopes fails the whole call: seen in
/// <https://github.com/SocialiteProviders/Providers/issues/1198>, not documented.
pub fn answer(scenario: &Scenario, uri: &Uri) -> Result<Value, Refusal> {
    let names = fields(uri)?;
    let mut user = Map::new();
    let mut all_granted = true;
    for name in names {
        let (scope, value) = field(&name).ok_or(INVALID_PARAMS)?;
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
fn field(name: &str) -> Option<(&'static str, Value)> {
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
