//! The address of a login that was begun, what to tick there, and its verifier.

use leptos::prelude::*;

use super::fields::sourced;
use crate::authorize::{Login, Verifier, rules};
use crate::facts::Platform;
use crate::phrase::login;
use crate::source::{LOGIN_KIT_WEB, SCOPES};
use crate::ui::parts::{Parts, button, element, plain, row, styled, verbatim};
use crate::ui::work::{Shown, State, Work};

/// Nothing before the press.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(login) = &state.login.begun else {
        return Parts::new();
    };
    let copy = [("id", "copy-login-url")];
    let copy = button(work, &copy, login::COPY_URL, move || work.copy_login());
    let mut parts = vec![
        plain("h3", work.say(login::LOGIN_URL)),
        sourced(work, login::LOGIN_URL_HELP, &[LOGIN_KIT_WEB]),
        address(login),
        row(copy),
        plain("h3", work.say(login::TICK)),
        sourced(work, login::TICK_HELP, &[LOGIN_KIT_WEB, SCOPES]),
    ];
    let platform = login.request().platform;
    if matches!(platform, Platform::Ios | Platform::Android) {
        parts.insert(
            2,
            sourced(work, login::LOGIN_URL_IN_APP, &[rules(platform)]),
        );
    }
    if platform != Platform::Web {
        parts.append(&mut verifier(work, login.verifier(), state.login.verifier));
    }
    parts
}

/// It opens TikTok's page in a new tab and takes nothing along.
fn address(login: &Login) -> AnyView {
    let address = login.address();
    let attributes = [
        ("id", "authorize-url"),
        ("href", address.as_str()),
        ("rel", "noreferrer noopener"),
        ("target", "_blank"),
    ];
    element("a", &attributes, vec![verbatim(&address)])
}

fn verifier(work: Work, verifier: Option<&Verifier>, shown: Shown) -> Parts {
    let mut parts = vec![
        plain("h3", work.say(login::VERIFIER)),
        sourced(work, login::VERIFIER_HELP, &[rules(Platform::Desktop)]),
    ];
    let (label, next) = match (shown, verifier) {
        (Shown::Hidden, _) => (login::SHOW_VERIFIER, Shown::Visible),
        (Shown::Visible, Some(verifier)) => {
            let id = [("id", "code-verifier")];
            parts.push(element("code", &id, vec![verbatim(verifier.reveal())]));
            (login::DROP_VERIFIER, Shown::Gone)
        }
        (Shown::Visible, None) | (Shown::Gone, _) => {
            parts.push(styled("p", "note", work.say(login::VERIFIER_GONE)));
            return parts;
        }
    };
    let press = [("id", "show-verifier")];
    let press = button(work, &press, label, move || work.show_verifier(next));
    parts.push(row(press));
    parts
}
