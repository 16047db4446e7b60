//! What the person told, and what they do not know.

use super::Session;
use crate::facts::{Answer, Origin, Question};

impl Session {
    /// Takes the person's answer; none is "I don't know". An earlier answer to the same question is
    /// replaced, the others stay.
    pub fn answer(&mut self, question: Question, answer: Option<Answer>) {
        match self.told.iter_mut().find(|(asked, _)| *asked == question) {
            Some(told) => told.1 = answer,
            None => self.told.push((question, answer)),
        }
    }

    /// Takes an answer back, so that the question is asked again.
    pub fn take_back(&mut self, question: Question) {
        self.told.retain(|(asked, _)| *asked != question);
    }

    /// The questions that the person answered, in order, with the answers.
    #[must_use]
    pub fn told(&self) -> &[(Question, Option<Answer>)] {
        &self.told
    }

    pub(super) fn set_aside(&self) -> Vec<Question> {
        let unanswered = self
            .told
            .iter()
            .filter(|(_, answer)| answer.is_none())
            .map(|(question, _)| *question);
        let unaskable = Question::ALL
            .iter()
            .copied()
            .filter(|question| !question.comes_from(Origin::Person));
        let mut aside: Vec<Question> = unanswered.chain(unaskable).collect();
        // Who cannot tell the code has no message beside it either.
        if aside.contains(&Question::ErrorCode) {
            aside.extend([Question::MessageSays, Question::SdkError]);
        }
        aside
    }
}
