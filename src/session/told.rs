//! What the person told, and what they do not know.

use super::Session;
use crate::explore;
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

    /// The question that would narrow the result most, whether or not the person can answer it now.
    #[must_use]
    pub fn would_decide(&self) -> Option<Question> {
        explore::next_question(&self.facts(), &unaskable())
    }

    pub(super) fn set_aside(&self) -> Vec<Question> {
        let unanswered = self.told.iter().filter(|(_, answer)| answer.is_none());
        let mut aside = unaskable();
        aside.extend(unanswered.map(|(question, _)| *question));
        // Who cannot tell the code has no message beside it either.
        if aside.contains(&Question::ErrorCode) {
            aside.extend([Question::MessageSays, Question::SdkError]);
        }
        aside
    }
}

fn unaskable() -> Vec<Question> {
    let mut all = Question::ALL.to_vec();
    all.retain(|question| !question.comes_from(Origin::Person));
    all
}
