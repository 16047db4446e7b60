//! What creator_info says about the next post.

use super::Session;
use crate::api::json::Json;
use crate::evidence::Evidence;
use crate::facts::AccountVisibility;
use crate::observe;

/// How the creator may post now.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Whether the account is public, where the levels tell.
    pub visibility: Option<AccountVisibility>,
    /// The values of `privacy_level` that will be accepted.
    pub levels: Vec<String>,
    /// Whether the creator has switched comments off.
    pub comment_disabled: Option<bool>,
    /// Whether the creator has switched duets off.
    pub duet_disabled: Option<bool>,
    /// Whether the creator has switched stitches off.
    pub stitch_disabled: Option<bool>,
    /// The longest video, in seconds.
    pub longest: Option<u64>,
    /// Which reply of [`Session::evidence`] says so.
    pub reply: usize,
}

/// A level is one word of TikTok's.
const LONGEST_LEVEL: usize = 40;

impl Session {
    /// What the latest creator_info reply says; none where none names the privacy levels.
    #[must_use]
    pub fn posting(&self) -> Option<Posting> {
        let replies = self.evidence.iter().enumerate().rev();
        let mut told = replies.filter_map(|(reply, seen)| read(seen, reply));
        told.next()
    }
}

fn read(seen: &Evidence, reply: usize) -> Option<Posting> {
    let data = &seen.envelope()?.data;
    let levels = data.get("privacy_level_options")?.items().iter();
    let levels = levels
        .filter_map(Json::as_text)
        .filter(|level| is_word(level));
    let levels: Vec<String> = levels.map(ToOwned::to_owned).collect();
    if levels.is_empty() {
        return None;
    }
    let switch = |name| match data.get(name) {
        Some(Json::Bool(value)) => Some(*value),
        _ => None,
    };
    let longest = data.get("max_video_post_duration_sec");
    Some(Posting {
        visibility: observe::visibility(seen),
        levels,
        comment_disabled: switch("comment_disabled"),
        duet_disabled: switch("duet_disabled"),
        stitch_disabled: switch("stitch_disabled"),
        longest: longest
            .and_then(Json::as_text)
            .and_then(|seconds| seconds.parse().ok()),
        reply,
    })
}

/// Whatever else stands in the list is not shown.
fn is_word(level: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    level.len() <= LONGEST_LEVEL && level.bytes().all(fits)
}
