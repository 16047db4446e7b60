//! What the person answered, chose or ticked.

use leptos::prelude::*;

use super::{InputMode, Work};
use crate::cause::Cause;
use crate::facts::{Answer, Question};
use crate::scope::Goal;
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

    /// Takes what the person wants to do.
    pub(in crate::ui) fn goal(self, goal: Option<Goal>) {
        self.0.state.update(|state| state.goal = goal);
    }

    /// Takes how the person wants to ask.
    pub(in crate::ui) fn mode(self, mode: InputMode) {
        self.0.state.update(|state| state.mode = mode);
    }

    /// Ticks a step of the checklist, or takes the tick back. The box shows it by itself.
    pub(in crate::ui) fn tick(self, cause: Cause, step: usize) {
        self.0.state.update_untracked(|state| {
            let ticked = &mut state.ticked;
            match ticked.iter().position(|one| *one == (cause, step)) {
                Some(at) => drop(ticked.remove(at)),
                None => ticked.push((cause, step)),
            }
        });
    }
}
