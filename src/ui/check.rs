//! The box and its buttons.

use leptos::prelude::*;

use super::parts::{PRIVATE, button, element, following, listed, live, on, styled, tagged, words};
use super::work::{State, Work};
use crate::input;
use crate::text::page;
use crate::web::field;

/// One box, one button. The box is read once, on the press, and emptied when the check begins.
pub(super) fn part(work: Work) -> AnyView {
    let check = move || {
        let text = field::text("pasted");
        if text.trim().is_empty() {
            field::focus("pasted");
        } else {
            work.check(&text, field::is_ticked("extra"));
        }
    };
    let promise = [("id", "promise"), ("class", "note")];
    let diagnose = [("id", "diagnose"), ("class", "main")];
    let buttons = vec![
        button(&diagnose, page::CHECK, check),
        live(work, |work, state| vec![cancel(work, state)]),
        button(&[("id", "forget")], page::FORGET, move || work.forget()),
    ];
    let inside = vec![
        element("h1", &[("id", "heading")], vec![words(page::HEADING.get())]),
        styled("p", "lead", page::LEAD.get()),
        element("p", &promise, vec![words(page::PROMISE.get())]),
        styled("p", "note", page::CAUTION.get()),
        element("label", &[("for", "pasted")], vec![words(page::BOX.get())]),
        pasted(),
        extra(),
        element("p", &[("class", "buttons")], buttons),
    ];
    let mut attributes = listed(&[("aria-labelledby", "heading")]);
    attributes.push(following(work, "class", |state| {
        let class = if state.is_idle() {
            "check"
        } else {
            "check compact"
        };
        Some(class.to_owned())
    }));
    tagged("section", attributes, inside)
}

/// The box. It hides what looks like a secret.
fn pasted() -> AnyView {
    let mut attributes = listed(BOX);
    attributes.append(&mut listed(PRIVATE));
    let mask = || field::mask("pasted", holds_secret(&field::text("pasted")));
    attributes.push(on("input", Box::new(mask)));
    tagged("textarea", attributes, vec![])
}

/// The tick box for the calls that are off by default.
fn extra() -> AnyView {
    let tick = [
        ("type", "checkbox"),
        ("id", "extra"),
        ("aria-describedby", "extra-help"),
    ];
    let help = [("id", "extra-help"), ("class", "note")];
    let inside = vec![
        element("input", &tick, vec![]),
        element("label", &[("for", "extra")], vec![words(page::EXTRA.get())]),
        element("span", &help, vec![words(page::EXTRA_HELP.get())]),
    ];
    element("p", &[("class", "extra")], inside)
}

/// The button that stops a run; there is nothing to stop before.
fn cancel(work: Work, state: &State) -> AnyView {
    let attributes: &[(&str, &str)] = if state.is_running() {
        &[("id", "cancel")]
    } else {
        &[("id", "cancel"), ("disabled", "")]
    };
    button(attributes, page::CANCEL, move || work.cancel())
}

/// Whether the text is one that nobody should read over a shoulder.
pub(super) fn holds_secret(text: &str) -> bool {
    let input = input::read(&[text]);
    input.secret.is_some() || !input.refused.is_empty()
}

/// The box itself.
const BOX: &[(&str, &str)] = &[
    ("id", "pasted"),
    ("rows", "3"),
    ("placeholder", page::BOX_EXAMPLE.get()),
    ("aria-describedby", "promise"),
];
