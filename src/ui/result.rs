//! The result region.

use leptos::prelude::*;

use super::hand_over::HandOver;
use super::parts::Parts;
use super::work::Work;
use super::{banner, calls, evidence, explanation, others, questions, read, verdict};
use crate::session::Next;

/// Everything about one diagnosis. The attributes carry its state for scripts and tests.
#[component]
pub(super) fn Result(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let state = move || match work.next() {
        _ if work.is_idle() => "idle",
        _ if work.is_running() => "running",
        Some(Next::Ask(_)) => "asking",
        Some(Next::Send(_) | Next::Show) | None => "done",
    };
    let verdict = move || {
        let found = work.result().and_then(|result| result.verdict);
        found.map_or("", |found| found.cause.slug())
    };
    let possible = move || {
        let causes = work.result().map(|result| result.possible);
        let slugs = causes.into_iter().flatten().map(|one| one.cause.slug());
        slugs.collect::<Vec<_>>().join(" ")
    };
    verdict::take_focus(work);
    view! {
        <section id="diagnosis" data-state=state data-verdict=verdict data-possible=possible>
            {move || joined([banner::parts(work), verdict::parts(work), read::parts(work)])}
            {move || joined([questions::parts(work), calls::parts(work), Parts::new()])}
            {move || {
                joined([explanation::parts(work), evidence::parts(work), others::parts(work)])
            }}
            <HandOver work/>
        </section>
    }
}

fn joined(parts: [Parts; 3]) -> Parts {
    parts.into_iter().flatten().collect()
}
