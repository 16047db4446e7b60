//! What the person answered so far, a line each.

use leptos::prelude::*;

use crate::facts::{Answer, Question};
use crate::phrase::{letter, page};
use crate::ui::live::{live, press, views};
use crate::ui::prose::{prose, say};
use crate::ui::state::State;

/// The part.
pub(in crate::ui) fn view(state: State) -> AnyView {
    view! { <Answers state /> }.into_any()
}

/// The answers under the letter, each with the way to change it.
#[component]
pub(super) fn Answers(state: State) -> impl IntoView {
    live(move || {
        let answers = state.run.with(|session| session.answers().to_vec());
        let answers = answers.filter(|all| !all.is_empty())?;
        let lines = answers.into_iter();
        let lines = lines.map(|(question, answer)| line(state, question, answer));
        Some(view! {
            <section class="answers" aria-labelledby="answered">
                <h2 id="answered" class="unseen">{say(state, page::ANSWERED)}</h2>
                <ul>{views(lines)}</ul>
            </section>
        })
    })
}

fn line(state: State, question: Question, answer: Option<Answer>) -> AnyView {
    let said = answer.map_or(state.say(page::UNKNOWN), |answer| {
        state.words.answer(answer)
    });
    view! {
        <li data-answered=question.id()>
            {prose(state.words.ask(question))} " " <strong>{prose(said)}</strong> " "
            <button
                type="button"
                class="quiet"
                data-take-back=question.id()
                on:click=press(move || state.take_back(question))
            >
                {say(state, letter::CHANGE)}
            </button>
        </li>
    }
    .into_any()
}
