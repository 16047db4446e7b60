//! Why, what to do, and when this is wrong.

use leptos::prelude::*;

use super::parts::{
    Parts, chosen, details, element, link, link_to, live, plain, pressed, row, section, styled,
    words,
};
use super::work::{State, Work};
use crate::remedy::{Myth, Source, Step};
use crate::report::utc;
use crate::session::Session;
use crate::text::{catalogue, label, page};

/// All that the catalogue says about the verdict. Steps for a guess would make a verdict of it.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(verdict) = state.result.as_ref().and_then(|result| result.verdict) else {
        return Parts::new();
    };
    let remedy = verdict.cause.remedy();
    let cause = verdict.cause;
    let steps = remedy.steps.iter().enumerate();
    let steps = steps.map(|(at, one)| {
        let ticked = state.ticked.contains(&(cause, at));
        let tick = Box::new(move || work.tick(cause, at));
        step(one, chosen(&[("type", "checkbox")], ticked, tick))
    });
    let steps = element("ol", &[("class", "steps checklist")], steps.collect());
    let mut why = vec![plain("p", remedy.why.get())];
    why.extend(remedy.myth.as_ref().map(myth));
    why.push(plain("h3", page::RETRY.get()));
    why.push(plain("p", &label::retry(remedy.retry)));
    let limited = state.own().filter(|session| session.is_limited());
    why.extend(limited.and_then(Session::ready_at).map(not_before));
    why.push(plain("h3", page::WRONG_WHEN.get()));
    why.push(plain("p", remedy.wrong_when.get()));
    let sources = remedy.sources.iter().copied().map(source).collect();
    let sources = element("ul", &[], sources);
    why.push(details(page::SOURCES.get(), false, vec![sources]));
    let own = link_to(verdict.cause, catalogue::OWN_PAGE.get());
    why.push(element("p", &[], vec![own]));
    vec![
        section("steps", page::STEPS, vec![steps, live(work, again)]),
        section("why", page::WHY, why),
    ]
}

fn step(step: &Step, tick: AnyView) -> AnyView {
    let said = vec![
        tick,
        styled("span", "actor", label::actor(step.actor).get()),
        words(" "),
        plain("span", step.text.get()),
    ];
    let mut inside = vec![element("label", &[], said)];
    if let Some(source) = step.link {
        inside.push(words(" "));
        inside.push(link(source));
    }
    element("li", &[], inside)
}

fn not_before(ready: u64) -> AnyView {
    plain("p", &page::NOT_BEFORE.with(&[("time", &utc(ready))]))
}

/// The end of the checklist. The same calls have to wait for TikTok's limits.
fn again(work: Work, state: &State) -> Parts {
    // An example was not checked, and a link has a button of its own.
    if state.own().is_none() || state.example {
        return Parts::new();
    }
    let press = Box::new(move || work.check_again());
    let inside = if state.wait > 0 {
        let label = page::CHECK_AGAIN_IN.with(&[("seconds", &state.wait.to_string())]);
        pressed(&[("id", "check-again"), ("disabled", "")], &label, press)
    } else {
        pressed(&[("id", "check-again")], page::CHECK_AGAIN.get(), press)
    };
    vec![row(inside)]
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
