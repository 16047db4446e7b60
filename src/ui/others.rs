//! The other causes: still possible, ruled out, not checked, each with its reason.

use leptos::prelude::*;

use super::work::Work;
use crate::cause::Cause;
use crate::explore::Candidate;
use crate::facts::Answer;
use crate::session::Diagnosis;
use crate::text::{Text, page};

/// The three lists beside the first cause.
#[component]
pub(super) fn Others(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    move || work.result().map(|result| lists(&result))
}

fn lists(result: &Diagnosis) -> impl IntoView + use<> {
    let rest = result.possible.get(1..).unwrap_or_default();
    let possible = rest.iter().map(candidate).collect_view();
    let ruled_out = result
        .ruled_out
        .iter()
        .map(|(cause, answer)| {
            let (title, because) = reason(*cause, *answer, page::BECAUSE);
            view! { <li data-ruled-out=cause.slug()>{title}{" "}<small>{because}</small></li> }
        })
        .collect_view();
    let elsewhere = result
        .not_checked
        .iter()
        .map(|(cause, answer)| {
            let (title, because) = reason(*cause, *answer, page::ELSEWHERE);
            view! { <li data-not-checked=cause.slug()>{title}{" "}<small>{because}</small></li> }
        })
        .collect_view();
    let checks = CHECKS
        .iter()
        .map(|(name, text)| view! { <li data-not-checked=*name>{text.get()}</li> })
        .collect_view();
    let count = |text: Text, count: usize| text.with(&[("count", &count.to_string())]);
    view! {
        <section class="others">
            <details open=true hidden=rest.is_empty()>
                <summary>{count(page::POSSIBLE, rest.len())}</summary>
                <ol>{possible}</ol>
            </details>
            <details>
                <summary>{count(page::RULED_OUT, result.ruled_out.len())}</summary>
                <ul>{ruled_out}</ul>
            </details>
            <details>
                <summary>
                    {count(page::NOT_CHECKED, result.not_checked.len() + CHECKS.len())}
                </summary>
                <ul>{checks}{elsewhere}</ul>
            </details>
        </section>
    }
}

/// What no read-only call of TikTok's can show.
const CHECKS: &[(&str, Text)] = &[
    ("audit", page::NO_ENDPOINT_AUDIT),
    ("scope-list", page::NO_ENDPOINT_SCOPES),
    ("posting", page::NO_POSTING),
];

fn candidate(candidate: &Candidate) -> impl IntoView + use<> {
    view! {
        <li data-still-possible=candidate.cause.slug()>
            {candidate.cause.remedy().title.get()}
            {" "}
            <small>{page::confidence(candidate.confidence).get()}</small>
        </li>
    }
}

fn reason(cause: Cause, answer: Answer, words: Text) -> (&'static str, String) {
    let because = words.with(&[
        ("question", answer.question().id()),
        ("answer", answer.label().get()),
    ]);
    (cause.remedy().title.get(), because)
}
