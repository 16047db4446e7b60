//! The person's answers.

use super::State;
use crate::facts::{Answer, Question};

impl State {
    /// Takes an answer of the person; none is "I don't know".
    pub(in crate::ui) fn answer(self, question: Question, answer: Option<Answer>) {
        self.run
            .in_session(|session| session.answer(question, answer));
        self.changed();
    }

    /// Takes an answer back: the question is asked again, the other answers stay.
    pub(in crate::ui) fn take_back(self, question: Question) {
        self.run.in_session(|session| session.take_back(question));
        self.changed();
    }

    /// A link made before would tell what is no longer shown.
    fn changed(self) {
        self.sharing.unmake();
        self.record();
    }
}
