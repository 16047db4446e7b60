//! The verdict in one sentence, how sure it is, and the next action.

use leptos::prelude::*;

use super::parts::{Parts, element, plain, styled, words};
use super::work::{State, Work};
use crate::text::page;
use crate::web::field;

/// The first cause, marked as undecided where others are left.
pub(super) fn parts(state: &State) -> Parts {
    let Some(result) = &state.result else {
        return Parts::new();
    };
    let Some(first) = result.possible.first() else {
        return Parts::new();
    };
    let remedy = first.cause.remedy();
    let mut parts = Parts::new();
    if result.verdict.is_none() {
        parts.push(styled("p", "likely", page::LIKELY.get()));
    }
    let heading = [("id", "verdict"), ("tabindex", "-1")];
    parts.push(element("h1", &heading, vec![words(remedy.title.get())]));
    let sure = [
        ("class", "confidence"),
        ("data-confidence", first.confidence.id()),
    ];
    let explained = page::confidence(first.confidence).get();
    parts.push(element("p", &sure, vec![words(explained)]));
    if let Some(step) = remedy.steps.first() {
        let next = vec![
            plain("strong", page::NEXT.get()),
            words(" "),
            styled("span", "actor", page::actor(step.actor).get()),
            words(" "),
            words(step.text.get()),
        ];
        parts.push(element("p", &[("class", "next")], next));
    }
    parts
}

/// When a result comes to stand, its heading takes the focus, so that it is read first. Answering a
/// question leaves the focus where the person is.
pub(super) fn take_focus(work: Work) {
    Effect::new(move |before: Option<bool>| {
        let stands = work.read(|state| state.result.is_some());
        if stands && before == Some(false) {
            request_animation_frame(|| field::focus("verdict"));
        }
        stands
    });
}
