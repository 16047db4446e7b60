//! The result region.

use leptos::prelude::*;

use super::banner::Banner;
use super::calls::Calls;
use super::evidence::EvidenceList;
use super::explanation::Explanation;
use super::hand_over::HandOver;
use super::others::Others;
use super::questions::Questions;
use super::read::ReadAs;
use super::verdict::Verdict;
use super::work::Work;
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
        let causes = work.result().map(|result| result.possible).unwrap_or_default();
        let slugs: Vec<&str> = causes.iter().map(|one| one.cause.slug()).collect();
        slugs.join(" ")
    };
    let own = move || work.with_session(|_| ()).is_some();
    view! {
        <section
            id="diagnosis"
            data-state=state
            data-verdict=verdict
            data-possible=possible
        >
            <Banner work/>
            <Verdict work/>
            <ReadAs work/>
            <Show when=own>
                <Questions work/>
                <Calls work/>
            </Show>
            <Show when=move || work.result().is_some()>
                <Explanation work/>
                <EvidenceList work/>
                <Others work/>
            </Show>
            <Show when=move || own() && work.result().is_some()>
                <HandOver work/>
            </Show>
        </section>
    }
}
