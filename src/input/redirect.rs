//! What the form of a redirect URI gives away.

use crate::signs;

/// The forms that TikTok's portal tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Redirect {
    /// A form that no platform allows.
    Refused,
    /// `localhost` or `127.0.0.1` with a port: allowed for Desktop, refused for Web.
    Loopback,
    /// Nothing speaks against it, or it cannot be told.
    Other,
}

/// Web: absolute, `https`, under 512 characters, without a query or a fragment. Desktop: `http` or
/// `https` on `localhost` or `127.0.0.1`, with a port; iOS and Android: `https` links.
/// <https://developers.tiktok.com/doc/login-kit-web>
/// <https://developers.tiktok.com/doc/login-kit-desktop>
pub(super) fn form(uri: &str) -> Redirect {
    const LONGEST: usize = 511;
    let Some((scheme, rest)) = uri.split_once("://") else {
        return Redirect::Other;
    };
    let host = signs::until(rest, |c| matches!(c, '/' | '?' | '#'));
    let (name, port) = host.split_once(':').unwrap_or((host, ""));
    match (scheme, name) {
        _ if name.is_empty() => Redirect::Other,
        ("http" | "https", "localhost" | "127.0.0.1") if !port.is_empty() => Redirect::Loopback,
        (_, "localhost" | "127.0.0.1") => Redirect::Refused,
        ("https", _) if signs::has(uri, "?#") || uri.len() > LONGEST => Redirect::Refused,
        ("https", _) => Redirect::Other,
        _ => Redirect::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::{Redirect, form};

    #[test]
    fn the_forms_are_told_apart() {
        use Redirect::{Loopback, Other, Refused};
        for (uri, expected) in [
            ("https://example.com/callback/", Other),
            ("https://localhost.example.com/callback", Other),
            ("https://example.com:8443/callback", Other),
            ("http://example.com/callback", Refused),
            ("http://localhost.example.com/callback", Refused),
            ("https://example.com/callback?provider=tiktok", Refused),
            ("https://example.com/#/callback", Refused),
            ("myapp://callback", Refused),
            ("http://localhost:3000/callback", Loopback),
            ("https://127.0.0.1:*/callback", Loopback),
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
