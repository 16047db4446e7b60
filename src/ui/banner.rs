//! What a result is not: an example, or a link that nobody checked.

use leptos::prelude::*;

use super::work::Work;
use crate::permalink::{Opened, Problem};
use crate::report::utc;
use crate::text::page;

/// The marks of an example and of an opened link.
#[component]
pub(super) fn Banner(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    view! {
        <Show when=move || work.is_example()>
            <p class="banner" id="example">
                <strong>{page::EXAMPLE.get()}</strong>
                {" "}
                {page::EXAMPLE_HELP.get()}
            </p>
        </Show>
        <Show when=move || work.is_from_link()>
            <div class="banner" id="from-link">
                <p>{move || work.opened().map(|opened| words(&opened))}</p>
                <Facts work/>
                <button id="run-own" type="button" class="main" on:click=move |_| work.forget()>
                    {page::RUN_OWN.get()}
                </button>
            </div>
        </Show>
    }
}

/// What a damaged or newer link still tells: its calls and answers, without a verdict.
#[component]
fn Facts(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let readable = move || {
        let opened = work.opened().filter(|opened| opened.problem.is_some())?;
        let answers = opened.link.facts.known().map(|answer| {
            view! { <li>{answer.question().asked().ask.get()}{" "}{answer.label().get()}</li> }
        });
        Some(view! { <ul>{answers.collect_view()}</ul> })
    };
    readable
}

fn words(opened: &Opened) -> String {
    match (opened.problem, opened.link.minutes) {
        (Some(Problem::Damaged), _) => page::LINK_DAMAGED.get().to_owned(),
        (Some(Problem::Newer), _) => page::LINK_NEWER.get().to_owned(),
        (Some(Problem::Foreign), _) => page::LINK_FOREIGN.get().to_owned(),
        (None, Some(minutes)) => {
            page::FROM_LINK.with(&[("time", &utc(u64::from(minutes) * 60))])
        }
        (None, None) => page::FROM_LINK_UNDATED.get().to_owned(),
    }
}
