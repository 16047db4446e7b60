//! Questions to the person. Each answer narrows at once and can be changed.

use leptos::prelude::*;

use super::parts::{self, Parts, button, element, plain, section, styled};
use super::work::{State, Work};
use crate::facts::{Answer, Question};
use crate::phrase::page;
use crate::session::Next;

/// What the person said to a question; none is "I don't know".
type Given = (Question, Option<Answer>);

/// The answered questions, then the next one. Their order is kept, so an answer changes the groups
/// behind it and leaves the focus where the person is.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(session) = state.own().filter(|_| state.result.is_some()) else {
        return Parts::new();
    };
    let answers = session.answers();
    let mut asked: Vec<Question> = answers.iter().map(|(question, _)| *question).collect();
    if let Some(Next::Ask(question)) = state.next {
        asked.push(question);
    }
    let groups: Parts = asked
        .into_iter()
        .map(|question| group(work, question, answers))
        .collect();
    if groups.is_empty() {
        return groups;
    }
    let heading = match state.next {
        Some(Next::Ask(_)) => page::QUESTIONS,
        Some(Next::Send(_) | Next::Show) | None => page::ANSWERED,
    };
    vec![section(work, "questions", heading, groups)]
}

/// One question as a radio group.
fn group(work: Work, question: Question, answers: &[Given]) -> AnyView {
    let said = work.words().question(question);
    let mut inside = vec![plain("legend", &said.ask), styled("p", "note", &said.help)];
    let choices = question.answers().map(Some).chain([None]);
    inside.extend(choices.map(|answer| {
        let chosen = answers.contains(&(question, answer));
        choice(work, question, answer, chosen)
    }));
    if answers.iter().any(|(asked, _)| *asked == question) {
        let name = [("data-take-back", question.id())];
        inside.push(button(work, &name, page::TAKE_BACK, move || {
            work.take_back(question);
        }));
    }
    element("fieldset", &[("data-question", question.id())], inside)
}

/// One radio button; none is "I don't know".
fn choice(work: Work, question: Question, answer: Option<Answer>, chosen: bool) -> AnyView {
    let (value, label) = match answer {
        Some(answer) => (answer.id(), work.words().answer(answer)),
        None => ("unknown", work.say(page::UNKNOWN)),
    };
    let tell = move || work.answer(question, answer);
    let own = [("type", "radio"), ("name", question.id()), ("value", value)];
    let radio = parts::chosen(&own, chosen, Box::new(tell));
    element("label", &[], vec![radio, plain("span", label)])
}
