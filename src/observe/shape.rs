//! What the data of a pasted reply shows: which call it answers, what became of a post, and the scopes.

use crate::api::code::Code;
use crate::api::json::Json;
use crate::facts::{
    ErrorCode, Facts, FailingStage, GrantedUserInfoProfile, GrantedUserInfoStats, GrantedVideoList,
    GrantedVideoPublish, PostStatusValue, Symptom,
};

/// The call that sends such data.
pub(super) fn call_of(data: &Json) -> Option<FailingStage> {
    let has = |name| data.get(name).is_some();
    if has("status") || has("postStatus") {
        return Some(FailingStage::PostStatus);
    }
    let calls = [
        ("user", FailingStage::ProfileRead),
        ("videos", FailingStage::VideoList),
        ("privacy_level_options", FailingStage::CreatorInfo),
        ("publish_id", FailingStage::PostInit),
    ];
    calls
        .iter()
        .find_map(|(name, stage)| has(name).then_some(*stage))
}

/// The words of `data.status`.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>
#[must_use]
pub fn post_status(word: &str) -> Option<PostStatusValue> {
    Some(match word {
        "PROCESSING_UPLOAD" | "PROCESSING_DOWNLOAD" => PostStatusValue::Processing,
        "SEND_TO_USER_INBOX" => PostStatusValue::SendToUserInbox,
        "PUBLISH_COMPLETE" => PostStatusValue::PublishComplete,
        "FAILED" => PostStatusValue::Failed,
        _ => return None,
    })
}

/// `data` of status/fetch, also under the names that wrappers give it, of video/list, user/info and
/// creator_info. An empty `publicaly_available_post_id` is no fact: it is so for every post that is not
/// public, and nobody may miss it.
pub(super) fn read_data(data: &Json, facts: &mut Facts) {
    let text = |names: [&str; 2]| names.iter().find_map(|name| data.get(name)?.as_text());
    if let Some(status) = text(["status", "postStatus"]).and_then(post_status) {
        facts.post_status_value = Some(status);
        facts.failing_stage = Some(FailingStage::PostStatus);
    }
    let reason = text(["fail_reason", "failReason"]);
    if let Some(reason) = reason.filter(|reason| !reason.is_empty()) {
        facts.error_code = Some(Code::read(reason).fact());
        facts.failing_stage = Some(FailingStage::PostStatus);
    }
    if matches!(data.get("videos"), Some(Json::List(videos)) if videos.is_empty()) {
        facts.failing_stage = Some(FailingStage::VideoList);
        facts.symptom = Some(Symptom::VideoListEmpty);
    }
    if facts.error_code == Some(ErrorCode::Ok) {
        granted(data, facts);
    }
}

/// The scopes without which TikTok would not have sent this.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info>
/// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
fn granted(data: &Json, facts: &mut Facts) {
    let user = |field| {
        data.get("user")
            .is_some_and(|user| user.get(field).is_some())
    };
    if user("username") || user("is_verified") || user("bio_description") {
        facts.granted_user_info_profile = Some(GrantedUserInfoProfile::Yes);
    }
    if user("follower_count") || user("likes_count") || user("video_count") {
        facts.granted_user_info_stats = Some(GrantedUserInfoStats::Yes);
    }
    if data.get("videos").is_some() {
        facts.granted_video_list = Some(GrantedVideoList::Yes);
    }
    if data.get("privacy_level_options").is_some() {
        facts.granted_video_publish = Some(GrantedVideoPublish::Yes);
    }
}
