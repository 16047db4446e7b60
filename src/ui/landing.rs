//! The first screen. It stands in index.html and works before the module is here; this takes it over as
//! it is, so that what was pasted, the focus and the undo history of the box stay.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::focus;
use super::live::live;
use super::pieces;
use super::slot::Slot;
use super::state::{InputMode, State};
use super::view::View;
use crate::input;
use crate::web::{drop, field, part};

/// Connects what stands in the document with the state, and follows it.
pub(super) fn take_over(state: State) {
    part::on("diagnose", "click", move || diagnose(state));
    part::on("pasted", "input", mask);
    part::on("open-report", "change", move || {
        if let Some(file) = drop::chosen("open-report") {
            state.open_report(file);
        }
    });
    part::on("ask", "click", move || state.check(String::new(), false));
    part::on("forget", "click", move || state.forget());
    for mode in InputMode::ALL {
        let id = ["way-", mode.id()].concat();
        part::on(&id, "change", move || state.preferences.mode.set(*mode));
        if field::is_ticked(&id) {
            state.preferences.mode.set(*mode);
        }
    }
    mask();
    follow(state);
}

/// Which parts of the document are in sight: all of the first screen, the box alone, or none.
fn follow(state: State) {
    Effect::new(move |_| {
        let (first, boxed) = (is_first(state), is_boxed(state));
        part::hide("check", !boxed);
        part::hide("first", !first);
        part::hide("start", !first);
        part::hide("forget", !boxed || first);
    });
}

/// Whether nothing is shown yet.
fn is_first(state: State) -> bool {
    state.view.get() == View::Check
        && state.run.session.with(Option::is_none)
        && state.shown.with(|shown| shown.opened.is_none())
}

/// Whether the box is in sight: on the first screen, or above a result that is to be checked again.
fn is_boxed(state: State) -> bool {
    is_first(state) || state.view.get() == View::Check && state.again.get()
}

/// Drops of a file anywhere on the page.
pub(super) fn listen(state: State) -> [WindowListenerHandle; 2] {
    drop::listen(Box::new(move |file: File| state.open_report(file)))
}

/// The box is read once, on the press.
fn diagnose(state: State) {
    let text = field::text("pasted");
    if text.trim().is_empty() {
        focus::on("pasted");
    } else {
        state.check(text, field::is_ticked("extra"));
    }
}

/// The box hides what looks like a secret: a bare token at once, anything else when it was read.
fn mask() {
    let text = field::text("pasted");
    let token = input::token(&text).is_some();
    field::mask("pasted", token);
    if !token && !text.trim().is_empty() {
        spawn_local(async move {
            if let Ok(holds_secret) = pieces::secrecy().await
                && field::text("pasted") == text
            {
                field::mask("pasted", holds_secret(&text));
            }
        });
    }
}

/// The programs below the box, for whoever chose to run them.
#[component]
pub(super) fn RunYourself(state: State) -> impl IntoView {
    let wanted =
        Memo::new(move |_| is_boxed(state) && state.preferences.mode.get() == InputMode::Program);
    live(move || {
        wanted
            .get()
            .then(|| view! { <Slot state fetch=pieces::programs /> })
    })
}
