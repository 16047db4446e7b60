//! Who knows no answer gets a ranked list, and the one fact that would help most.

use token_doctor::explore;
use token_doctor::facts::{Origin, Question};
use token_doctor::input;
use token_doctor::report::{Report, ticket};
use token_doctor::session::{Next, Session};

use crate::score::reports;
use crate::shared::words;

fn knowing_nothing(pastes: &[String]) -> Session {
    let pastes: Vec<&str> = pastes.iter().map(String::as_str).collect();
    let mut session = Session::offline(&input::read(&pastes));
    while let Next::Ask(question) = session.next() {
        session.answer(question, None);
    }
    session
}

#[test]
fn not_knowing_ends_in_a_ranked_list_that_names_no_cause_as_found() {
    for report in reports() {
        let session = knowing_nothing(&report.paste);
        let found = session.diagnosis();
        let from_the_paste = session.answers().is_empty();
        assert_eq!(found.verdict.is_some(), from_the_paste, "{}", report.id);
        let scores: Vec<i32> = found.possible.iter().map(|one| one.score).collect();
        assert!(
            scores.is_sorted_by(|one, next| one >= next),
            "{}",
            report.id
        );
        let text = ticket(&Report::new(&session, &found, false), words());
        let sure = text.contains("\nCause:\n") || text.contains("What to do");
        assert_eq!(sure, from_the_paste, "{}: {text}", report.id);
    }
}

#[test]
fn the_fact_that_would_help_most_is_one_that_narrows_the_list() {
    for report in reports() {
        let session = knowing_nothing(&report.paste);
        let possible = session.diagnosis().possible.len();
        let Some(question) = session.would_decide() else {
            assert_eq!(possible, 1, "{}", report.id);
            continue;
        };
        assert!(question.comes_from(Origin::Person), "{}", question.id());
        let facts = session.facts();
        let fewest = question
            .answers()
            .map(|answer| explore::possible(&facts.with(answer)).len())
            .min();
        assert!(
            fewest.is_some_and(|fewest| fewest < possible),
            "{}",
            report.id
        );
    }
}

#[test]
fn every_question_says_where_to_look() {
    for question in Question::ALL {
        let help = words().question(*question).help.as_str();
        assert!(
            help.ends_with('.') && help.len() > 40,
            "{}: {help}",
            question.id()
        );
    }
}

/// An answer that is taken back is asked for again, and those given after it stay.
#[test]
fn an_answer_taken_back_leaves_the_later_ones() {
    for report in reports() {
        let mut session = report.play();
        let told = session.answers().to_vec();
        let Some((first, answer)) = told.first().copied() else {
            continue;
        };
        let before = session.diagnosis();
        session.take_back(first);
        assert_eq!(session.answers(), &told[1..], "{}", report.id);
        session.answer(first, answer);
        assert_eq!(
            session.diagnosis().possible,
            before.possible,
            "{}",
            report.id
        );
    }
}
