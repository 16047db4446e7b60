//! The field for the address that came back, and what it says.

use leptos::prelude::*;

use super::fields::sourced;
use crate::authorize::{Callback, Came, Login, StateCheck};
use crate::input::Input;
use crate::phrase::{Phrase, login};
use crate::session::Session;
use crate::source::{GET_TOKEN, LOGIN_KIT_WEB};
use crate::ui::check::holds_secret;
use crate::ui::parts::{
    PRIVATE, Parts, button, element, following, label_of, listed, live, on, plain, row, styled,
    tagged, verbatim, words,
};
use crate::ui::work::{State, Work};
use crate::web::field;

/// The field is made once, and hidden until there is a login to compare with.
pub(super) fn part(work: Work) -> AnyView {
    let read = [("id", "read-callback")];
    let read = button(work, &read, login::READ, move || work.read_callback());
    let inside = vec![
        label_of(work, "callback", login::CALLBACK),
        callback(work),
        element(
            "p",
            &[("id", "callback-help"), ("class", "note")],
            vec![words(work.say(login::CALLBACK_HELP))],
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
        Came::Nothing => vec![styled("p", "wrong", work.say(login::CAME_NOTHING))],
        Came::Error => refusal(work, input),
        Came::Code => code(work, login, callback),
    }
}

/// The cause in a word; the main check has the rest.
fn refusal(work: Work, input: &Input) -> Parts {
    let verdict = Session::offline(input).diagnosis().verdict;
    let cause = verdict.map_or(work.say(login::SEVERAL), |found| {
        work.words().title(found.cause)
    });
    let id = [("id", "diagnose-callback")];
    let diagnose = button(work, &id, login::DIAGNOSE, move || work.diagnose_callback());
    vec![
        plain("h3", work.say(login::CAME_ERROR)),
        plain("p", cause),
        row(diagnose),
    ]
}

/// What was granted, and how to exchange the code, if it is the code of this login.
fn code(work: Work, login: &Login, callback: &Callback) -> Parts {
    let warning = match callback.state {
        StateCheck::Matches => None,
        StateCheck::Differs => Some(login::STATE_DIFFERS),
        StateCheck::Missing => Some(login::STATE_MISSING),
    };
    if let Some(warning) = warning {
        return vec![styled("p", "refused", work.say(warning))];
    }
    let mut scopes = Parts::new();
    for scope in &callback.granted {
        scopes.push(told(work, "data-granted", scope, login::GRANTED));
    }
    for scope in &callback.left_out {
        scopes.push(told(work, "data-left-out", scope, login::LEFT_OUT));
    }
    let scopes = if scopes.is_empty() {
        styled("p", "note", work.say(login::NO_SCOPES))
    } else {
        element("ul", &[], scopes)
    };
    let mut parts = vec![
        plain("h3", work.say(login::CAME_CODE)),
        plain("p", work.say(login::STATE_MATCHES)),
        scopes,
    ];
    if !callback.left_out.is_empty() {
        parts.push(sourced(work, login::LEFT_OUT_HELP, &[LOGIN_KIT_WEB]));
    }
    parts.append(&mut exchange(work, login));
    parts
}

fn told(work: Work, name: &'static str, scope: &str, what: Phrase) -> AnyView {
    let label = [scope, ": ", work.say(what)].concat();
    element("li", &[(name, scope)], vec![words(&label)])
}

fn exchange(work: Work, login: &Login) -> Parts {
    let copy = [("id", "copy-exchange")];
    let copy = button(work, &copy, login::COPY_EXCHANGE, move || {
        work.copy_exchange();
    });
    vec![
        plain("h3", work.say(login::EXCHANGE)),
        sourced(work, login::EXCHANGE_HELP, &[GET_TOKEN]),
        element(
            "pre",
            &[("id", "exchange")],
            vec![verbatim(&login.exchange())],
        ),
        row(copy),
    ]
}
