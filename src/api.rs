//! TikTok's endpoints, the page's requests to them, and the form of the replies.

pub mod code;
pub mod json;
mod reply;

use crate::facts::Question;
pub(crate) use reply::answer;
pub use reply::{Body, Envelope, read};

/// One read-only call of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Probe {
    /// Fields of `user.info.basic`.
    UserInfoBasic,
    /// A field of `user.info.profile`.
    UserInfoProfile,
    /// A field of `user.info.stats`.
    UserInfoStats,
    /// Whether and how the creator may post.
    CreatorInfo,
    /// One field of the public videos.
    VideoList,
    /// The status of a post that does not exist: an inference, TikTok documents no such use.
    PostStatus,
}

/// What goes out, without the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path at TikTok, ending in `/`: without the slash the gateway answers 404.
    pub path: &'static str,
    /// The query without its question mark.
    pub query: &'static str,
    /// The JSON body.
    pub body: Option<&'static str>,
}

impl Request {
    /// Method, path and query in one line.
    #[must_use]
    pub fn line(&self) -> String {
        [self.method, " ", &self.target()].concat()
    }

    /// Path and query.
    #[must_use]
    pub fn target(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        [self.path, mark, self.query].concat()
    }
}

impl Probe {
    /// Every probe, in the order in which they are sent.
    pub const ALL: &[Self] = &[
        Self::UserInfoBasic,
        Self::UserInfoProfile,
        Self::UserInfoStats,
        Self::CreatorInfo,
        Self::VideoList,
        Self::PostStatus,
    ];

    /// Its name in the page, in links and in exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::UserInfoBasic => "user-info-basic",
            Self::UserInfoProfile => "user-info-profile",
            Self::UserInfoStats => "user-info-stats",
            Self::CreatorInfo => "creator-info",
            Self::VideoList => "video-list",
            Self::PostStatus => "post-status",
        }
    }

    /// The probe of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|probe| probe.id() == id)
    }

    /// Whether it is sent only when the person ticks "also check listing and drafts".
    #[must_use]
    pub const fn is_extra(self) -> bool {
        matches!(self, Self::VideoList | Self::PostStatus)
    }

    /// The scope that the call needs, as TikTok documents it.
    /// <https://developers.tiktok.com/doc/tiktok-api-scopes>
    #[must_use]
    pub const fn scope(self) -> &'static str {
        match self {
            Self::UserInfoBasic => "user.info.basic",
            Self::UserInfoProfile => "user.info.profile",
            Self::UserInfoStats => "user.info.stats",
            Self::CreatorInfo => "video.publish",
            Self::VideoList => "video.list",
            Self::PostStatus => "video.upload / video.publish",
        }
    }

    /// The call. One field of a scope is enough, as one field outside the granted scopes fails the
    /// whole call. <https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info>
    #[must_use]
    pub const fn request(self) -> Request {
        match self {
            Self::UserInfoBasic => user_info("fields=open_id,display_name"),
            Self::UserInfoProfile => user_info("fields=is_verified"),
            Self::UserInfoStats => user_info("fields=video_count"),
            Self::CreatorInfo => post("/v2/post/publish/creator_info/query/", "", "{}"),
            Self::VideoList => post("/v2/video/list/", "fields=id", r#"{"max_count":1}"#),
            Self::PostStatus => post(
                "/v2/post/publish/status/fetch/",
                "",
                r#"{"publish_id":"v_inbox_file~v2.0000000000000000000"}"#,
            ),
        }
    }

    /// The questions that its answer can settle.
    #[must_use]
    pub const fn answers(self) -> &'static [Question] {
        match self {
            Self::UserInfoBasic => &[
                Question::TransportOutcome,
                Question::Checks,
                Question::GrantedUserInfoBasic,
            ],
            Self::UserInfoProfile => &[Question::Checks, Question::GrantedUserInfoProfile],
            Self::UserInfoStats => &[Question::Checks, Question::GrantedUserInfoStats],
            Self::CreatorInfo => &[
                Question::Checks,
                Question::GrantedVideoPublish,
                Question::AccountVisibility,
            ],
            Self::VideoList => &[Question::Checks, Question::GrantedVideoList],
            Self::PostStatus => &[Question::Checks, Question::GrantedVideoUpload],
        }
    }
}

const fn user_info(query: &'static str) -> Request {
    Request {
        method: "GET",
        path: "/v2/user/info/",
        query,
        body: None,
    }
}

const fn post(path: &'static str, query: &'static str, body: &'static str) -> Request {
    Request {
        method: "POST",
        path,
        query,
        body: Some(body),
    }
}
