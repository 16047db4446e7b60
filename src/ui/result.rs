//! The result region.

use leptos::prelude::*;

use super::parts::Parts;
use super::work::{State, Work};
use super::{banner, calls, evidence, explanation, hand_over, others, questions, read, verdict};
use crate::session::Next;

/// Everything about one diagnosis. The attributes carry its state for scripts and tests.
#[component]
pub(super) fn Result(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    verdict::take_focus(work);
    view! {
        <section
            id="diagnosis"
            data-state=move || work.read(phase)
            data-verdict=move || work.read(verdict)
            data-possible=move || work.read(possible)
        >
            {move || work.read(|state| top(work, state))}
            {move || work.read(|state| questions::parts(work, state))}
            {move || work.read(calls::parts)}
            {move || work.read(rest)}
            {move || work.read(|state| hand_over::parts(work, state))}
        </section>
    }
}

fn top(work: Work, state: &State) -> Parts {
    let mut parts = banner::parts(work, state);
    parts.append(&mut verdict::parts(state));
    parts.append(&mut read::parts(state));
    parts
}

fn rest(state: &State) -> Parts {
    let mut parts = explanation::parts(state);
    parts.append(&mut evidence::parts(state));
    parts.append(&mut others::parts(state));
    parts
}

fn phase(state: &State) -> &'static str {
    match state.next {
        _ if state.is_idle() => "idle",
        _ if state.in_flight.is_some() => "running",
        Some(Next::Ask(_)) => "asking",
        Some(Next::Send(_) | Next::Show) | None => "done",
    }
}

fn verdict(state: &State) -> &'static str {
    let found = state.result.as_ref().and_then(|result| result.verdict);
    found.map_or("", |found| found.cause.slug())
}

fn possible(state: &State) -> String {
    let result = state.result.iter();
    let causes = result.flat_map(|result| &result.possible);
    let slugs: Vec<&str> = causes.map(|one| one.cause.slug()).collect();
    slugs.join(" ")
}
