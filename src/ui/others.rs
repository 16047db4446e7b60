//! The other causes: still possible, ruled out, not checked, each with its reason.

use leptos::prelude::*;

use super::parts::{Parts, details, element, link_to, plain, words};
use super::work::{State, Work};
use crate::api::Probe;
use crate::cause::Cause;
use crate::facts::Answer;
use crate::phrase::{Phrase, page};
use crate::session::Unsent;

/// What no read-only call of TikTok's can show.
const CHECKS: &[(&str, Phrase)] = &[
    ("audit", page::NO_ENDPOINT_AUDIT),
    ("scope-list", page::NO_ENDPOINT_SCOPES),
    ("client-secret", page::NEEDS_SECRET),
    ("posting", page::NO_POSTING),
];

/// The three lists beside the first cause.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(result) = &state.result else {
        return Parts::new();
    };
    let named = usize::from(result.verdict.is_some());
    let rest = result.possible.iter().skip(named).map(|candidate| {
        let sure = work.say(candidate.confidence.phrase());
        item(work, "data-still-possible", candidate.cause, sure)
    });
    let ruled_out = result.ruled_out.iter().map(|(cause, answer)| {
        item(
            work,
            "data-ruled-out",
            *cause,
            &reason(work, *answer, page::BECAUSE),
        )
    });
    let elsewhere = result.not_checked.iter().map(|(cause, answer)| {
        item(
            work,
            "data-not-checked",
            *cause,
            &reason(work, *answer, page::ELSEWHERE),
        )
    });
    let checks = CHECKS
        .iter()
        .map(|(name, text)| check(name, work.say(*text)));
    let calls = Probe::ALL.iter().filter_map(|probe| {
        let why = match state.session.as_ref()?.unsent(*probe)? {
            Unsent::NotAsked => page::NOT_ASKED,
            Unsent::Spared => page::SPARED,
            Unsent::Stopped => page::STOPPED,
            Unsent::NoToken => page::NO_TOKEN,
        };
        let why = work.fill(why, &[("call", &probe.request().line())]);
        Some(check(probe.id(), &why))
    });
    vec![
        list(work, page::POSSIBLE, true, rest.collect()),
        list(work, page::RULED_OUT, false, ruled_out.collect()),
        list(
            work,
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
fn list(work: Work, heading: Phrase, open: bool, items: Parts) -> AnyView {
    let summary = work.fill(heading, &[("count", &items.len().to_string())]);
    details(
        &summary,
        open && !items.is_empty(),
        vec![element("ul", &[], items)],
    )
}

fn item(work: Work, attribute: &'static str, cause: Cause, reason: &str) -> AnyView {
    let title = link_to(cause, work.words().title(cause));
    let inside = vec![title, words(" "), plain("small", reason)];
    element("li", &[(attribute, cause.slug())], inside)
}

fn reason(work: Work, answer: Answer, words: Phrase) -> String {
    let question = ["`", answer.question().id(), "`"].concat();
    work.fill(
        words,
        &[
            ("question", &question),
            ("answer", work.words().answer(answer)),
        ],
    )
}
