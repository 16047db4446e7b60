//! Why, what to do, and when this is wrong.

use leptos::prelude::*;

use super::parts::{
    Parts, chosen, details, element, link, link_to, live, plain, pressed, row, section, styled,
    words,
};
use super::work::{State, Work};
use crate::date::utc;
use crate::phrase::page;
use crate::session::Session;
use crate::words::{Myth, Step};

/// All that the catalogue says about the verdict. Steps for a guess would make a verdict of it.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(verdict) = state.result.as_ref().and_then(|result| result.verdict) else {
        return Parts::new();
    };
    let cause = verdict.cause;
    let said = work.words().cause(cause);
    let steps = said.steps.iter().enumerate();
    let steps = steps.map(|(at, one)| {
        let ticked = state.ticked.contains(&(cause, at));
        let tick = Box::new(move || work.tick(cause, at));
        step(work, one, chosen(&[("type", "checkbox")], ticked, tick))
    });
    let steps = element("ol", &[("class", "steps checklist")], steps.collect());
    let mut why = vec![plain("p", &said.why)];
    why.extend(said.myth.iter().map(|one| myth(work, one)));
    why.push(plain("h3", work.say(page::RETRY)));
    why.push(plain("p", &work.words().retry_of(cause)));
    let limited = state.own().filter(|session| session.is_limited());
    why.extend(
        limited
            .and_then(Session::ready_at)
            .map(|at| not_before(work, at)),
    );
    why.push(plain("h3", work.say(page::WRONG_WHEN)));
    why.push(plain("p", &said.wrong_when));
    let sources = said.sources.iter().map(|id| source(work, id)).collect();
    let sources = element("ul", &[], sources);
    why.push(details(work.say(page::SOURCES), false, vec![sources]));
    let own = link_to(verdict.cause, work.say(page::OWN_PAGE));
    why.push(element("p", &[], vec![own]));
    vec![
        section(work, "steps", page::STEPS, vec![steps, live(work, again)]),
        section(work, "why", page::WHY, why),
    ]
}

fn step(work: Work, step: &Step, tick: AnyView) -> AnyView {
    let said = vec![
        tick,
        styled("span", "actor", work.say(step.actor.phrase())),
        words(" "),
        plain("span", &step.text),
    ];
    let mut inside = vec![element("label", &[], said)];
    if let Some(source) = &step.link {
        inside.push(words(" "));
        inside.push(link(work, source));
    }
    element("li", &[], inside)
}

fn not_before(work: Work, ready: u64) -> AnyView {
    plain("p", &work.fill(page::NOT_BEFORE, &[("time", &utc(ready))]))
}

/// The end of the checklist. The same calls have to wait for TikTok's limits.
fn again(work: Work, state: &State) -> Parts {
    // An example was not checked, and a link has a button of its own.
    if state.own().is_none() || state.example {
        return Parts::new();
    }
    let press = Box::new(move || work.check_again());
    let inside = if state.wait > 0 {
        let label = work.fill(
            page::CHECK_AGAIN_IN,
            &[("seconds", &state.wait.to_string())],
        );
        pressed(&[("id", "check-again"), ("disabled", "")], &label, press)
    } else {
        pressed(&[("id", "check-again")], work.say(page::CHECK_AGAIN), press)
    };
    vec![row(inside)]
}

fn myth(work: Work, myth: &Myth) -> AnyView {
    let claim = plain("q", &myth.claim);
    let truth = vec![
        plain("strong", work.say(page::TRUTH)),
        words(" "),
        words(&myth.truth),
    ];
    let inside = vec![
        plain("h3", work.say(page::MYTH)),
        element("p", &[], vec![claim]),
        element("p", &[], truth),
    ];
    element("aside", &[("class", "myth")], inside)
}

fn source(work: Work, id: &str) -> AnyView {
    let source = work.words().source(id);
    let day = source.map_or("", |source| source.compared.as_str());
    let verified = work.fill(page::VERIFIED, &[("day", day)]);
    element(
        "li",
        &[],
        vec![link(work, id), words(" "), plain("small", &verified)],
    )
}
