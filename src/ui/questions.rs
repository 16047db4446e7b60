//! Questions to the person. Each answer narrows at once and can be changed.

use leptos::html::input;
use leptos::prelude::*;

use super::parts::{Parts, element, listed, plain, section, styled};
use super::work::{State, Work};
use crate::facts::{Answer, Question};
use crate::session::Next;
use crate::text::page;

/// The answered questions, then the next one. Their order is kept, so an answer changes the groups
/// behind it and leaves the focus where the person is.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(session) = state.session.as_ref().filter(|_| state.result.is_some()) else {
        return Parts::new();
    };
    let told = session.told().iter();
    let mut groups: Parts = told
        .map(|(question, answer)| group(work, *question, Some(*answer)))
        .collect();
    if let Some(Next::Ask(question)) = state.next {
        groups.push(group(work, question, None));
    }
    if groups.is_empty() {
        return groups;
    }
    vec![section("questions", page::QUESTIONS, groups)]
}

/// One question as a radio group.
/// What was told is one answer, or the inner none of "I don't know".
fn group(work: Work, question: Question, told: Option<Option<Answer>>) -> AnyView {
    let asked = question.asked();
    let mut inside = vec![
        plain("legend", asked.ask.get()),
        styled("p", "note", asked.help.get()),
    ];
    let answers = question.answers().map(Some).chain([None]);
    inside.extend(answers.map(|answer| choice(work, question, answer, told == Some(answer))));
    element("fieldset", &[("data-question", question.id())], inside)
}

/// One radio button; none is "I don't know".
fn choice(work: Work, question: Question, answer: Option<Answer>, chosen: bool) -> AnyView {
    let (value, label) = match answer {
        Some(answer) => (answer.id(), answer.label()),
        None => ("unknown", page::UNKNOWN),
    };
    let attributes = [("type", "radio"), ("name", question.id()), ("value", value)];
    let radio = input()
        .prop("checked", chosen)
        .on(leptos::ev::change, move |_| work.answer(question, answer))
        .add_any_attr(listed(&attributes));
    element(
        "label",
        &[],
        vec![radio.into_any(), plain("span", label.get())],
    )
}
