//! The verdict in one sentence, how sure it is, and the next action.

use leptos::prelude::*;

use super::parts::{Parts, element, plain, pressed, styled, words};
use super::work::{State, Work};
use crate::cause::Severity;
use crate::phrase::page;
use crate::web::field;
use crate::words::Step;

/// The verdict, or that there is none yet.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(result) = &state.result else {
        return Parts::new();
    };
    let Some(verdict) = result.verdict else {
        return undecided(work, state, result.possible.len());
    };
    let said = work.words().cause(verdict.cause);
    let sure = [
        ("class", "confidence"),
        ("data-confidence", verdict.confidence.id()),
    ];
    let values = [("sure", work.say(verdict.confidence.word()))];
    let explained = match (state.own(), &state.saved) {
        (Some(_), _) => work.say(verdict.confidence.phrase()).to_owned(),
        (None, Some(_)) => work.fill(page::IF_REPORT_TRUE, &values),
        (None, None) => work.fill(page::IF_TRUE, &values),
    };
    let mut parts = vec![
        heading(&said.title),
        element("p", &sure, vec![words(&explained)]),
    ];
    parts.extend(verdict.cause.severity().map(|one| severity(work, one)));
    parts.extend(
        said.steps
            .first()
            .map(|step| next(work, step, said.steps.len())),
    );
    parts
}

fn severity(work: Work, severity: Severity) -> AnyView {
    let weight = [("class", "severity"), ("data-severity", severity.id())];
    element("p", &weight, vec![words(work.say(severity.phrase()))])
}

/// Several causes are left: which fits best, and what would decide.
fn undecided(work: Work, state: &State, left: usize) -> Parts {
    let likely = match state.first() {
        Some(first) => work.fill(
            page::LIKELY,
            &[
                ("count", &left.to_string()),
                ("cause", work.words().title(first.cause)),
            ],
        ),
        None => work.say(page::UNDECIDED_HELP).to_owned(),
    };
    let mut parts = vec![
        heading(work.say(page::UNDECIDED)),
        styled("p", "likely", &likely),
    ];
    if let Some(question) = state.would_decide {
        let said = work.words().question(question);
        let values = [("ask", said.ask.as_str()), ("help", &said.help)];
        let help = work.fill(page::WOULD_DECIDE, &values);
        parts.push(styled("p", "note", &help));
    }
    parts
}

/// It takes the focus when a result comes to stand.
fn heading(text: &str) -> AnyView {
    let attributes = [("id", "verdict"), ("tabindex", "-1")];
    element("h1", &attributes, vec![words(text)])
}

/// The single next action, with who takes it and the way to the others.
fn next(work: Work, step: &Step, steps: usize) -> AnyView {
    let all = work.fill(page::ALL_STEPS, &[("count", &steps.to_string())]);
    let go = Box::new(|| field::focus("steps"));
    let inside = vec![
        plain("strong", work.say(page::NEXT)),
        words(" "),
        styled("span", "actor", work.say(step.actor.phrase())),
        words(" "),
        words(&step.text),
        words(" "),
        pressed(&[("id", "to-steps")], &all, go),
    ];
    element("p", &[("class", "next")], inside)
}
