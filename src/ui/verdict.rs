//! The verdict in one sentence, how sure it is, and the next action.

use leptos::prelude::*;

use super::parts::{Parts, element, plain, pressed, styled, words};
use super::work::State;
use crate::remedy::{Severity, Step};
use crate::text::{Text, label, page};
use crate::web::field;

/// The verdict, or that there is none yet.
pub(super) fn parts(state: &State) -> Parts {
    let Some(result) = &state.result else {
        return Parts::new();
    };
    let Some(verdict) = result.verdict else {
        return undecided(state, result.possible.len());
    };
    let remedy = verdict.cause.remedy();
    let sure = [
        ("class", "confidence"),
        ("data-confidence", verdict.confidence.id()),
    ];
    let sure_as = label::confidence(verdict.confidence).get();
    let explained = match state.own() {
        Some(_) => sure_as.to_owned(),
        None => page::IF_TRUE.with(&[("sure", sure_as)]),
    };
    let mut parts = vec![
        heading(remedy.title),
        element("p", &sure, vec![words(&explained)]),
    ];
    parts.extend(verdict.cause.severity().map(severity));
    parts.extend(
        remedy
            .steps
            .first()
            .map(|step| next(step, remedy.steps.len())),
    );
    parts
}

fn severity(severity: Severity) -> AnyView {
    let weight = [("class", "severity"), ("data-severity", severity.id())];
    element("p", &weight, vec![words(label::severity(severity).get())])
}

/// Several causes are left: which fits best, and what would decide.
fn undecided(state: &State, left: usize) -> Parts {
    let likely = match state.first() {
        Some(first) => page::LIKELY.with(&[
            ("count", &left.to_string()),
            ("cause", first.cause.remedy().title.get()),
        ]),
        None => page::UNDECIDED_HELP.get().to_owned(),
    };
    let mut parts = vec![heading(page::UNDECIDED), styled("p", "likely", &likely)];
    if let Some(question) = state.would_decide {
        let asked = question.asked();
        let help = page::WOULD_DECIDE.with(&[("ask", asked.ask.get()), ("help", asked.help.get())]);
        parts.push(styled("p", "note", &help));
    }
    parts
}

/// It takes the focus when a result comes to stand.
fn heading(text: Text) -> AnyView {
    let attributes = [("id", "verdict"), ("tabindex", "-1")];
    element("h1", &attributes, vec![words(text.get())])
}

/// The single next action, with who takes it and the way to the others.
fn next(step: &Step, steps: usize) -> AnyView {
    let all = page::ALL_STEPS.with(&[("count", &steps.to_string())]);
    let go = Box::new(|| field::focus("steps"));
    let inside = vec![
        plain("strong", page::NEXT.get()),
        words(" "),
        styled("span", "actor", label::actor(step.actor).get()),
        words(" "),
        words(step.text.get()),
        words(" "),
        pressed(&[("id", "to-steps")], &all, go),
    ];
    element("p", &[("class", "next")], inside)
}
