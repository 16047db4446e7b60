//! The recorded exchanges, and the way for people without a text.

use leptos::html::Select;
use leptos::prelude::*;

use super::parts::{Parts, button, element, words};
use super::work::Work;
use crate::cause::Cause;
use crate::example::Example;
use crate::text::page;

/// What a visitor without a token sees first.
#[component]
pub(super) fn Examples(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let chosen = NodeRef::<Select>::new();
    let show = move || {
        let slug = chosen.get_untracked().map(|select| select.value());
        let cause = slug.and_then(|slug| Cause::from_slug(&slug));
        if let Some(example) = cause.and_then(Example::of) {
            work.show(example);
        }
    };
    let first = FIRST.iter();
    let rest = Cause::ALL.iter().filter(|cause| !FIRST.contains(cause));
    let options: Parts = first.chain(rest).map(option).collect();
    view! {
        <section class="examples" hidden=move || !work.is_idle()>
            <label for="examples">{page::EXAMPLES.get()}</label>
            <select id="examples" node_ref=chosen>{options}</select>
            <p class="buttons">
                {button(&[("id", "show-example")], page::SHOW_EXAMPLE, show)}
                {button(&[("id", "ask")], page::NO_TEXT, move || work.ask())}
            </p>
        </section>
    }
}

fn option(cause: &Cause) -> AnyView {
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
