//! Whether a redirect URI keeps the rules of its platform.

use crate::facts::Platform;
use crate::phrase::{Phrase, redirect};
use crate::scan;
use crate::source::{
    LOGIN_KIT_ANDROID, LOGIN_KIT_DESKTOP, LOGIN_KIT_IOS, LOGIN_KIT_WEB, REPORT_NANGO_352,
};

/// The rules of the platform that the URI breaks. Of the form of a universal link or an App Link
/// TikTok's pages say only that it is `https`.
#[must_use]
pub fn broken(platform: Platform, uri: &str) -> Vec<Broken> {
    let Some(parts) = UriParts::of(uri) else {
        return vec![Broken::NotAbsolute];
    };
    let (web, desktop) = (platform == Platform::Web, platform == Platform::Desktop);
    let https = parts.scheme.eq_ignore_ascii_case("https");
    let http = https || parts.scheme.eq_ignore_ascii_case("http");
    let loopback = parts.host == "127.0.0.1" || parts.host.eq_ignore_ascii_case("localhost");
    let all = [
        (!desktop && !https, Broken::NotHttps),
        (desktop && !http, Broken::NotHttp),
        (web && loopback, Broken::Loopback),
        (desktop && !loopback, Broken::NotLoopback),
        (desktop && !parts.has_port(), Broken::NoPort),
        ((web || desktop) && scan::has(uri, "?"), Broken::Query),
        ((web || desktop) && scan::has(uri, "#"), Broken::Fragment),
        ((web || desktop) && uri.len() > LONGEST, Broken::TooLong),
    ];
    let mut found = Vec::new();
    for (breaks, rule) in all {
        if breaks {
            found.push(rule);
        }
    }
    found
}

/// <https://developers.tiktok.com/doc/login-kit-web>
const LONGEST: usize = 511;

/// What the form of a redirect URI gives away where nobody said for which platform it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UriForm {
    /// One that TikTok takes neither for Web nor for Desktop.
    Refused,
    /// The one for Desktop, which is refused for Web.
    Desktop,
    /// Nothing speaks against it, or it cannot be told.
    Other,
}

pub(crate) fn form(uri: &str) -> UriForm {
    if UriParts::of(uri).is_none() {
        return UriForm::Other;
    }
    let taken = |platform| broken(platform, uri).is_empty();
    match (taken(Platform::Desktop), taken(Platform::Web)) {
        (true, _) => UriForm::Desktop,
        (false, true) => UriForm::Other,
        (false, false) => UriForm::Refused,
    }
}

struct UriParts<'a> {
    scheme: &'a str,
    host: &'a str,
    port: &'a str,
}

impl<'a> UriParts<'a> {
    /// None where the URI is not absolute.
    fn of(uri: &'a str) -> Option<Self> {
        let (scheme, rest) = uri.split_once("://")?;
        let authority = scan::until(rest, |c| matches!(c, '/' | '?' | '#' | '\\'));
        let named = behind(authority, "@").unwrap_or(authority);
        let port = behind(named, ":").unwrap_or_default();
        let host = scan::without_end(&named[..named.len() - port.len()], ":");
        let absolute = !scheme.is_empty() && !host.is_empty();
        let spaced = scan::first(uri, char::is_whitespace).is_some();
        (absolute && !spaced).then_some(Self { scheme, host, port })
    }

    fn has_port(&self) -> bool {
        let number = self.port.bytes().all(|byte| byte.is_ascii_digit());
        !self.port.is_empty() && number || self.port == "*"
    }
}

/// What stands behind the last of these signs.
fn behind<'a>(text: &'a str, sign: &str) -> Option<&'a str> {
    Some(&text[scan::last(text, sign)? + sign.len()..])
}

#[cfg(test)]
mod tests {
    use super::{UriForm, form};

    #[test]
    fn the_forms_are_told_apart() {
        use UriForm::{Desktop, Other, Refused};
        for (uri, expected) in [
            ("https://example.com/callback/", Other),
            ("https://localhost.example.com/callback", Other),
            ("https://example.com:8443/callback", Other),
            ("http://example.com/callback", Refused),
            ("http://localhost.example.com/callback", Refused),
            ("https://example.com/callback?provider=tiktok", Refused),
            ("https://example.com/#/callback", Refused),
            ("myapp://callback", Refused),
            ("http://localhost:3000/callback", Desktop),
            ("https://127.0.0.1:*/callback", Desktop),
            ("http://localhost:3000/callback?a=1", Refused),
            ("http://localhost:3000@example.com/callback", Refused),
            ("http://localhost/callback", Refused),
            ("https://localhost/callback", Refused),
            ("example.com/callback", Other),
            ("://", Other),
            ("", Other),
        ] {
            assert_eq!(form(uri), expected, "{uri}");
        }
        let long = ["https://example.com/", &"a".repeat(500)].concat();
        assert_eq!(form(&long), Refused);
    }
}

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
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::NotAbsolute => redirect::NOT_ABSOLUTE,
            Self::NotHttps => redirect::NOT_HTTPS,
            Self::NotHttp => redirect::NOT_HTTP,
            Self::Loopback => redirect::LOOPBACK,
            Self::NotLoopback => redirect::NOT_LOOPBACK,
            Self::NoPort => redirect::NO_PORT,
            Self::Query => redirect::QUERY,
            Self::Fragment => redirect::FRAGMENT,
            Self::TooLong => redirect::TOO_LONG,
        }
    }

    /// The id of what the rule rests on: developers' reports, or TikTok's page for the platform.
    #[must_use]
    pub fn source(self, platform: Platform) -> &'static str {
        if self == Self::Loopback {
            return REPORT_NANGO_352;
        }
        rules(platform)
    }
}

/// The id of TikTok's page with the rules of a platform.
#[must_use]
pub const fn rules(platform: Platform) -> &'static str {
    match platform {
        Platform::Web => LOGIN_KIT_WEB,
        Platform::Desktop => LOGIN_KIT_DESKTOP,
        Platform::Ios => LOGIN_KIT_IOS,
        Platform::Android => LOGIN_KIT_ANDROID,
    }
}
