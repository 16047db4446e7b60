//! Why, what to do, and when this is wrong.

use leptos::prelude::*;

use super::parts::{Parts, details, element, link, link_to, plain, section, styled, words};
use super::work::State;
use crate::remedy::{Myth, Source, Step};
use crate::text::{catalogue, label, page};

/// All that the catalogue says about the verdict. Steps for a guess would make a verdict of it.
pub(super) fn parts(state: &State) -> Parts {
    let Some(verdict) = state.result.as_ref().and_then(|result| result.verdict) else {
        return Parts::new();
    };
    let remedy = verdict.cause.remedy();
    let steps = remedy.steps.iter().map(step).collect();
    let steps = element("ol", &[("class", "steps")], steps);
    let mut why = vec![plain("p", remedy.why.get())];
    why.extend(remedy.myth.as_ref().map(myth));
    why.push(plain("h3", page::RETRY.get()));
    why.push(plain("p", &label::retry(remedy.retry)));
    why.push(plain("h3", page::WRONG_WHEN.get()));
    why.push(plain("p", remedy.wrong_when.get()));
    let sources = remedy.sources.iter().copied().map(source).collect();
    let sources = element("ul", &[], sources);
    why.push(details(page::SOURCES.get(), false, vec![sources]));
    let own = link_to(verdict.cause, catalogue::OWN_PAGE.get());
    why.push(element("p", &[], vec![own]));
    vec![
        section("steps", page::STEPS, vec![steps]),
        section("why", page::WHY, why),
    ]
}

fn step(step: &Step) -> AnyView {
    let mut inside = vec![
        styled("span", "actor", label::actor(step.actor).get()),
        words(" "),
        words(step.text.get()),
    ];
    if let Some(source) = step.link {
        inside.push(words(" "));
        inside.push(link(source));
    }
    element("li", &[], inside)
}

fn myth(myth: &Myth) -> AnyView {
    let claim = plain("q", myth.claim.get());
    let truth = vec![
        plain("strong", page::TRUTH.get()),
        words(" "),
        words(myth.truth.get()),
    ];
    let inside = vec![
        plain("h3", page::MYTH.get()),
        element("p", &[], vec![claim]),
        element("p", &[], truth),
    ];
    element("aside", &[("class", "myth")], inside)
}

fn source(source: Source) -> AnyView {
    let verified = page::VERIFIED.with(&[("day", source.verified)]);
    element(
        "li",
        &[],
        vec![link(source), words(" "), plain("small", &verified)],
    )
}
