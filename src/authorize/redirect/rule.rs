//! The rules by name, in words, and where they stand.

use crate::facts::Platform;
use crate::remedy::Source;
use crate::remedy::source::{
    LOGIN_KIT_ANDROID, LOGIN_KIT_DESKTOP, LOGIN_KIT_IOS, LOGIN_KIT_WEB, REPORT_NANGO_352,
};
use crate::t;
use crate::text::Text;

/// A rule that a redirect URI breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// No scheme, no host, or a space.
    NotAbsolute,
    /// Another scheme than `https`.
    NotHttps,
    /// Another scheme than `https` and `http`.
    NotHttp,
    /// `localhost` or `127.0.0.1` on Web.
    Loopback,
    /// Another host than `localhost` and `127.0.0.1` on Desktop.
    NotLoopback,
    /// No port on Desktop, or one that is neither a number nor `*`.
    NoPort,
    /// A query.
    Query,
    /// A `#`.
    Fragment,
    /// 512 characters or more.
    TooLong,
}

impl Broken {
    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::NotAbsolute,
        Self::NotHttps,
        Self::NotHttp,
        Self::Loopback,
        Self::NotLoopback,
        Self::NoPort,
        Self::Query,
        Self::Fragment,
        Self::TooLong,
    ];

    /// The rule's name on the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotAbsolute => "not_absolute",
            Self::NotHttps => "not_https",
            Self::NotHttp => "not_http",
            Self::Loopback => "loopback",
            Self::NotLoopback => "not_loopback",
            Self::NoPort => "no_port",
            Self::Query => "query",
            Self::Fragment => "fragment",
            Self::TooLong => "too_long",
        }
    }

    /// What to change.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::NotAbsolute => {
                t! { en: "It has to be absolute: scheme, ://, host and path, without spaces." }
            }
            Self::NotHttps => t! { en: "It has to begin with https://." },
            Self::NotHttp => t! { en: "It has to begin with https:// or http://." },
            Self::Loopback => {
                t! { en: "TikTok names localhost and 127.0.0.1 for Desktop; for Web, developers report, it does not take them." }
            }
            Self::NotLoopback => {
                t! { en: "On Desktop the host has to be localhost or 127.0.0.1." }
            }
            Self::NoPort => {
                t! { en: "On Desktop it needs a port: a number, or * where it is registered." }
            }
            Self::Query => {
                t! { en: "It must not have a query (?): what your app has to find again belongs into state." }
            }
            Self::Fragment => t! { en: "It must not have a fragment (#)." },
            Self::TooLong => t! { en: "It has to be shorter than 512 characters." },
        }
    }

    /// What the rule rests on: developers' reports, or TikTok's page for the platform.
    #[must_use]
    pub fn source(self, platform: Platform) -> Source {
        if self == Self::Loopback {
            return REPORT_NANGO_352;
        }
        rules(platform)
    }
}

/// TikTok's page with the rules of a platform.
#[must_use]
pub const fn rules(platform: Platform) -> Source {
    match platform {
        Platform::Web => LOGIN_KIT_WEB,
        Platform::Desktop => LOGIN_KIT_DESKTOP,
        Platform::Ios => LOGIN_KIT_IOS,
        Platform::Android => LOGIN_KIT_ANDROID,
    }
}
