//! The other causes: still possible, ruled out, not checked, each with its reason.

use leptos::prelude::*;

use super::parts::{Parts, details, element, link_to, plain, words};
use super::work::State;
use crate::api::Probe;
use crate::cause::Cause;
use crate::facts::Answer;
use crate::session::Unsent;
use crate::text::{Text, label, page};

/// What no read-only call of TikTok's can show.
const CHECKS: &[(&str, Text)] = &[
    ("audit", page::NO_ENDPOINT_AUDIT),
    ("scope-list", page::NO_ENDPOINT_SCOPES),
    ("client-secret", page::NEEDS_SECRET),
    ("posting", page::NO_POSTING),
];

/// The three lists beside the first cause.
pub(super) fn parts(state: &State) -> Parts {
    let Some(result) = &state.result else {
        return Parts::new();
    };
    let named = usize::from(result.verdict.is_some());
    let rest = result.possible.iter().skip(named).map(|candidate| {
        let sure = label::confidence(candidate.confidence).get();
        item("data-still-possible", candidate.cause, sure)
    });
    let ruled_out = result
        .ruled_out
        .iter()
        .map(|(cause, answer)| item("data-ruled-out", *cause, &reason(*answer, page::BECAUSE)));
    let elsewhere = result.not_checked.iter().map(|(cause, answer)| {
        item(
            "data-not-checked",
            *cause,
            &reason(*answer, page::ELSEWHERE),
        )
    });
    let checks = CHECKS.iter().map(|(name, text)| check(name, text.get()));
    let calls = Probe::ALL.iter().filter_map(|probe| {
        let why = match state.session.as_ref()?.unsent(*probe)? {
            Unsent::NotAsked => page::NOT_ASKED,
            Unsent::Spared => page::SPARED,
            Unsent::Stopped => page::STOPPED,
            Unsent::NoToken => page::NO_TOKEN,
        };
        let why = why.with(&[("call", &probe.request().line())]);
        Some(check(probe.id(), &why))
    });
    vec![
        list(page::POSSIBLE, true, rest.collect()),
        list(page::RULED_OUT, false, ruled_out.collect()),
        list(
            page::NOT_CHECKED,
            false,
            checks.chain(calls).chain(elsewhere).collect(),
        ),
    ]
}

fn check(name: &str, why: &str) -> AnyView {
    element("li", &[("data-not-checked", name)], vec![words(why)])
}

/// A list with its length in the heading.
fn list(heading: Text, open: bool, items: Parts) -> AnyView {
    let summary = heading.with(&[("count", &items.len().to_string())]);
    details(
        &summary,
        open && !items.is_empty(),
        vec![element("ul", &[], items)],
    )
}

fn item(attribute: &'static str, cause: Cause, reason: &str) -> AnyView {
    let title = link_to(cause, cause.remedy().title.get());
    let inside = vec![title, words(" "), plain("small", reason)];
    element("li", &[(attribute, cause.slug())], inside)
}

fn reason(answer: Answer, words: Text) -> String {
    words.with(&[
        ("question", answer.question().id()),
        ("answer", answer.label().get()),
    ])
}
