//! What a webhook tells: what became of a post, or that the app's access is gone.

use crate::api::code::Code;
use crate::api::json::{Json, parse};
use crate::facts::{ErrorCode, Facts, FailingStage, PostMode, PostStatusValue};

/// Reads an event and its `content`, which TikTok sends as a string of JSON.
/// <https://developers.tiktok.com/doc/webhooks-events>
pub(super) fn read(data: &Json, facts: &mut Facts) {
    let Some(event) = data.get("event").and_then(Json::as_text) else {
        return;
    };
    match event {
        "authorization.removed" => facts.error_code = Some(ErrorCode::AuthRemoved),
        // A video of the Video Kit that failed has no publish_id, so no reason can be asked for.
        "video.publish.completed" | "portability.download.ready" => {
            facts.error_code = Some(ErrorCode::Ok);
        }
        _ => {}
    }
    let Some(event) = event.strip_prefix("post.publish.") else {
        return;
    };
    let content = match data.get("content") {
        Some(Json::Text(text)) => parse(text).map_or(Json::Null, |parsed| parsed.value),
        Some(content) => content.clone(),
        None => Json::Null,
    };
    let text = |name| content.get(name).and_then(Json::as_text);
    facts.failing_stage = Some(FailingStage::PostStatus);
    facts.post_mode = match text("publish_type") {
        Some("INBOX_SHARE") => Some(PostMode::InboxUpload),
        Some("DIRECT_PUBLISH" | "DIRECT_POST") => Some(PostMode::DirectPost),
        Some(_) | None => None,
    };
    facts.post_status_value = match event {
        "failed" => Some(PostStatusValue::Failed),
        "inbox_delivered" => Some(PostStatusValue::SendToUserInbox),
        "complete" | "publicly_available" => Some(PostStatusValue::PublishComplete),
        _ => None,
    };
    let reason = text("reason").filter(|reason| !reason.is_empty());
    facts.error_code = Some(reason.map_or(ErrorCode::Ok, |reason| Code::read(reason).fact()));
}
