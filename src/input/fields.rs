//! The fields that a user/info request names, by the scope that each of them needs.

use super::Found;
use super::call::Call;
use crate::facts::{FailingStage, FieldsAsked};
use crate::scan;

/// <https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info>
const PROFILE: &[&str] = &[
    "username",
    "bio_description",
    "is_verified",
    "profile_deep_link",
];

/// <https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info>
const STATS: &[&str] = &[
    "follower_count",
    "following_count",
    "likes_count",
    "video_count",
];

/// Reads `fields` of the query. Where the query has none, the answer has no fields either; a body is
/// not read, as user/info takes GET.
pub(super) fn read(call: &Call, text: &str, found: &mut Found) {
    if call.stage != Some(FailingStage::ProfileRead) {
        return;
    }
    let behind = &text[call.at + call.path.len()..];
    let query = scan::until(behind, |c| c.is_whitespace() || "\"'`<>)".contains(c));
    let list = scan::trimmed_start(query, |c| c == '?')
        .split('&')
        .find_map(|pair| pair.strip_prefix("fields="));
    found.hints.fields_asked = match list {
        Some(list) if !scan::has(list, "${") => Some(asked(list)),
        // A tool's own way of naming the query is not known here, so silence proves nothing.
        None if in_body(text) => Some(FieldsAsked::NotInQuery),
        Some(_) | None => return,
    };
}

fn asked(list: &str) -> FieldsAsked {
    let list = list.replace("%2C", ",").replace("%2c", ",");
    let names = |group: &[&str]| list.split(',').any(|field| group.contains(&field.trim()));
    match (names(PROFILE), names(STATS)) {
        (true, true) => FieldsAsked::ProfileAndStats,
        (true, false) => FieldsAsked::ProfileFields,
        (false, true) => FieldsAsked::StatsFields,
        (false, false) if list.is_empty() => FieldsAsked::NotInQuery,
        (false, false) => FieldsAsked::BasicOnly,
    }
}

/// Whether a curl command sends `fields` in its body.
fn in_body(text: &str) -> bool {
    let data = text.find(" --data").or_else(|| text.find(" -d"));
    let get = text.contains(" -G") || text.contains(" --get");
    !get && data.is_some_and(|at| text[at..].contains("fields"))
}
