//! The page's own calls, a row each.

use leptos::prelude::*;

use super::work::Work;
use crate::api::Probe;
use crate::session::Progress;
use crate::text::page;

/// The rows, from waiting to their end. Without a token there is nothing to show.
#[component]
pub(super) fn Calls(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let sent = move || {
        let any = work.with_session(|session| {
            Probe::ALL.iter().any(|probe| session.was_sent(*probe))
        });
        work.is_running() || any.unwrap_or_default()
    };
    let rows = move || {
        Probe::ALL
            .iter()
            .map(|probe| view! { <Row work probe=*probe/> })
            .collect_view()
    };
    view! {
        <Show when=sent>
            <section aria-labelledby="calls">
                <h2 id="calls">{page::CALLS.get()}</h2>
                <ul class="calls">{rows()}</ul>
            </section>
        </Show>
    }
}

/// One call: its scope, its state, and what TikTok said.
#[component]
fn Row(
    /// The state of the page.
    work: Work,
    /// Which call.
    probe: Probe,
) -> impl IntoView {
    let state = move || {
        let progress = work.with_session(|session| session.progress(probe, work.in_flight()));
        progress.unwrap_or(Progress::Skipped)
    };
    let said = move || {
        work.with_session(|session| {
            let evidence = session.answer_of(probe)?;
            let status = evidence.status().map(|status| status.to_string());
            let log_id = evidence.envelope().and_then(|envelope| envelope.log_id.clone());
            Some(view! {
                <span class="said">
                    {status.map(|status| page::HTTP.with(&[("status", &status)]))}
                    {" "}
                    <code>{evidence.code().map(ToOwned::to_owned)}</code>
                    {" "}
                    <small>{log_id}</small>
                </span>
            })
        })
    };
    view! {
        <li data-probe=probe.id() data-outcome=move || state().id()>
            <span class="state">{move || page::progress(state()).get()}</span>
            {" "}
            <code>{probe.request().path}</code>
            {" "}
            <span class="scope">{probe.scope()}</span>
            {said}
        </li>
    }
}
