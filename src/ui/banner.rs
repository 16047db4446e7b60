//! What a result is not: an example is no check, and a link is a claim.

use std::cmp::Ordering;

use super::parts::{Parts, button, element, plain, styled, words};
use super::saved;
use super::share::listed_words;
use super::work::{State, Work};
use crate::permalink::{Link, Opened, Problem, RULESET, Then, Word, named};
use crate::phrase::{Phrase, page, share};

/// The marks of an example and of an opened link.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let mut parts = Parts::new();
    if state.example {
        let inside = vec![
            plain("strong", work.say(page::EXAMPLE)),
            words(" "),
            words(work.say(page::EXAMPLE_HELP)),
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
    let mut inside = vec![plain("p", &sentence(work, opened))];
    if opened.problem == Some(Problem::Clipped) {
        inside.push(plain("p", work.say(share::LINK_CLIPPED)));
    }
    let then = state.result.as_ref();
    let then = then.and_then(|today| Then::of(&opened.link, today));
    match then {
        Some(then) => inside.extend(then_and_now(work, &opened.link, &then)),
        None if opened.is_readable() => inside.push(styled("p", "note", work.say(share::CLAIM))),
        None => inside.push(listed_words(work, &opened.link)),
    }
    let own = [("id", "run-own"), ("class", "main")];
    let mut buttons = vec![button(work, &own, share::RUN_OWN, move || {
        work.leave_link();
    })];
    if opened.is_readable() {
        let again = [("id", "check-again"), ("aria-describedby", "again-help")];
        buttons.push(button(work, &again, share::CHECK_AGAIN, move || {
            work.check_again();
        }));
    }
    inside.push(element("p", &[("class", "buttons")], buttons));
    if opened.is_readable() {
        let help = [("class", "note"), ("id", "again-help")];
        let words = words(work.say(share::CHECK_AGAIN_HELP));
        inside.push(element("p", &help, vec![words]));
    }
    inside
}

/// The conclusion of the link beside that of today, and why they differ.
fn then_and_now(work: Work, link: &Link, then: &Then) -> Parts {
    let conclusion = |words: Phrase, rules: u32, causes: &[Word]| {
        let rules = rules.to_string();
        plain(
            "p",
            &work.fill(
                words,
                &[("rules", &rules), ("causes", &named(causes, work.words()))],
            ),
        )
    };
    let mut parts = vec![
        conclusion(share::THEN, link.ruleset, &then.then),
        conclusion(share::NOW, RULESET, &then.now),
    ];
    match link.ruleset.cmp(&RULESET) {
        Ordering::Less => {
            parts.push(plain("p", work.say(share::BECAUSE_RULES)));
            let changes = then.because.iter().map(|what| plain("li", work.say(*what)));
            parts.push(element("ul", &[], changes.collect()));
        }
        Ordering::Equal => parts.push(plain("p", work.say(share::SAME_RULES))),
        Ordering::Greater => parts.push(plain("p", work.say(share::NEWER_RULES))),
    }
    vec![element("div", &[("id", "then-and-now")], parts)]
}

fn sentence(work: Work, opened: &Opened) -> String {
    match (opened.problem, opened.link.minutes) {
        (Some(Problem::Shortened), _) => work.say(share::LINK_SHORTENED).to_owned(),
        (Some(Problem::Damaged), _) => work.say(share::LINK_DAMAGED).to_owned(),
        (Some(Problem::Newer), _) => work.say(share::LINK_NEWER).to_owned(),
        (Some(Problem::Foreign), _) => work.say(share::LINK_FOREIGN).to_owned(),
        (None | Some(Problem::Clipped), Some(_)) => work.fill(
            share::FROM_LINK,
            &[("time", &opened.link.made_at(work.words()))],
        ),
        (None | Some(Problem::Clipped), None) => work.say(share::FROM_LINK_UNDATED).to_owned(),
    }
}
