//! The box and its buttons.

use leptos::prelude::*;

use super::parts::{
    PRIVATE, Parts, button, chosen, element, following, label_of, listed, live, on, plain, styled,
    tagged, words,
};
use super::programs;
use super::work::{State, Way, Work};
use crate::input;
use crate::text::{page, ways};
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
    let diagnose = [("id", "diagnose"), ("class", "main")];
    let buttons = vec![
        button(&diagnose, page::CHECK, check),
        live(work, |work, state| vec![cancel(work, state)]),
        button(&[("id", "forget")], page::FORGET, move || work.forget()),
    ];
    let inside = vec![
        element("h1", &[("id", "heading")], vec![words(page::HEADING.get())]),
        styled("p", "lead", page::LEAD.get()),
        ways(work),
        live(work, |_, state| promise(state.way)),
        live(work, programs),
        styled("p", "note", page::CAUTION.get()),
        live(work, |_, state| {
            vec![label_of("pasted", state.way.label_of_box())]
        }),
        pasted(),
        extra(work),
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

/// The three ways; two of them need no token.
fn ways(work: Work) -> AnyView {
    let mut inside = vec![plain("legend", ways::WAYS.get())];
    inside.extend(Way::ALL.iter().map(|way| {
        let own = [("type", "radio"), ("name", "way"), ("value", way.id())];
        let choose = Box::new(move || work.way(*way));
        let radio = chosen(&own, *way == Way::default(), choose);
        element("label", &[], vec![radio, plain("span", way.label().get())])
    }));
    element("fieldset", &[("class", "ways")], inside)
}

fn promise(way: Way) -> Parts {
    let attributes = [("id", "promise"), ("class", "note")];
    vec![element("p", &attributes, vec![words(way.promise().get())])]
}

/// The programs for whoever calls TikTok from a machine of their own.
fn programs(work: Work, state: &State) -> Parts {
    let wanted = state.way == Way::Program;
    let programs = wanted.then(|| programs::part(work, state, state.is_idle()));
    programs.into_iter().collect()
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
fn extra(work: Work) -> AnyView {
    let tick = [
        ("type", "checkbox"),
        ("id", "extra"),
        ("aria-describedby", "extra-help"),
    ];
    let help = [("id", "extra-help"), ("class", "note")];
    let inside = vec![
        element("input", &tick, vec![]),
        label_of("extra", page::EXTRA),
        element("span", &help, vec![words(page::EXTRA_HELP.get())]),
    ];
    let mut attributes = listed(&[("class", "extra")]);
    attributes.push(following(work, "hidden", |state| {
        (state.way != Way::Token).then(String::new)
    }));
    tagged("p", attributes, inside)
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
