//! The body of an init request, as JSON or as code, and what a publish_id says about the request that
//! made it.

use super::chunks;
use super::{Form, Found};
use crate::facts::{FailingStage, MediaKind, MediaSource, Pasted, PostMode, PostPrivacy};
use crate::scan;

/// How a publish_id begins. TikTok's samples show all but the drafts of photos, for which developers
/// report `p_inbox_url`; as a sample also shows `p_pub_url` for MEDIA_UPLOAD, that one tells no mode.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-direct-post>
/// <https://developers.tiktok.com/doc/content-posting-api-reference-upload-video>
/// <https://developers.tiktok.com/doc/content-posting-api-get-started-upload-content>
const PUBLISH_IDS: &[(&str, Option<PostMode>, MediaKind, MediaSource)] = {
    use MediaKind::{Photo, Video};
    use MediaSource::{FileUpload, PullFromUrl};
    use PostMode::{DirectPost, InboxUpload};
    &[
        ("v_inbox_file~", Some(InboxUpload), Video, FileUpload),
        ("v_inbox_url~", Some(InboxUpload), Video, PullFromUrl),
        ("v_pub_file~", Some(DirectPost), Video, FileUpload),
        ("v_pub_url~", Some(DirectPost), Video, PullFromUrl),
        ("p_inbox_url~", Some(InboxUpload), Photo, PullFromUrl),
        ("p_pub_url~", None, Photo, PullFromUrl),
    ]
};

/// Reads a publish_id, and the body of an init request; its path tells more, where there is one.
pub(super) fn read(text: &str, path: Option<&str>, found: &mut Found) {
    publish_id(text, found);
    let path = path
        .filter(|path| path.contains("/init"))
        .unwrap_or_default();
    let is_body = is_body(text);
    if path.is_empty() && !is_body {
        return;
    }
    of_path(path, found);
    if !is_body {
        return;
    }
    found.form(Form::ApiRequest);
    found.kinds.push(Pasted::ApiRequest);
    found
        .hints
        .failing_stage
        .get_or_insert(FailingStage::PostInit);
    of_body(text, path, found);
    if found.hints.media_source == Some(MediaSource::FileUpload) {
        found.hints.chunk_plan = chunks::plan(text).or(found.hints.chunk_plan);
    }
}

/// Whether the text holds the body of an init request.
pub(super) fn is_body(text: &str) -> bool {
    text.contains("source_info") && !chunks::value(text, "source_info").is_empty()
        || text.contains("post_info") && !chunks::value(text, "post_info").is_empty()
}

fn publish_id(text: &str, found: &mut Found) {
    let all = PUBLISH_IDS.iter();
    let last = all
        .filter_map(|row| Some((scan::last(text, row.0)?, row)))
        .max_by_key(|(at, _)| *at);
    let Some((_, (_, mode, kind, source))) = last else {
        return;
    };
    found.hints.post_mode = mode.or(found.hints.post_mode);
    found.hints.media_kind = Some(*kind);
    found.hints.media_source = Some(*source);
    found.form(Form::PublishId);
    if found.kinds.is_empty() {
        found.kinds.push(Pasted::ApiRequest);
    }
}

/// Each init path is for one kind of media; that of photos is for either mode.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-photo-post>
fn of_path(path: &str, found: &mut Found) {
    if path.contains("/content/init") {
        found.hints.media_kind = Some(MediaKind::Photo);
    } else if path.contains("/video/init") {
        found.hints.media_kind = Some(MediaKind::Video);
        found.hints.post_mode = Some(if path.contains("/inbox/") {
            PostMode::InboxUpload
        } else {
            PostMode::DirectPost
        });
    }
}

fn of_body(text: &str, path: &str, found: &mut Found) {
    let says = |word: &str| text.contains(word);
    let hints = &mut found.hints;
    if says("photo_images") || chunks::value(text, "media_type").contains("PHOTO") {
        hints.media_kind = Some(MediaKind::Photo);
    } else if says("video_url") || says("video_size") {
        hints.media_kind = Some(MediaKind::Video);
    }
    hints.media_source = match (says("FILE_UPLOAD"), says("PULL_FROM_URL")) {
        (true, false) => Some(MediaSource::FileUpload),
        (false, true) => Some(MediaSource::PullFromUrl),
        (_, _) => hints.media_source,
    };
    let level = chunks::value(text, "privacy_level");
    hints.post_privacy = match level {
        "SELF_ONLY" => Some(PostPrivacy::SelfOnly),
        "PUBLIC_TO_EVERYONE" => Some(PostPrivacy::PublicToEveryone),
        "MUTUAL_FOLLOW_FRIENDS" | "FOLLOWER_OF_CREATOR" => Some(PostPrivacy::OtherLevel),
        _ => hints.post_privacy,
    };
    hints.post_mode = match chunks::value(text, "post_mode") {
        "DIRECT_POST" => Some(PostMode::DirectPost),
        "MEDIA_UPLOAD" => Some(PostMode::InboxUpload),
        // Only a direct post has a privacy level; the draft's body has no place for it.
        _ if path.is_empty() && !level.is_empty() => Some(PostMode::DirectPost),
        _ => hints.post_mode,
    };
}
