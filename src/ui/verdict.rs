//! The verdict in one sentence, how sure it is, and the next action.

use leptos::html::H1;
use leptos::prelude::*;

use super::work::Work;
use crate::cause::Cause;
use crate::text::page;

/// The heading takes the focus when a result stands, so that it is read first.
#[component]
pub(super) fn Verdict(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let heading = NodeRef::<H1>::new();
    Effect::new(move |before: Option<bool>| {
        let stands = !work.is_idle() && !work.is_running();
        if stands && before == Some(false) {
            if let Some(heading) = heading.get() {
                // An element that is on the page can always take the focus.
                let _ = heading.focus();
            }
        }
        stands && heading.get().is_some()
    });
    let verdict = move || {
        let result = work.result()?;
        let first = *result.possible.first()?;
        let likely = result.verdict.is_none().then(|| page::LIKELY.get());
        Some(view! {
            <p class="likely">{likely}</p>
            <h1 id="verdict" tabindex="-1" node_ref=heading>
                {first.cause.remedy().title.get()}
            </h1>
            <p class="confidence" data-confidence=first.confidence.id()>
                {page::confidence(first.confidence).get()}
            </p>
            {next(first.cause)}
        })
    };
    verdict
}

/// The first step, with who takes it.
fn next(cause: Cause) -> impl IntoView {
    cause.remedy().steps.first().map(|step| {
        view! {
            <p class="next">
                <strong>{page::NEXT.get()}</strong>
                {" "}
                <span class="actor">{page::actor(step.actor).get()}</span>
                {" "}
                {step.text.get()}
            </p>
        }
    })
}
