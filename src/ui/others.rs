//! The other causes: still possible, ruled out, not checked, each with its reason.

use leptos::prelude::*;

use super::live::{live, views};
use super::prose::{cause, prose};
use super::state::State;
use crate::api::Probe;
use crate::facts::Answer;
use crate::phrase::{Phrase, page};
use crate::session::{Diagnosis, Unsent};

/// What no read-only call of TikTok's can show.
const CHECKS: &[(&str, Phrase)] = &[
    ("audit", page::NO_ENDPOINT_AUDIT),
    ("scope-list", page::NO_ENDPOINT_SCOPES),
    ("client-secret", page::NEEDS_SECRET),
    ("posting", page::NO_POSTING),
];

/// The causes that are still possible beside the verdict.
pub(super) fn possible(state: State) -> AnyView {
    let items = move |result: &Diagnosis| {
        let named = usize::from(result.verdict.is_some());
        let rest = result.possible.iter().skip(named).map(|candidate| {
            let sure = state.say(candidate.confidence.phrase());
            view! {
                <li data-still-possible=candidate.cause.slug()>
                    {cause(state, candidate.cause)} " " <small>{prose(sure)}</small>
                </li>
            }
        });
        views(rest).into_any()
    };
    view! { <ul>{list(state, items)}</ul> }.into_any()
}

/// The causes that an observation or an answer speaks against.
pub(super) fn ruled_out(state: State) -> AnyView {
    let items = move |result: &Diagnosis| {
        let all = result.ruled_out.iter().map(|(one, answer)| {
            view! {
                <li data-ruled-out=one.slug()>
                    {cause(state, *one)} " " {reason(state, *answer, page::BECAUSE)}
                </li>
            }
        });
        views(all).into_any()
    };
    view! { <ul>{list(state, items)}</ul> }.into_any()
}

/// What nothing shows, which calls were not made, and the causes that nobody looked at.
pub(super) fn not_checked(state: State) -> AnyView {
    let checks = CHECKS
        .iter()
        .map(|(name, text)| check(name, state.say(*text)));
    let elsewhere = move |result: &Diagnosis| {
        let all = result.not_checked.iter().map(|(one, answer)| {
            view! {
                <li data-not-checked=one.slug()>
                    {cause(state, *one)} " " {reason(state, *answer, page::ELSEWHERE)}
                </li>
            }
        });
        views(all).into_any()
    };
    view! {
        <ul>{views(checks)} {live(move || unsent(state))} {list(state, elsewhere)}</ul>
    }
    .into_any()
}

/// How many entries the list above has.
pub(super) fn count_not_checked(state: State) -> usize {
    let calls = Probe::ALL.iter();
    let calls = calls.filter(|probe| why_unsent(state, **probe).is_some());
    let elsewhere = state.run.result.with(|result| {
        let result = result.as_ref();
        result.map_or(0, |result| result.not_checked.len())
    });
    CHECKS.len() + calls.count() + elsewhere
}

fn list(state: State, items: impl Fn(&Diagnosis) -> AnyView + Copy + Send + 'static) -> AnyView {
    live(move || state.run.result.with(|result| result.as_ref().map(items)))
}

fn unsent(state: State) -> AnyView {
    let calls = Probe::ALL.iter().filter_map(|probe| {
        let why = match why_unsent(state, *probe)? {
            Unsent::NotAsked => page::NOT_ASKED,
            Unsent::Spared => page::SPARED,
            Unsent::Stopped => page::STOPPED,
            Unsent::NoToken => page::NO_TOKEN,
        };
        let why = state.fill(why, &[("call", &probe.request().line())]);
        Some(check(probe.id(), &why))
    });
    views(calls).into_any()
}

fn why_unsent(state: State, probe: Probe) -> Option<Unsent> {
    state.run.with(|session| session.unsent(probe)).flatten()
}

fn check(name: &'static str, why: &str) -> AnyView {
    view! { <li data-not-checked=name>{prose(why)}</li> }.into_any()
}

fn reason(state: State, answer: Answer, words: Phrase) -> AnyView {
    let question = ["`", answer.question().id(), "`"].concat();
    let values = [
        ("question", question.as_str()),
        ("answer", state.words.answer(answer)),
    ];
    view! { <small>{prose(&state.fill(words, &values))}</small> }.into_any()
}
