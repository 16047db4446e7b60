//! TikTok's login and consent page, as far as its documentation and public
//! reports describe it. TikTok has it on www.tiktok.com; here it stands beside
//! the API, and a test puts this address in the place of that host.

pub mod app;

use axum::body::Body;
use axum::extract::Query;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::Response;

use super::reply::{next_log_id, response};
use super::scenarios::BASIC;
use app::{App, TARGET_USER};

/// The page itself. <https://developers.tiktok.com/doc/login-kit-web>
pub const PATH: &str = "/v2/auth/authorize/";

/// Where the buttons of the page lead; the address is this simulator's own.
pub const CONSENT: &str = "/v2/auth/authorize/consent/";

/// The code of every login, decoded. Codes with `*` and `!` are seen in reports:
/// <https://github.com/SocialiteProviders/Providers/issues/1198>
pub const CODE: &str = "v1SIMULATEDcode7Qx2Wm9Zk4*1!4567.e1";

/// What the login page names when it turns a login away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turned {
    /// `error` in the address bar, of
    /// <https://developers.tiktok.com/doc/oauth-error-handling>.
    pub error: &'static str,
    /// The item to correct, `error_type` in the address bar; developers report it.
    pub item: &'static str,
    /// `errCode` in the address bar, where developers report one.
    pub number: Option<&'static str>,
}

/// The parameters of an address, in order.
pub type Parameters = Vec<(String, String)>;

/// Answers a request for the page or for one of its buttons.
pub fn answer(uri: &Uri) -> Option<Response> {
    let Query(parameters) = Query::<Parameters>::try_from_uri(uri).unwrap_or_default();
    let get = |name: &str| first(&parameters, name);
    match uri.path() {
        PATH if !get("error").is_empty() => Some(html(turned_page(get("error_type")))),
        PATH => Some(match app::check(get) {
            Ok(app) => html(consent_page(app, &parameters)),
            // The browser stays at TikTok's address, developers report.
            Err(turned) => redirect(&address(PATH, &parameters, &turned.parameters())),
        }),
        CONSENT => Some(match app::check(get) {
            Ok(app) => redirect(&decided(app, &parameters)),
            Err(turned) => redirect(&address(PATH, &parameters, &turned.parameters())),
        }),
        _ => None,
    }
}

impl Turned {
    fn parameters(self) -> Vec<(&'static str, &'static str)> {
        let mut parameters = vec![("error", self.error), ("error_type", self.item)];
        parameters.extend(self.number.map(|number| ("errCode", number)));
        parameters
    }
}

/// Where the browser is sent back to. Reports show `non_sandbox_target` beside
/// `access_denied`; on which address, no page says.
fn decided(app: &App, parameters: &Parameters) -> String {
    let uri = first(parameters, "redirect_uri");
    let state = first(parameters, "state");
    let refused = |more: &[(&str, &str)]| {
        let mut all = vec![("error", "access_denied")];
        all.extend(more);
        all.push(("state", state));
        address(uri, &Vec::new(), &all)
    };
    if first(parameters, "decision") != "allow" {
        return refused(&[("error_description", "The user denied the request")]);
    }
    if app.sandbox && first(parameters, "account") != TARGET_USER {
        return refused(&[("error_type", "non_sandbox_target")]);
    }
    let asked = first(parameters, "scope").split(',');
    let granted = asked.filter(|scope| *scope == BASIC || holds(parameters, "grant", scope));
    let granted: Vec<&str> = granted.collect();
    let scopes = granted.join(",");
    address(
        uri,
        &Vec::new(),
        &[("code", CODE), ("scopes", &scopes), ("state", state)],
    )
}

/// The first value of a parameter; empty without one.
fn first<'a>(parameters: &'a Parameters, name: &str) -> &'a str {
    let found = parameters.iter().find(|(known, _)| known == name);
    found.map_or("", |(_, value)| value)
}

fn holds(parameters: &Parameters, name: &str, value: &str) -> bool {
    parameters
        .iter()
        .any(|(known, held)| known == name && held == value)
}

/// An address with the parameters that it had, and more.
fn address(base: &str, before: &Parameters, more: &[(&str, &str)]) -> String {
    let before = before
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let pairs = before.chain(more.iter().copied());
    let pairs = pairs.map(|(name, value)| format!("{name}={}", encoded(value)));
    format!("{base}?{}", pairs.collect::<Vec<_>>().join("&"))
}

/// As in the callbacks of reports, `*` and `!` are encoded too.
fn encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

fn html(page: String) -> Response {
    let kind = "text/html; charset=utf-8";
    response(StatusCode::OK, kind, &next_log_id(), Body::from(page))
}

fn redirect(address: &str) -> Response {
    let mut answer = response(
        StatusCode::FOUND,
        "text/plain",
        &next_log_id(),
        Body::empty(),
    );
    let address = HeaderValue::try_from(address).expect("it is encoded");
    answer.headers_mut().insert(header::LOCATION, address);
    answer
}

/// The page of a login that is turned away, in the words of
/// <https://github.com/andreaolivato/TikTok-LoginKit-PHP/issues/6>.
fn turned_page(item: &str) -> String {
    format!(
        "<!doctype html><title>Something went wrong</title><h1>Something went wrong</h1>\
         <p>We couldn't log in with TikTok. This may be due to specific app settings.</p>\
         <p>If you're a developer, correct the following and try again:</p><p>{}</p>",
        escaped(item)
    )
}

/// The consent page: a switch for each scope, but for the basic one. Which scopes
/// have one, TikTok does not document.
fn consent_page(app: &App, parameters: &Parameters) -> String {
    let kept = parameters.iter().map(|(name, value)| {
        let (name, value) = (escaped(name), escaped(value));
        format!("<input type=hidden name='{name}' value='{value}'>")
    });
    let scopes = first(parameters, "scope").split(',').map(|scope| {
        let fixed = if scope == BASIC { "disabled" } else { "" };
        let scope = escaped(scope);
        format!(
            "<p><label><input type=checkbox name=grant value='{scope}' checked {fixed}> {scope}</label>"
        )
    });
    let app = if app.sandbox { "sandbox" } else { "app" };
    format!(
        "<!doctype html><title>Log in with TikTok</title><h1>Authorise this {app}</h1>\
         <form action='{CONSENT}'>{}{}\
         <p><select name=account><option value={TARGET_USER}>A target user</option>\
         <option value=other>Somebody else</option></select>\
         <p><button id=allow name=decision value=allow>Continue</button>\
         <button id=deny name=decision value=deny>Cancel</button></form>",
        kept.collect::<String>(),
        scopes.collect::<String>(),
    )
}

fn escaped(text: &str) -> String {
    let escape = |c: char| match c {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '\'' => "&#39;".to_owned(),
        '"' => "&quot;".to_owned(),
        c => c.to_string(),
    };
    text.chars().map(escape).collect()
}
