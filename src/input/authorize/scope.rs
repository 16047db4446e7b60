//! The scopes that a login URL asks for.

use crate::facts::{CredentialsEnvironment, ScopeEnabledOnApp, ScopeJoiner};
use crate::input::url::{Query, decoded_again, is_open};
use crate::input::{Found, Remark};
use crate::scan;
use crate::scope::Scope;

/// Scopes are joined by commas. <https://developers.tiktok.com/doc/login-kit-web>
pub(super) fn read(query: &Query, found: &mut Found) {
    let lists: Vec<&str> = query
        .0
        .iter()
        .filter(|(name, _)| name == "scope" || name == "scopes" || name.starts_with("scope["))
        .map(|(_, value)| value.trim())
        .collect();
    let list = match lists[..] {
        [] => return,
        [list] if query.holds("scope") => decoded_again(list),
        _ => {
            found.hints.scope_joiner = Some(ScopeJoiner::SpaceOrOther);
            found.remark(Remark::ScopesOfRequest);
            return;
        }
    };
    // A space behind each comma is neither the documented form nor a known fault.
    let joined = list.replace(", ", "\u{0}");
    if scan::has(&joined, " ;|+") {
        found.hints.scope_joiner = Some(ScopeJoiner::SpaceOrOther);
    } else if joined.contains('\u{0}') {
        found.hints.scope_joiner = None;
    } else if list.contains(',') || !is_open(&list) {
        found.hints.scope_joiner = Some(ScopeJoiner::Comma);
    }
    if !is_open(&list) {
        found.remark(Remark::ScopesOfRequest);
    }
    let sandbox = found.hints.credentials_environment == Some(CredentialsEnvironment::Sandbox);
    // <https://developers.tiktok.com/doc/add-a-sandbox>
    if sandbox && list.contains("portability.") {
        found.hints.scope_enabled_on_app = Some(ScopeEnabledOnApp::NotInSandbox);
    } else if scan::words(&list, |c| !matches!(c, ',' | ' '))
        .into_iter()
        .any(is_no_scope)
    {
        found.hints.scope_enabled_on_app = Some(ScopeEnabledOnApp::SomeMissing);
    }
}

/// A name of general OAuth code, or one beside TikTok's scopes for the profile and the videos. The
/// lists of other products may grow.
/// <https://developers.tiktok.com/doc/tiktok-api-scopes>
fn is_no_scope(name: &str) -> bool {
    const KNOWN: &[&str] = &["user.info.open_id"];
    let name = name.trim();
    let written = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'.' | b'_'));
    let ours = !name.contains('.') || name.starts_with("user.info.") || name.starts_with("video.");
    written && ours && Scope::from_name(name).is_none() && !KNOWN.contains(&name)
}
