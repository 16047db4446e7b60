//! What a result is not: an example is no check, and a link is a claim.

use std::cmp::Ordering;

use super::parts::{Parts, button, element, plain, styled, words};
use super::saved;
use super::share::listed_words;
use super::work::{State, Work};
use crate::permalink::{Link, Opened, Problem, RULESET, Then, Word, named};
use crate::text::{Text, page, share};

/// The marks of an example and of an opened link.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let mut parts = Parts::new();
    if state.example {
        let inside = vec![
            plain("strong", page::EXAMPLE.get()),
            words(" "),
            words(page::EXAMPLE_HELP.get()),
        ];
        parts.push(element(
            "p",
            &[("class", "banner"), ("id", "example")],
            inside,
        ));
    }
    if let Some(opened) = &state.opened {
        parts.push(element(
            "div",
            &[("class", "banner"), ("id", "from-link")],
            from_link(work, state, opened),
        ));
    }
    if let Some(saved) = &state.saved {
        parts.push(saved::banner(work, saved, state));
    }
    parts
}

fn from_link(work: Work, state: &State, opened: &Opened) -> Parts {
    let mut inside = vec![plain("p", &sentence(opened))];
    if opened.problem == Some(Problem::Clipped) {
        inside.push(plain("p", share::LINK_CLIPPED.get()));
    }
    let then = state.result.as_ref();
    let then = then.and_then(|today| Then::of(&opened.link, today));
    match then {
        Some(then) => inside.extend(then_and_now(&opened.link, &then)),
        None if opened.is_readable() => inside.push(styled("p", "note", share::CLAIM.get())),
        None => inside.push(listed_words(&opened.link)),
    }
    let own = [("id", "run-own"), ("class", "main")];
    let mut buttons = vec![button(&own, share::RUN_OWN, move || work.leave_link())];
    if opened.is_readable() {
        let again = [("id", "check-again"), ("aria-describedby", "again-help")];
        buttons.push(button(&again, share::CHECK_AGAIN, move || {
            work.check_again();
        }));
    }
    inside.push(element("p", &[("class", "buttons")], buttons));
    if opened.is_readable() {
        let help = [("class", "note"), ("id", "again-help")];
        let words = words(share::CHECK_AGAIN_HELP.get());
        inside.push(element("p", &help, vec![words]));
    }
    inside
}

/// The conclusion of the link beside that of today, and why they differ.
fn then_and_now(link: &Link, then: &Then) -> Parts {
    let conclusion = |words: Text, rules: u32, causes: &[Word]| {
        let rules = rules.to_string();
        plain(
            "p",
            &words.with(&[("rules", &rules), ("causes", &named(causes))]),
        )
    };
    let mut parts = vec![
        conclusion(share::THEN, link.ruleset, &then.then),
        conclusion(share::NOW, RULESET, &then.now),
    ];
    match link.ruleset.cmp(&RULESET) {
        Ordering::Less => {
            parts.push(plain("p", share::BECAUSE_RULES.get()));
            let changes = then.because.iter().map(|what| plain("li", what.get()));
            parts.push(element("ul", &[], changes.collect()));
        }
        Ordering::Equal => parts.push(plain("p", share::SAME_RULES.get())),
        Ordering::Greater => parts.push(plain("p", share::NEWER_RULES.get())),
    }
    vec![element("div", &[("id", "then-and-now")], parts)]
}

fn sentence(opened: &Opened) -> String {
    match (opened.problem, opened.link.minutes) {
        (Some(Problem::Shortened), _) => share::LINK_SHORTENED.get().to_owned(),
        (Some(Problem::Damaged), _) => share::LINK_DAMAGED.get().to_owned(),
        (Some(Problem::Newer), _) => share::LINK_NEWER.get().to_owned(),
        (Some(Problem::Foreign), _) => share::LINK_FOREIGN.get().to_owned(),
        (None | Some(Problem::Clipped), Some(_)) => {
            share::FROM_LINK.with(&[("time", &opened.link.made_at())])
        }
        (None | Some(Problem::Clipped), None) => share::FROM_LINK_UNDATED.get().to_owned(),
    }
}
