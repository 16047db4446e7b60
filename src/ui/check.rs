//! The box and its buttons.

use leptos::prelude::*;

use super::parts::{
    PRIVATE, Parts, button, chosen, element, following, label_of, listed, live, on, plain, styled,
    tagged, words,
};
use super::programs;
use super::work::{InputMode, State, Work};
use crate::input;
use crate::phrase::{modes, page};
use crate::web::field;
use crate::words::unmarked;

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
        button(work, &diagnose, page::CHECK, check),
        live(work, |work, state| vec![cancel(work, state)]),
        button(work, &[("id", "forget")], page::FORGET, move || {
            work.forget();
        }),
    ];
    let inside = vec![
        element(
            "h1",
            &[("id", "heading")],
            vec![words(work.say(page::HEADING))],
        ),
        styled("p", "lead", work.say(page::LEAD)),
        modes(work),
        live(work, |work, state| promise(work, state.mode)),
        live(work, programs),
        styled("p", "note", work.say(page::CAUTION)),
        live(work, |work, state| {
            vec![label_of(work, "pasted", state.mode.label_of_box())]
        }),
        pasted(work),
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

/// The three input modes; two of them need no token.
fn modes(work: Work) -> AnyView {
    let mut inside = vec![plain("legend", work.say(modes::HEADING))];
    inside.extend(InputMode::ALL.iter().map(|mode| {
        let own = [("type", "radio"), ("name", "way"), ("value", mode.id())];
        let choose = Box::new(move || work.mode(*mode));
        let radio = chosen(&own, *mode == InputMode::default(), choose);
        element(
            "label",
            &[],
            vec![radio, plain("span", work.say(mode.label()))],
        )
    }));
    element("fieldset", &[("class", "ways")], inside)
}

fn promise(work: Work, mode: InputMode) -> Parts {
    let attributes = [("id", "promise"), ("class", "note")];
    vec![element(
        "p",
        &attributes,
        vec![words(work.say(mode.promise()))],
    )]
}

/// The programs for whoever calls TikTok from a machine of their own.
fn programs(work: Work, state: &State) -> Parts {
    let wanted = state.mode == InputMode::Program;
    let programs = wanted.then(|| programs::part(work, state, state.is_idle()));
    programs.into_iter().collect()
}

/// The box. It hides what looks like a secret.
fn pasted(work: Work) -> AnyView {
    let mut attributes = listed(BOX);
    attributes.append(&mut listed(&[(
        "placeholder",
        &unmarked(work.say(page::BOX_EXAMPLE)),
    )]));
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
        label_of(work, "extra", page::EXTRA),
        element("span", &help, vec![words(work.say(page::EXTRA_HELP))]),
    ];
    let mut attributes = listed(&[("class", "extra")]);
    attributes.push(following(work, "hidden", |state| {
        (state.mode != InputMode::Token).then(String::new)
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
    button(work, attributes, page::CANCEL, move || work.cancel())
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
    ("aria-describedby", "promise"),
];
