//! The apps that the login page knows, and what it checks of a login.

use super::Turned;
use crate::simulator::scenarios::{BASIC, LIST, PUBLISH, UPLOAD};

/// An app as it is registered.
#[derive(Debug)]
pub struct App {
    /// Its client key. Reports have sandbox keys begin with `sb`, production keys
    /// with `aw`: <https://github.com/gitroomhq/postiz-docs/issues/167>
    pub client_key: &'static str,
    /// The redirect URI; a port `*` stands for any.
    pub redirect_uri: &'static str,
    /// The scopes that are enabled.
    pub scopes: &'static [&'static str],
    /// Whether only target users may log in.
    /// <https://developers.tiktok.com/doc/add-a-sandbox>
    pub sandbox: bool,
    /// Whether the login has to hold a code challenge.
    /// <https://developers.tiktok.com/doc/login-kit-desktop>
    pub desktop: bool,
}

/// The account that may log in to a sandbox.
pub const TARGET_USER: &str = "target-user";

/// A web app that was approved.
pub const WEB: &App = &App {
    client_key: "aw1simulated2key3",
    redirect_uri: "https://app.example.com/callback/",
    scopes: &[BASIC, LIST, UPLOAD],
    sandbox: false,
    desktop: false,
};

/// The sandbox of a desktop app.
pub const DESKTOP: &App = &App {
    client_key: "sb1simulated2key3",
    redirect_uri: "http://127.0.0.1:*/callback/",
    scopes: &[BASIC, LIST, UPLOAD, PUBLISH],
    sandbox: true,
    desktop: true,
};

/// Every app.
pub const APPS: [&App; 2] = [WEB, DESKTOP];

const fn turned(error: &'static str, item: &'static str, number: Option<&'static str>) -> Turned {
    Turned {
        error,
        item,
        number,
    }
}

/// The app of a login that may go on. TikTok does not document the order of
/// these checks, nor any of the items.
pub fn check<'a>(get: impl Fn(&str) -> &'a str) -> Result<&'static App, Turned> {
    let key = get("client_key");
    let Some(app) = APPS.into_iter().find(|app| app.client_key == key) else {
        return Err(turned("unauthorized_client", "client_key", Some("10003")));
    };
    if !app.takes(get("redirect_uri")) {
        return Err(turned("invalid_request", "redirect_uri", Some("10006")));
    }
    if get("response_type") != "code" {
        return Err(turned("unsupported_response_type", "response_type", None));
    }
    let enabled = |scope| app.scopes.contains(&scope);
    if !get("scope").split(',').all(enabled) {
        return Err(turned("invalid_scope", "scope", None));
    }
    if app.desktop {
        is_proof(get("code_challenge"), get("code_challenge_method"))?;
    }
    Ok(app)
}

/// Reports have a challenge in base64url refused at the exchange only; here is
/// no exchange, so the page says it.
fn is_proof(challenge: &str, method: &str) -> Result<(), Turned> {
    let hex = challenge.len() == 64 && challenge.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !hex {
        return Err(turned("invalid_request", "code_challenge", Some("10007")));
    }
    if method != "S256" {
        let item = "code_challenge_method";
        return Err(turned("invalid_request", item, Some("10008")));
    }
    Ok(())
}

impl App {
    /// Character for character, but for a registered port `*`.
    fn takes(&self, uri: &str) -> bool {
        let Some((before, behind)) = self.redirect_uri.split_once('*') else {
            return uri == self.redirect_uri;
        };
        let port = uri
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(behind));
        port.is_some_and(|port| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()))
    }
}
