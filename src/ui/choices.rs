//! The answers to a question, as large rows.

use leptos::prelude::*;

use super::live::views;
use super::prose::{prose, say};
use super::state::State;
use crate::facts::{Answer, FailingStage, Question};
use crate::phrase::{Phrase, letter, page, stop};

/// Answers under a common heading, each with what it is called.
struct Group {
    heading: Option<Phrase>,
    answers: Vec<(Answer, &'static str)>,
}

impl Group {
    /// The answers of a question. The steps at which something can fail are many, so they are grouped by
    /// what a person is doing.
    fn of(state: State, question: Question) -> Vec<Self> {
        if question == Question::FailingStage {
            return Self::of_steps(state);
        }
        let answers = question.answers();
        let answers = answers.map(|answer| (answer, state.words.answer(answer)));
        vec![Self {
            heading: None,
            answers: answers.collect(),
        }]
    }

    fn of_steps(state: State) -> Vec<Self> {
        let groups = [
            (letter::LOGGING_IN, LOGGING_IN),
            (letter::POSTING, POSTING),
            (letter::READING, READING),
        ];
        let groups = groups.into_iter().map(|(heading, steps)| Self {
            heading: Some(heading),
            answers: steps
                .iter()
                .map(|(step, name)| ((*step).into(), state.say(*name)))
                .collect(),
        });
        groups.collect()
    }
}

type Named = (FailingStage, Phrase);

const LOGGING_IN: &[Named] = &[
    (FailingStage::LoginPage, stop::LOGIN_PAGE),
    (FailingStage::BackFromLogin, stop::BACK_FROM_LOGIN),
    (FailingStage::TokenExchange, stop::TOKEN_EXCHANGE),
    (FailingStage::TokenRefresh, stop::TOKEN_REFRESH),
];
const POSTING: &[Named] = &[
    (FailingStage::CreatorInfo, stop::CREATOR_INFO),
    (FailingStage::PostInit, stop::POST_INIT),
    (FailingStage::MediaUpload, stop::MEDIA_UPLOAD),
    (FailingStage::PostStatus, stop::POST_STATUS),
    (FailingStage::AppReview, stop::APP_REVIEW),
];
const READING: &[Named] = &[
    (FailingStage::ProfileRead, stop::PROFILE_READ),
    (FailingStage::VideoList, stop::VIDEO_LIST),
    (FailingStage::NothingFails, stop::NOTHING_FAILS),
];

/// What a token that works was seen to do.
const WORKS: &[FailingStage] = &[FailingStage::CreatorInfo, FailingStage::NothingFails];

/// A radio button for each answer; a press is the answer. "I don't know" comes last.
#[component]
pub(super) fn Choices(
    state: State,
    question: Question,
    /// Whether nothing failed so far: then what works is not offered, nor not to know.
    #[prop(optional)]
    works: bool,
) -> impl IntoView {
    let groups = Group::of(state, question).into_iter().map(|group| {
        let heading = group
            .heading
            .map(|heading| view! { <h3>{say(state, heading)}</h3> });
        let offered = move |(answer, _): &(Answer, _)| {
            !works || !WORKS.iter().any(|step| *answer == (*step).into())
        };
        let rows = group.answers.into_iter().filter(offered);
        let rows = rows.map(|(answer, name)| row(state, question, Some(answer), name));
        view! { {heading} <div class="rows">{views(rows)}</div> }
    });
    view! {
        <fieldset class="choices" data-question=question.id()>
            <legend class="unseen">{prose(state.words.ask(question))}</legend>
            {views(groups)}
            {(!works).then(|| view! { <div class="rows">{row(state, question, None, state.say(page::UNKNOWN))}</div> })}
        </fieldset>
    }
}

fn row(state: State, question: Question, answer: Option<Answer>, name: &'static str) -> AnyView {
    let value = answer.map_or("unknown", Answer::id);
    view! {
        <label class="row">
            <input
                type="radio"
                name=question.id()
                value=value
                on:change=move |_| state.answer(question, answer)
            />
            <span>{prose(name)}</span>
        </label>
    }
    .into_any()
}
