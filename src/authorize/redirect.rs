//! Whether a redirect URI keeps the rules of its platform.

mod rule;

pub use self::rule::{Broken, rules};
use crate::facts::Platform;
use crate::signs;

/// The rules of the platform that the URI breaks. Of the form of a universal link or an App Link
/// TikTok's pages say only that it is `https`.
#[must_use]
pub fn broken(platform: Platform, uri: &str) -> Vec<Broken> {
    let Some(parts) = Parts::of(uri) else {
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
        ((web || desktop) && signs::has(uri, "?"), Broken::Query),
        ((web || desktop) && signs::has(uri, "#"), Broken::Fragment),
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
pub(crate) enum Form {
    /// One that TikTok takes neither for Web nor for Desktop.
    Refused,
    /// The one for Desktop, which is refused for Web.
    Desktop,
    /// Nothing speaks against it, or it cannot be told.
    Other,
}

pub(crate) fn form(uri: &str) -> Form {
    if Parts::of(uri).is_none() {
        return Form::Other;
    }
    let taken = |platform| broken(platform, uri).is_empty();
    match (taken(Platform::Desktop), taken(Platform::Web)) {
        (true, _) => Form::Desktop,
        (false, true) => Form::Other,
        (false, false) => Form::Refused,
    }
}

struct Parts<'a> {
    scheme: &'a str,
    host: &'a str,
    port: &'a str,
}

impl<'a> Parts<'a> {
    /// None where the URI is not absolute.
    fn of(uri: &'a str) -> Option<Self> {
        let (scheme, rest) = uri.split_once("://")?;
        let authority = signs::until(rest, |c| matches!(c, '/' | '?' | '#' | '\\'));
        let named = behind(authority, "@").unwrap_or(authority);
        let port = behind(named, ":").unwrap_or_default();
        let host = signs::without_end(&named[..named.len() - port.len()], ":");
        let absolute = !scheme.is_empty() && !host.is_empty();
        let spaced = signs::first(uri, char::is_whitespace).is_some();
        (absolute && !spaced).then_some(Self { scheme, host, port })
    }

    fn has_port(&self) -> bool {
        let number = self.port.bytes().all(|byte| byte.is_ascii_digit());
        !self.port.is_empty() && number || self.port == "*"
    }
}

/// What stands behind the last of these signs.
fn behind<'a>(text: &'a str, sign: &str) -> Option<&'a str> {
    Some(&text[signs::last(text, sign)? + sign.len()..])
}

#[cfg(test)]
mod tests {
    use super::{Form, form};

    #[test]
    fn the_forms_are_told_apart() {
        use Form::{Desktop, Other, Refused};
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
