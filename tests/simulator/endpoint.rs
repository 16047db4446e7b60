//! The four read-only endpoints that the simulator knows.

use std::time::Duration;

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
