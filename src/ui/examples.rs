//! The recorded exchanges, and the way for people without a text.

use leptos::prelude::*;

use super::parts::{Parts, button, element, following, listed, tagged, words};
use super::work::Work;
use crate::cause::Cause;
use crate::example::Example;
use crate::text::page;
use crate::web::field;

/// What a visitor without a token sees first.
pub(super) fn part(work: Work) -> AnyView {
    let show = move || {
        let cause = Cause::from_slug(&field::chosen("examples"));
        if let Some(example) = cause.and_then(Example::of) {
            work.show(example);
        }
    };
    let first = FIRST.iter();
    let rest = Cause::ALL.iter().filter(|cause| !FIRST.contains(cause));
    let options: Parts = first.chain(rest).copied().map(option).collect();
    let label = [("for", "examples")];
    let buttons = vec![
        button(&[("id", "show-example")], page::SHOW_EXAMPLE, show),
        button(&[("id", "ask")], page::NO_TEXT, move || {
            work.check("", false);
        }),
    ];
    let inside = vec![
        element("label", &label, vec![words(page::EXAMPLES.get())]),
        element("select", &[("id", "examples")], options),
        element("p", &[("class", "buttons")], buttons),
    ];
    let mut attributes = listed(&[("class", "examples")]);
    attributes.push(following(work, "hidden", |state| {
        (!state.is_idle()).then(String::new)
    }));
    tagged("section", attributes, inside)
}

fn option(cause: Cause) -> AnyView {
    let title = words(cause.remedy().title.get());
    element("option", &[("value", cause.slug())], vec![title])
}

/// The examples at the top of the list: what most reports are about.
const FIRST: &[Cause] = &[
    Cause::PostingScopeMismatch,
    Cause::PublicAccountOfUnauditedApp,
    Cause::TokenExpired,
    Cause::FieldOutsideScope,
    Cause::EverythingProbedWorks,
];
