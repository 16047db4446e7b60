//! The recorded exchanges, and the way for people without a text.

use leptos::prelude::*;

use super::parts::{Parts, button, element, following, listed, tagged, verbatim, words};
use super::work::Work;
use crate::cause::Cause;
use crate::phrase::page;
use crate::web::field;
use crate::words::unmarked;

/// What a visitor without a token sees first.
pub(super) fn part(work: Work) -> AnyView {
    let show = move || {
        let cause = Cause::from_slug(&field::chosen("examples"));
        if let Some(cause) = cause {
            work.play(cause);
        }
    };
    let first = FIRST.iter();
    let rest = Cause::ALL.iter().filter(|cause| !FIRST.contains(cause));
    let options: Parts = first
        .chain(rest)
        .copied()
        .map(|cause| option(work, cause))
        .collect();
    let label = [("for", "examples")];
    let buttons = vec![
        button(work, &[("id", "show-example")], page::SHOW_EXAMPLE, show),
        button(work, &[("id", "ask")], page::NO_TEXT, move || {
            work.check("", false);
        }),
    ];
    let inside = vec![
        element("label", &label, vec![words(work.say(page::EXAMPLES))]),
        element("select", &[("id", "examples")], options),
        element("p", &[("class", "buttons")], buttons),
    ];
    let mut attributes = listed(&[("class", "examples")]);
    attributes.push(following(work, "hidden", |state| {
        (!state.is_idle()).then(String::new)
    }));
    tagged("section", attributes, inside)
}

fn option(work: Work, cause: Cause) -> AnyView {
    let title = unmarked(work.words().title(cause));
    element("option", &[("value", cause.slug())], vec![verbatim(&title)])
}

/// The examples at the top of the list: what most reports are about.
const FIRST: &[Cause] = &[
    Cause::PostingScopeMismatch,
    Cause::PublicAccountOfUnauditedApp,
    Cause::TokenExpired,
    Cause::FieldOutsideScope,
    Cause::EverythingProbedWorks,
];
