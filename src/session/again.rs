//! When the same check may be made again without running into TikTok's limits.

use super::Session;
use crate::api::Probe;
use crate::evidence::{Evidence, Origin, Outcome};
use crate::facts::ErrorCode;
use crate::observe;

/// The window of TikTok's limits, in seconds.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-rate-limit>
const WINDOW: u64 = 60;

/// creator_info takes 20 calls a minute for each token.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
const CREATOR_INFO_CALLS: u64 = 20;

impl Session {
    /// The earliest time for the same calls, in seconds since 1970, UTC; none where none was made.
    #[must_use]
    pub fn ready_at(&self) -> Option<u64> {
        self.evidence.iter().filter_map(ready_after).max()
    }

    /// Whether a reply said that there were too many calls.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        self.evidence.iter().any(is_limited)
    }
}

fn ready_after(seen: &Evidence) -> Option<u64> {
    let Origin::Probe(probe) = seen.origin else {
        return None;
    };
    let asked = match &seen.outcome {
        Outcome::Reply(reply) => reply.retry_after.map(u64::from),
        Outcome::Fault(_) => None,
    };
    let wait = match (asked, is_limited(seen), probe) {
        (Some(seconds), _, _) => seconds,
        (None, true, _) => WINDOW,
        (None, false, Probe::CreatorInfo) => WINDOW / CREATOR_INFO_CALLS,
        (None, false, _) => 0,
    };
    Some(seen.at? + wait)
}

fn is_limited(seen: &Evidence) -> bool {
    observe::error_code(seen) == Some(ErrorCode::RateLimitExceeded)
}
