//! What the person answers.

use leptos::prelude::*;

use super::Work;
use crate::facts::{Answer, Question};
use crate::web::field;

impl Work {
    /// Takes an answer of the person.
    pub(in crate::ui) fn answer(self, question: Question, answer: Option<Answer>) {
        self.in_session(|session| session.answer(question, answer));
    }

    /// Takes an answer back: the question is asked again, the other answers stay.
    pub(in crate::ui) fn take_back(self, question: Question) {
        self.in_session(|session| session.take_back(question));
        request_animation_frame(|| field::focus("verdict"));
    }
}
