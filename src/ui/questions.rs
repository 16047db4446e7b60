//! Questions to the person. Each answer narrows at once and can be changed.

use leptos::prelude::*;

use super::work::Work;
use crate::facts::{Answer, Question};
use crate::session::Next;
use crate::text::page;

/// The answered questions and the next one. A group stays on the page while its question does, so
/// the focus stays where the person is.
#[component]
pub(super) fn Questions(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let asked = Memo::new(move |_| {
        let told = work.with_session(|session| {
            let told = session.told().iter().map(|(question, _)| *question);
            told.collect::<Vec<Question>>()
        });
        let mut asked = told.unwrap_or_default();
        if let Some(Next::Ask(question)) = work.next() {
            asked.push(question);
        }
        asked
    });
    view! {
        <Show when=move || !work.is_running() && !asked.with(Vec::is_empty)>
            <section class="questions" aria-labelledby="questions">
                <h2 id="questions">{page::QUESTIONS.get()}</h2>
                <For each=move || asked.get() key=|question| *question let:question>
                    <Group work question/>
                </For>
            </section>
        </Show>
    }
}

/// One question as a radio group.
#[component]
fn Group(
    /// The state of the page.
    work: Work,
    /// What is asked.
    question: Question,
) -> impl IntoView {
    let asked = question.asked();
    let choices = question
        .answers()
        .map(Some)
        .chain([None])
        .map(|answer| view! { <Choice work question answer/> })
        .collect_view();
    view! {
        <fieldset data-question=question.id()>
            <legend>{asked.ask.get()}</legend>
            <p class="note">{asked.help.get()}</p>
            {choices}
        </fieldset>
    }
}

/// One radio button; none is "I don't know".
#[component]
fn Choice(
    /// The state of the page.
    work: Work,
    /// What is asked.
    question: Question,
    /// What it answers.
    answer: Option<Answer>,
) -> impl IntoView {
    let (value, label) = match answer {
        Some(answer) => (answer.id(), answer.label()),
        None => ("unknown", page::UNKNOWN),
    };
    let chosen = move || {
        let told = work.with_session(|session| session.told().contains(&(question, answer)));
        told.unwrap_or_default()
    };
    view! {
        <label>
            <input
                type="radio"
                name=question.id()
                value=value
                prop:checked=chosen
                on:change=move |_| work.answer(question, answer)
            />
            <span>{label.get()}</span>
        </label>
    }
}
