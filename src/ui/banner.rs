//! What a result is not: an example is no check, and a link is a claim.

use super::parts::{Parts, button, element, plain, words};
use super::saved;
use super::work::{State, Work};
use crate::permalink::{Opened, Problem};
use crate::report::utc;
use crate::text::{page, share};

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
        let mut inside = vec![plain("p", &sentence(opened))];
        if opened.problem.is_some() {
            inside.push(element("ul", &[], readable(opened)));
        }
        let own = [("id", "run-own"), ("class", "main")];
        inside.push(button(&own, share::RUN_OWN, move || work.leave_link()));
        parts.push(element(
            "div",
            &[("class", "banner"), ("id", "from-link")],
            inside,
        ));
    }
    if let Some(saved) = &state.saved {
        parts.push(saved::banner(work, saved, state));
    }
    parts
}

/// What a damaged or newer link still tells: its answers, without a verdict.
fn readable(opened: &Opened) -> Parts {
    let known = opened.link.facts.known();
    known
        .map(|answer| {
            let question = answer.question().asked().ask.get();
            plain("li", &[question, " ", answer.label().get()].concat())
        })
        .collect()
}

fn sentence(opened: &Opened) -> String {
    match (opened.problem, opened.link.minutes) {
        (Some(Problem::Damaged), _) => share::LINK_DAMAGED.get().to_owned(),
        (Some(Problem::Newer), _) => share::LINK_NEWER.get().to_owned(),
        (Some(Problem::Foreign), _) => share::LINK_FOREIGN.get().to_owned(),
        (None, Some(minutes)) => share::FROM_LINK.with(&[("time", &utc(u64::from(minutes) * 60))]),
        (None, None) => share::FROM_LINK_UNDATED.get().to_owned(),
    }
}
