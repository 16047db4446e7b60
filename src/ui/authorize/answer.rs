//! The field for the address that came back, and what it says.

use leptos::prelude::*;

use super::fields::sourced;
use crate::authorize::{Callback, Came, Login, State as Returned};
use crate::input::Input;
use crate::remedy::source::{GET_TOKEN, LOGIN_KIT_WEB};
use crate::session::Session;
use crate::text::authorize;
use crate::ui::check::holds_secret;
use crate::ui::parts::{
    PRIVATE, Parts, button, element, following, listed, live, on, plain, styled, tagged, words,
};
use crate::ui::work::{State, Work};
use crate::web::field;

/// The field is made once, and hidden until there is a login to compare with.
pub(super) fn part(work: Work) -> AnyView {
    let label = [("for", "callback")];
    let read = [("id", "read-callback")];
    let read = button(&read, authorize::READ, move || work.read_callback());
    let inside = vec![
        element("label", &label, vec![words(authorize::CALLBACK.get())]),
        callback(work),
        element(
            "p",
            &[("id", "callback-help"), ("class", "note")],
            vec![words(authorize::CALLBACK_HELP.get())],
        ),
        element("p", &[("class", "buttons")], vec![read]),
        live(work, said),
    ];
    let hidden = following(work, "hidden", |state| {
        state.login.begun.is_none().then(String::new)
    });
    tagged("div", vec![hidden], inside)
}

fn callback(work: Work) -> AnyView {
    let own = [
        ("id", "callback"),
        ("type", "text"),
        ("aria-describedby", "callback-help"),
    ];
    let mut attributes = listed(&own);
    attributes.append(&mut listed(PRIVATE));
    let mask = || field::mask("callback", holds_secret(&field::text("callback")));
    attributes.push(on("input", Box::new(mask)));
    attributes.push(on("change", Box::new(move || work.read_callback())));
    tagged("input", attributes, vec![])
}

fn said(work: Work, state: &State) -> Parts {
    let (Some(login), Some((callback, input))) = (&state.login.begun, &state.login.callback) else {
        return Parts::new();
    };
    match callback.came {
        Came::Nothing => vec![styled("p", "wrong", authorize::CAME_NOTHING.get())],
        Came::Error => refusal(work, input),
        Came::Code => code(work, login, callback),
    }
}

/// The cause in a word; the main check has the rest.
fn refusal(work: Work, input: &Input) -> Parts {
    let verdict = Session::offline(input).diagnosis().verdict;
    let cause = verdict.map_or(authorize::SEVERAL, |found| found.cause.remedy().title);
    let id = [("id", "diagnose-callback")];
    let diagnose = button(&id, authorize::DIAGNOSE, move || work.diagnose_callback());
    vec![
        plain("h3", authorize::CAME_ERROR.get()),
        plain("p", cause.get()),
        element("p", &[("class", "buttons")], vec![diagnose]),
    ]
}

/// What was granted, and how to exchange the code, if it is the code of this login.
fn code(work: Work, login: &Login, callback: &Callback) -> Parts {
    let mut parts = vec![plain("h3", authorize::CAME_CODE.get())];
    match callback.state {
        Returned::Matches => parts.push(plain("p", authorize::STATE_MATCHES.get())),
        Returned::Differs => {
            return vec![styled("p", "refused", authorize::STATE_DIFFERS.get())];
        }
        Returned::Missing => {
            return vec![styled("p", "refused", authorize::STATE_MISSING.get())];
        }
    }
    let mut scopes: Parts = callback
        .granted
        .iter()
        .map(|scope| granted(scope))
        .collect();
    scopes.extend(callback.left_out.iter().map(|scope| left_out(scope)));
    if scopes.is_empty() {
        parts.push(styled("p", "note", authorize::NO_SCOPES.get()));
    }
    parts.push(element("ul", &[], scopes));
    if !callback.left_out.is_empty() {
        parts.push(sourced(authorize::LEFT_OUT_HELP, &[LOGIN_KIT_WEB]));
    }
    parts.append(&mut exchange(work, login));
    parts
}

fn granted(scope: &str) -> AnyView {
    let label = [scope, ": ", authorize::GRANTED.get()].concat();
    element("li", &[("data-granted", scope)], vec![words(&label)])
}

fn left_out(scope: &str) -> AnyView {
    let label = [scope, ": ", authorize::LEFT_OUT.get()].concat();
    element("li", &[("data-left-out", scope)], vec![words(&label)])
}

fn exchange(work: Work, login: &Login) -> Parts {
    let copy = [("id", "copy-exchange")];
    let copy = button(&copy, authorize::COPY_EXCHANGE, move || {
        work.copy_exchange();
    });
    vec![
        plain("h3", authorize::EXCHANGE.get()),
        sourced(authorize::EXCHANGE_HELP, &[GET_TOKEN]),
        element("pre", &[("id", "exchange")], vec![words(&login.exchange())]),
        element("p", &[("class", "buttons")], vec![copy]),
    ]
}
