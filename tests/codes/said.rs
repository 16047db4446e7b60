//! What is said without a code word: found in a text that says it, with the cause that the tree finds.

use token_doctor::api::code::said::{self, Said};
use token_doctor::api::code::{Again, pointer};
use token_doctor::cause::Cause;
use token_doctor::facts::Question;
use token_doctor::input;
use token_doctor::session::Session;

use crate::shared::words;

/// A row of the list: the name, a text that says it, and the person's answers, with tabs between. `-` in
/// the place of the answers: the tree has no one cause for it.
type Row = (&'static str, &'static str, &'static str);

fn texts() -> impl Iterator<Item = Row> {
    include_str!("said.txt").lines().map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        match cells.as_slice() {
            [name, text, answers] => (*name, *text, *answers),
            _ => panic!("not three cells: {line}"),
        }
    })
}

fn named(said: &Said) -> &'static str {
    &words().said(said).name
}

fn rows(name: &str) -> Vec<&'static Said> {
    said::all().filter(|said| named(said) == name).collect()
}

#[test]
fn every_row_is_found_in_a_text_that_says_it() {
    for said in said::all() {
        let mut texts = texts().filter(|(name, ..)| *name == named(said));
        assert!(texts.any(|(_, text, _)| said.is_in(text)), "{}", said.key);
    }
    for (name, text, _) in texts() {
        let found = said::said_in(text);
        assert!(
            rows(name).iter().any(|row| found.contains(row)),
            "{name}: {text}"
        );
    }
}

#[test]
fn nothing_is_found_in_a_text_that_says_nothing() {
    for text in [
        "",
        "{\"data\":{},\"error\":{\"code\":\"ok\",\"message\":\"\",\"log_id\":\"x\"}}",
        "upload 2010 of 4160 files to example.com",
        "the client_key is in the settings",
        "authorization.removed",
    ] {
        assert!(
            said::said_in(text).is_empty(),
            "{text}: {:?}",
            said::said_in(text)[0].key
        );
    }
}

#[test]
fn every_row_ends_in_its_cause_or_points_elsewhere() {
    for said in said::all() {
        let mut endpoints = words()
            .said(said)
            .at
            .iter()
            .flat_map(|entry| &entry.endpoints);
        let elsewhere = endpoints.any(|endpoint| pointer(endpoint).is_some());
        let told = said.again.cause().is_some() || elsewhere;
        let asks_for_the_code = ["callback_error", "please_review_our_integration_guidelines"];
        let harmless = said.again == Again::Never;
        let known = told || harmless || asks_for_the_code.contains(&said.key);
        assert!(known, "{}", said.key);
    }
}

#[test]
fn the_tree_finds_the_cause_of_each_row() {
    for (name, text, answers) in texts() {
        let causes: Vec<Cause> = rows(name)
            .iter()
            .filter_map(|said| said.again.cause())
            .collect();
        if causes.is_empty() || answers == "-" {
            continue;
        }
        let mut session = Session::offline(&input::read(&[text]));
        for pair in answers.split_whitespace() {
            let (question, answer) = pair.split_once('=').expect("a pair");
            let question = Question::from_id(question).unwrap_or_else(|| panic!("{name}: {pair}"));
            let answer = question
                .answer(answer)
                .unwrap_or_else(|| panic!("{name}: {pair}"));
            session.answer(question, Some(answer));
        }
        let possible = session.diagnosis().possible;
        assert!(
            causes.contains(&possible[0].cause),
            "{name}: {:?}",
            possible[0].cause
        );
    }
}
