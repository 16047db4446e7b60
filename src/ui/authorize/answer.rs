//! The field for the address that came back, and what it says.

use leptos::prelude::*;

use super::fields::sourced;
use crate::authorize::{Callback, Came, Login, State as Returned};
use crate::input::Input;
use crate::remedy::source::{GET_TOKEN, LOGIN_KIT_WEB};
use crate::session::Session;
use crate::text::{Text, authorize};
use crate::ui::check::holds_secret;
use crate::ui::parts::{
    PRIVATE, Parts, button, element, following, label_of, listed, live, on, plain, row, styled,
    tagged, words,
};
use crate::ui::work::{State, Work};
use crate::web::field;

/// The field is made once, and hidden until there is a login to compare with.
pub(super) fn part(work: Work) -> AnyView {
    let read = [("id", "read-callback")];
    let read = button(&read, authorize::READ, move || work.read_callback());
    let inside = vec![
        label_of("callback", authorize::CALLBACK),
        callback(work),
        element(
            "p",
            &[("id", "callback-help"), ("class", "note")],
            vec![words(authorize::CALLBACK_HELP.get())],
        ),
        row(read),
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
        row(diagnose),
    ]
}

/// What was granted, and how to exchange the code, if it is the code of this login.
fn code(work: Work, login: &Login, callback: &Callback) -> Parts {
    let warning = match callback.state {
        Returned::Matches => None,
        Returned::Differs => Some(authorize::STATE_DIFFERS),
        Returned::Missing => Some(authorize::STATE_MISSING),
    };
    if let Some(warning) = warning {
        return vec![styled("p", "refused", warning.get())];
    }
    let mut scopes = Parts::new();
    for scope in &callback.granted {
        scopes.push(told("data-granted", scope, authorize::GRANTED));
    }
    for scope in &callback.left_out {
        scopes.push(told("data-left-out", scope, authorize::LEFT_OUT));
    }
    let scopes = if scopes.is_empty() {
        styled("p", "note", authorize::NO_SCOPES.get())
    } else {
        element("ul", &[], scopes)
    };
    let mut parts = vec![
        plain("h3", authorize::CAME_CODE.get()),
        plain("p", authorize::STATE_MATCHES.get()),
        scopes,
    ];
    if !callback.left_out.is_empty() {
        parts.push(sourced(authorize::LEFT_OUT_HELP, &[LOGIN_KIT_WEB]));
    }
    parts.append(&mut exchange(work, login));
    parts
}

fn told(name: &'static str, scope: &str, what: Text) -> AnyView {
    let label = [scope, ": ", what.get()].concat();
    element("li", &[(name, scope)], vec![words(&label)])
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
        row(copy),
    ]
}
