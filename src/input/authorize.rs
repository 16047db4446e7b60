//! The login URL, which shows by itself much of what the login page would refuse.

mod program;
mod scope;

use super::callback::named_item;
use super::url::{Query, decoded_again};
use super::{Form, Found, Refused, Remark};
use crate::facts::{
    ApiFamily, FailingStage, KeyParamName, LoginPageItem, Pasted, Pkce, Platform,
    RedirectRegistration,
};
use crate::registration::client_key;
use crate::registration::redirect::{self, UriForm};
use crate::scan;

/// The API to whose login page the address leads, if it is one.
/// <https://developers.tiktok.com/bulletin/migration-guidance-oauth-v1>
pub(super) fn family(address: &str) -> Option<ApiFamily> {
    let path = scan::until(address, |c| matches!(c, '?' | '#'));
    if path.contains("business-api.tiktok.com/portal/auth") {
        return Some(ApiFamily::Business);
    }
    if path.contains("open-api.tiktok.com/platform/oauth/connect") {
        return Some(ApiFamily::V1);
    }
    if !path.contains("tiktok.com") || !path.contains("/auth/authorize") {
        return None;
    }
    Some(if path.contains("/v2/") {
        ApiFamily::V2
    } else {
        ApiFamily::V1
    })
}

/// Reads one login URL; `text` is all of the paste, as a program can add parameters elsewhere.
/// <https://developers.tiktok.com/doc/login-kit-web>
pub(super) fn read(address: &str, family: ApiFamily, text: &str, found: &mut Found) {
    let written = address.split_once('?').map_or("", |(_, query)| query);
    let query = program::built(Query::read(written), address, text);
    found.form(Form::LoginUrl);
    if Query::read(written).get("client_secret").is_some() {
        found.kinds.push(Pasted::LoginUrlWithSecret);
        found.refuse(Refused::ClientSecret);
        found.remark(Remark::ClientSecretInUrl);
    } else {
        found.kinds.push(Pasted::LoginUrl);
    }
    found.hints.failing_stage = Some(FailingStage::LoginPage);
    found.hints.api_family = Some(family);
    match family {
        ApiFamily::V1 => found.remark(Remark::LegacyHost),
        ApiFamily::V2 | ApiFamily::Research => {}
        ApiFamily::Business => return,
    }
    // Only an address that holds these two is taken for whole.
    let whole = query.written("response_type").is_some() && query.written("redirect_uri").is_some();
    if whole && !query.holds("state") {
        found.remark(Remark::StateMissing);
    }
    keys(&query, found);
    scope::read(&query, found);
    pkce_and_redirect(&query, whole, found);
    shown_error(&query, found);
}

fn keys(query: &Query, found: &mut Found) {
    let hints = &mut found.hints;
    if query.holds("client_key") {
        hints.key_param_name = Some(KeyParamName::ClientKey);
    } else if query.holds("client_id") {
        hints.key_param_name = Some(KeyParamName::ClientId);
    }
    let key = query
        .written("client_key")
        .or_else(|| query.written("client_id"))
        .unwrap_or_default();
    let known = client_key::environment(key);
    hints.credentials_environment = known.or(hints.credentials_environment);
}

/// The challenge is the SHA-256 in hex, and Desktop requires one.
/// <https://developers.tiktok.com/doc/login-kit-desktop>
fn pkce_and_redirect(query: &Query, whole: bool, found: &mut Found) {
    let sent = query.holds("code_challenge");
    found.challenge_sent |= sent;
    let hints = &mut found.hints;
    if sent {
        hints.pkce = challenge_form(query).or(hints.pkce);
    }
    let uri = query.written("redirect_uri").unwrap_or_default();
    match redirect::form(&decoded_again(uri)) {
        UriForm::Refused => {
            hints.redirect_registration = Some(RedirectRegistration::FormRefused);
        }
        UriForm::Desktop if sent => hints.platform = Some(Platform::Desktop),
        // Desktop without PKCE, or Web with a host that it does not allow: the person knows.
        UriForm::Desktop if whole => hints.pkce = Some(Pkce::None),
        UriForm::Desktop | UriForm::Other => {}
    }
}

fn challenge_form(query: &Query) -> Option<Pkce> {
    if query.get("code_challenge_method") == Some("plain") {
        return Some(Pkce::Plain);
    }
    let challenge = scan::without_end(query.written("code_challenge")?, "=");
    let all = |is: fn(&u8) -> bool| challenge.bytes().all(|byte| is(&byte));
    match challenge.len() {
        43 if all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')) => {
            Some(Pkce::Base64url)
        }
        64 if all(u8::is_ascii_hexdigit) => Some(Pkce::Hex),
        _ => None,
    }
}

/// The browser stays at this address when the page shows an error, and TikTok adds it there.
fn shown_error(query: &Query, found: &mut Found) {
    if named_item(query, found).is_some() {
        return;
    }
    let item = match query.get("error") {
        Some("unauthorized_client") => LoginPageItem::ClientKey,
        Some("invalid_scope") => LoginPageItem::Scope,
        Some(_) | None => return,
    };
    found.hints.login_page_item = Some(item);
}
