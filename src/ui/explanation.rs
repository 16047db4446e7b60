//! Why, what to do, and when this is wrong.

use leptos::prelude::*;

use super::work::Work;
use crate::remedy::{Myth, Remedy, Source, Step};
use crate::text::page;

/// All that the catalogue says about the first cause.
#[component]
pub(super) fn Explanation(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    move || work.first().map(|cause| explained(cause.remedy()))
}

fn explained(remedy: &'static Remedy) -> impl IntoView {
    view! {
        <section aria-labelledby="steps">
            <h2 id="steps">{page::STEPS.get()}</h2>
            <ol class="steps">{remedy.steps.iter().map(step).collect_view()}</ol>
        </section>
        <section aria-labelledby="why">
            <h2 id="why">{page::WHY.get()}</h2>
            <p>{remedy.why.get()}</p>
            {remedy.myth.as_ref().map(myth)}
            <h3>{page::RETRY.get()}</h3>
            <p>{page::retry(remedy.retry)}</p>
            <h3>{page::WRONG_WHEN.get()}</h3>
            <p>{remedy.wrong_when.get()}</p>
            <details>
                <summary>{page::SOURCES.get()}</summary>
                <ul>{remedy.sources.iter().map(source).collect_view()}</ul>
            </details>
        </section>
    }
}

fn step(step: &'static Step) -> impl IntoView {
    let link = step.link.and_then(|link| Some((link.url?, link.name)));
    let link = link.map(|(url, name)| view! { {" "}<Outside url name/> });
    view! {
        <li>
            <span class="actor">{page::actor(step.actor).get()}</span>
            {" "}
            {step.text.get()}
            {link}
        </li>
    }
}

fn myth(myth: &'static Myth) -> impl IntoView {
    view! {
        <aside class="myth">
            <h3>{page::MYTH.get()}</h3>
            <p><q>{myth.claim.get()}</q></p>
            <p><strong>{page::TRUTH.get()}</strong>{" "}{myth.truth.get()}</p>
        </aside>
    }
}

fn source(source: &'static Source) -> impl IntoView {
    let name = match source.url {
        Some(url) => view! { <Outside url name=source.name/> }.into_any(),
        None => view! { <span>{source.name}</span> }.into_any(),
    };
    let verified = page::VERIFIED.with(&[("day", source.verified)]);
    view! { <li>{name}{" "}<small>{verified}</small></li> }
}

/// A link that leaves the page and takes nothing along.
#[component]
fn Outside(
    /// The address.
    url: &'static str,
    /// The words.
    name: &'static str,
) -> impl IntoView {
    view! { <a href=url rel="noreferrer noopener" target="_blank">{name}</a> }
}
