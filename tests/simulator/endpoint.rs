//! The four read-only endpoints that the simulator knows, and how often a token may call each.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::http::Method;

/// An endpoint of TikTok's API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Endpoint {
    /// Profile fields of the token's user.
    UserInfo,
    /// What the creator may choose when posting.
    CreatorInfo,
    /// The creator's public videos.
    VideoList,
    /// How far a post has got.
    PostStatus,
}

/// Every endpoint, in the order of the probes of a diagnosis.
pub const ENDPOINTS: [Endpoint; 4] = [
    Endpoint::UserInfo,
    Endpoint::CreatorInfo,
    Endpoint::VideoList,
    Endpoint::PostStatus,
];

/// The span over which requests are counted.
///
/// Source: <https://developers.tiktok.com/doc/tiktok-api-v2-rate-limit>
pub const WINDOW: Duration = Duration::from_secs(60);

impl Endpoint {
    /// The endpoint that a request reaches. A missing trailing slash or a wrong
    /// method reaches none.
    pub fn reached_by(method: &Method, path: &str) -> Option<Self> {
        ENDPOINTS
            .into_iter()
            .find(|endpoint| endpoint.method() == method && endpoint.path() == path)
    }

    /// The path, trailing slash included.
    pub fn path(self) -> &'static str {
        match self {
            Self::UserInfo => "/v2/user/info/",
            Self::CreatorInfo => "/v2/post/publish/creator_info/query/",
            Self::VideoList => "/v2/video/list/",
            Self::PostStatus => "/v2/post/publish/status/fetch/",
        }
    }

    /// The only method that the endpoint answers.
    pub fn method(self) -> Method {
        match self {
            Self::UserInfo => Method::GET,
            Self::CreatorInfo | Self::VideoList | Self::PostStatus => Method::POST,
        }
    }

    /// How many requests a token may send within [`WINDOW`].
    ///
    /// Sources: <https://developers.tiktok.com/doc/tiktok-api-v2-rate-limit>,
    /// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>,
    /// <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>.
    /// The first does not say whether its 600 count per app or per token.
    pub fn requests_per_window(self) -> usize {
        match self {
            Self::UserInfo | Self::VideoList => 600,
            Self::CreatorInfo => 20,
            Self::PostStatus => 30,
        }
    }
}

/// When each token last called each endpoint: a sliding window of one minute.
#[derive(Default)]
pub struct Limits {
    calls: Mutex<HashMap<(String, Endpoint), VecDeque<Instant>>>,
}

impl Limits {
    /// Counts a call made `now`, unless the window is full. The time is a
    /// parameter so that a test need not wait a minute.
    pub fn admits(&self, token: &str, endpoint: Endpoint, now: Instant) -> bool {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = calls.entry((token.to_owned(), endpoint)).or_default();
        while recent
            .front()
            .is_some_and(|&call| now.duration_since(call) >= WINDOW)
        {
            recent.pop_front();
        }
        if recent.len() >= endpoint.requests_per_window() {
            return false;
        }
        recent.push_back(now);
        true
    }
}
