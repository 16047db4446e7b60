//! Questions to the person. Each answer narrows at once and can be changed.

use leptos::html::input;
use leptos::prelude::*;

use super::parts::{Parts, element, plain, section, styled};
use super::work::Work;
use crate::facts::{Answer, Question};
use crate::session::Next;
use crate::text::page;

/// The answered questions, then the next one. Their order is kept, so an answer changes the groups
/// behind it and leaves the focus where the person is.
pub(super) fn parts(work: Work) -> Parts {
    let Some(mut asked) = told(work).filter(|_| !work.is_running()) else {
        return Parts::new();
    };
    if let Some(Next::Ask(question)) = work.next() {
        asked.push((question, None));
    }
    if asked.is_empty() {
        return Parts::new();
    }
    let groups = asked
        .into_iter()
        .map(|(question, told)| group(work, question, told))
        .collect();
    vec![section("questions", page::QUESTIONS, groups)]
}

/// The questions with what the person said; the inner none is "I don't know".
fn told(work: Work) -> Option<Vec<(Question, Option<Option<Answer>>)>> {
    work.with_session(|session| {
        let told = session.told().iter();
        told.map(|(question, answer)| (*question, Some(*answer)))
            .collect()
    })
}

/// One question as a radio group.
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
    let radio = input()
        .r#type("radio")
        .name(question.id())
        .value(value)
        .prop("checked", chosen)
        .on(leptos::ev::change, move |_| work.answer(question, answer));
    element(
        "label",
        &[],
        vec![radio.into_any(), plain("span", label.get())],
    )
}
