//! The verdict in one sentence, how sure it is, and the next action.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::parts::{Parts, element, plain, styled, words};
use super::work::Work;
use crate::text::page;

/// The first cause, marked as undecided where others are left.
pub(super) fn parts(work: Work) -> Parts {
    let Some(result) = work.result() else {
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
        let stands = !work.is_idle() && !work.is_running();
        if stands && before == Some(false) {
            request_animation_frame(focus_heading);
        }
        stands
    });
}

fn focus_heading() {
    let heading = document().get_element_by_id("verdict");
    if let Some(heading) = heading.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that is on the page can always take the focus.
        let _ = heading.focus();
    }
}
