//! The two pages in HTML.

use super::app::{App, TARGET_USER};
use super::{CONSENT, Parameters, first};
use crate::simulator::scenario::BASIC;

/// The page of a login that is turned away, in the words of
/// <https://github.com/andreaolivato/TikTok-LoginKit-PHP/issues/6>.
pub fn turned(item: &str) -> String {
    format!(
        "<!doctype html><title>Something went wrong</title><h1>Something went wrong</h1>\
         <p>We couldn't log in with TikTok. This may be due to specific app settings.</p>\
         <p>If you're a developer, correct the following and try again:</p><p>{}</p>",
        escaped(item)
    )
}

/// The consent page: a switch for each scope, but for the basic one. Which scopes
/// have one, TikTok does not document.
pub fn consent(app: &App, parameters: &Parameters) -> String {
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
