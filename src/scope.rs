//! The six scopes of the calls that an app makes for a person, and what each is good for.

use crate::facts::Question;
use crate::phrase::{Phrase, goal, product, scope};

/// A scope of a user's token.
/// <https://developers.tiktok.com/doc/tiktok-api-scopes>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// `user.info.basic`
    UserInfoBasic,
    /// `user.info.profile`
    UserInfoProfile,
    /// `user.info.stats`
    UserInfoStats,
    /// `video.list`
    VideoList,
    /// `video.upload`
    VideoUpload,
    /// `video.publish`
    VideoPublish,
}

impl Scope {
    /// Every scope that the page knows how to look at.
    pub const ALL: &[Self] = &[
        Self::UserInfoBasic,
        Self::UserInfoProfile,
        Self::UserInfoStats,
        Self::VideoList,
        Self::VideoUpload,
        Self::VideoPublish,
    ];

    /// TikTok's name for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::UserInfoBasic => "user.info.basic",
            Self::UserInfoProfile => "user.info.profile",
            Self::UserInfoStats => "user.info.stats",
            Self::VideoList => "video.list",
            Self::VideoUpload => "video.upload",
            Self::VideoPublish => "video.publish",
        }
    }

    /// The scope of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scope| scope.name() == name)
    }

    /// The question whether the token carries it. Its first answer is yes.
    #[must_use]
    pub const fn question(self) -> Question {
        match self {
            Self::UserInfoBasic => Question::GrantedUserInfoBasic,
            Self::UserInfoProfile => Question::GrantedUserInfoProfile,
            Self::UserInfoStats => Question::GrantedUserInfoStats,
            Self::VideoList => Question::GrantedVideoList,
            Self::VideoUpload => Question::GrantedVideoUpload,
            Self::VideoPublish => Question::GrantedVideoPublish,
        }
    }

    /// What it is for.
    #[must_use]
    pub const fn purpose(self) -> Phrase {
        match self {
            Self::UserInfoBasic => scope::USER_INFO_BASIC,
            Self::UserInfoProfile => scope::USER_INFO_PROFILE,
            Self::UserInfoStats => scope::USER_INFO_STATS,
            Self::VideoList => scope::VIDEO_LIST,
            Self::VideoUpload => scope::VIDEO_UPLOAD,
            Self::VideoPublish => scope::VIDEO_PUBLISH,
        }
    }

    /// The product that an app needs for it.
    /// <https://developers.tiktok.com/doc/tiktok-api-scopes>
    #[must_use]
    pub const fn product(self) -> Phrase {
        match self {
            Self::UserInfoBasic => product::LOGIN_KIT,
            Self::UserInfoProfile | Self::UserInfoStats => product::LOGIN_KIT_OR_DISPLAY,
            Self::VideoList => product::DISPLAY,
            Self::VideoUpload => product::CONTENT_POSTING,
            Self::VideoPublish => product::DIRECT_POST,
        }
    }
}

/// What an app wants to do for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Fields of the profile.
    ReadProfile,
    /// Counts of followers, likes and videos.
    ReadStats,
    /// The public videos.
    ListVideos,
    /// A draft in the inbox of TikTok's app.
    UploadDrafts,
    /// A post without the person's doing.
    PostDirectly,
    /// How the creator may post now.
    ReadCreatorInfo,
}

impl Goal {
    /// Every goal, in the order in which the page lists them.
    pub const ALL: &[Self] = &[
        Self::ReadProfile,
        Self::ReadStats,
        Self::ListVideos,
        Self::UploadDrafts,
        Self::PostDirectly,
        Self::ReadCreatorInfo,
    ];

    /// Its name in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::ReadProfile => "read-profile",
            Self::ReadStats => "read-stats",
            Self::ListVideos => "list-videos",
            Self::UploadDrafts => "upload-drafts",
            Self::PostDirectly => "post-directly",
            Self::ReadCreatorInfo => "read-creator-info",
        }
    }

    /// The goal of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|goal| goal.id() == id)
    }

    /// The goal in words.
    #[must_use]
    pub const fn label(self) -> Phrase {
        match self {
            Self::ReadProfile => goal::READ_PROFILE,
            Self::ReadStats => goal::READ_STATS,
            Self::ListVideos => goal::LIST_VIDEOS,
            Self::UploadDrafts => goal::UPLOAD_DRAFTS,
            Self::PostDirectly => goal::POST_DIRECTLY,
            Self::ReadCreatorInfo => goal::READ_CREATOR_INFO,
        }
    }

    /// The scopes that it needs.
    /// <https://developers.tiktok.com/doc/tiktok-api-scopes>
    #[must_use]
    pub const fn needs(self) -> &'static [Scope] {
        match self {
            Self::ReadProfile => &[Scope::UserInfoBasic, Scope::UserInfoProfile],
            Self::ReadStats => &[Scope::UserInfoStats],
            Self::ListVideos => &[Scope::VideoList],
            Self::UploadDrafts => &[Scope::VideoUpload],
            Self::PostDirectly | Self::ReadCreatorInfo => &[Scope::VideoPublish],
        }
    }
}
