//! The recorded exchanges, and the way for people without a text.

use leptos::html::Select;
use leptos::prelude::*;

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
    let show = move |_| {
        let slug = chosen.get_untracked().map(|select| select.value());
        let cause = slug.and_then(|slug| Cause::from_slug(&slug));
        if let Some(example) = cause.and_then(Example::of) {
            work.show(example);
        }
    };
    let options = FIRST
        .iter()
        .chain(Cause::ALL.iter().filter(|cause| !FIRST.contains(cause)))
        .map(|cause| {
            view! { <option value=cause.slug()>{cause.remedy().title.get()}</option> }
        })
        .collect_view();
    view! {
        <section class="examples">
            <p>
                <label for="examples">{page::EXAMPLES.get()}</label>
                <select id="examples" node_ref=chosen>{options}</select>
                <button id="show-example" type="button" on:click=show>
                    {page::SHOW_EXAMPLE.get()}
                </button>
            </p>
            <p>
                <button id="ask" type="button" on:click=move |_| work.ask()>
                    {page::NO_TEXT.get()}
                </button>
            </p>
        </section>
    }
}

/// The examples at the top of the list: what most reports are about.
const FIRST: &[Cause] = &[
    Cause::PostingScopeMismatch,
    Cause::PublicAccountOfUnauditedApp,
    Cause::TokenExpired,
    Cause::FieldOutsideScope,
    Cause::EverythingProbedWorks,
];
