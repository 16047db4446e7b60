//! The tables of older numbers, and where the interface of each went.

use crate::remedy::{Source, source};
use crate::t;
use crate::text::Text;

/// A table of numbers of an older interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// OAuth v1: `data.error_code` of open-api.tiktok.com.
    V1,
    /// Share Video, v1: `data.error_code` of open-api.tiktok.com.
    V1Share,
    /// The old SDK for Android: the answer to a login.
    AndroidAuth,
    /// The old SDK for Android: any answer.
    AndroidSdk,
    /// The old SDK for Android: `subErrorCode` of a share.
    AndroidShare,
    /// The old SDK for iOS: the error code and `shareState` of a share.
    IosShare,
    /// Share Kit for Android, as it is now: the error code and the sub-code.
    ShareKit,
    /// What developers report of the SDKs as they are now.
    NativeReports,
}

impl Family {
    /// Every family.
    pub const ALL: &[Self] = &[
        Self::V1,
        Self::V1Share,
        Self::AndroidAuth,
        Self::AndroidSdk,
        Self::AndroidShare,
        Self::IosShare,
        Self::ShareKit,
        Self::NativeReports,
    ];

    /// The table's name in addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V1Share => "v1-share",
            Self::AndroidAuth => "android-login",
            Self::AndroidSdk => "android",
            Self::AndroidShare => "android-share",
            Self::IosShare => "ios-share",
            Self::ShareKit => "share-kit",
            Self::NativeReports => "reports",
        }
    }

    /// What the table is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::V1 => t! { en: "OAuth v1" },
            Self::V1Share => t! { en: "Share Video, v1" },
            Self::AndroidAuth => t! { en: "old Android SDK, login" },
            Self::AndroidSdk => t! { en: "old Android SDK" },
            Self::AndroidShare => t! { en: "old Android SDK, share sub-code" },
            Self::IosShare => t! { en: "old iOS SDK, share" },
            Self::ShareKit => t! { en: "Share Kit for Android" },
            Self::NativeReports => t! { en: "reports about the mobile SDKs" },
        }
    }

    /// Where the interface went.
    #[must_use]
    pub const fn whereabouts(self) -> (Text, Source) {
        match self {
            Self::V1 => (
                t! { en: "OAuth v1 ended for web apps on 29 February 2024; Login Kit with OAuth v2 on open.tiktokapis.com took its place." },
                source::OAUTH_V1_MIGRATION,
            ),
            Self::V1Share => (
                t! { en: "Share Video was to end on 10 September 2023; TikTok sends its users to the Content Posting API." },
                source::SHARE_VIDEO_MIGRATION,
            ),
            Self::AndroidAuth | Self::AndroidSdk | Self::AndroidShare => (
                t! { en: "There is a newer SDK, the TikTok OpenSDK for Android; the documentation does not say when the old one ends." },
                source::ANDROID_SDK,
            ),
            Self::IosShare => (
                t! { en: "There is a newer SDK, the TikTok OpenSDK for iOS; the documentation does not say when the old one ends." },
                source::IOS_SDK,
            ),
            Self::ShareKit => (
                t! { en: "Share Kit is part of today's TikTok OpenSDK; nothing has taken its place." },
                source::SHARE_KIT_ANDROID,
            ),
            Self::NativeReports => (
                t! { en: "The SDKs are today's; the documentation does not say what these answers mean." },
                source::ANDROID_SDK,
            ),
        }
    }
}
