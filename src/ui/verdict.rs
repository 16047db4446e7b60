//! The verdict in one sentence, how sure it is, and the next action.

use leptos::prelude::*;

use super::parts::{Parts, element, plain, styled, words};
use super::work::State;
use crate::remedy::Step;
use crate::text::{Text, label, page};

/// The first cause, marked as undecided where others are left.
pub(super) fn parts(state: &State) -> Parts {
    let Some(result) = &state.result else {
        return Parts::new();
    };
    let Some(first) = state.first() else {
        return vec![
            heading(page::UNDECIDED),
            styled("p", "likely", page::UNDECIDED_HELP.get()),
        ];
    };
    let remedy = first.cause.remedy();
    let mut parts = Parts::new();
    if result.verdict.is_none() {
        parts.push(styled("p", "likely", page::LIKELY.get()));
    }
    parts.push(heading(remedy.title));
    let sure = [
        ("class", "confidence"),
        ("data-confidence", first.confidence.id()),
    ];
    let explained = label::confidence(first.confidence).get();
    parts.push(element("p", &sure, vec![words(explained)]));
    if result.verdict.is_some() {
        parts.extend(remedy.steps.first().map(next));
    }
    parts
}

/// It takes the focus when a result comes to stand.
fn heading(text: Text) -> AnyView {
    let attributes = [("id", "verdict"), ("tabindex", "-1")];
    element("h1", &attributes, vec![words(text.get())])
}

/// The single next action, with who takes it.
fn next(step: &Step) -> AnyView {
    let inside = vec![
        plain("strong", page::NEXT.get()),
        words(" "),
        styled("span", "actor", label::actor(step.actor).get()),
        words(" "),
        words(step.text.get()),
    ];
    element("p", &[("class", "next")], inside)
}
