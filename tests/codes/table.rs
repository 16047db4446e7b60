//! The tables are whole and agree with themselves.

use token_doctor::api::code::{self, Code, said};
use token_doctor::facts::{Answer, Question};
use token_doctor::words::Entry;

use crate::shared::words;

/// Every entry with the word or the name that it belongs to.
fn entries() -> impl Iterator<Item = (&'static str, &'static Entry)> {
    let listed = code::all().map(|listing| (listing.word, &words().code(listing).at));
    let said = said::all().map(|said| (words().said(said).name.as_str(), &words().said(said).at));
    let rows = listed.chain(said);
    rows.flat_map(|(name, entries)| entries.iter().map(move |entry| (name, entry)))
}

#[test]
fn every_listing_parses_to_itself() {
    for listing in code::all() {
        let code = Code::read(listing.word);
        assert_eq!(code, Code::Listed(listing), "{}", listing.word);
        assert_eq!(code.word(), listing.word);
        assert_eq!(code.fact(), listing.fact, "{}", listing.word);
        assert_eq!(code.is_ok(), listing.word == "ok", "{}", listing.word);
    }
}

#[test]
fn words_are_unique() {
    for listing in code::all() {
        let rows = code::all().filter(|other| other.word == listing.word);
        assert_eq!(rows.count(), 1, "{} is listed twice", listing.word);
    }
}

#[test]
fn every_answer_that_is_a_code_word_has_a_listing() {
    let no_words = ["sdk_number", "other_word", "no_code"];
    for answer in Question::ErrorCode.answers() {
        let id = answer.id();
        let listing = code::listing(id);
        if no_words.contains(&id) {
            assert_eq!(listing, None, "{id} is no code word");
            continue;
        }
        let listing = listing.unwrap_or_else(|| panic!("{id} has no listing"));
        assert_eq!(Answer::from(listing.fact), answer, "{id}");
    }
}

#[test]
fn every_listing_is_its_own_answer_but_for_the_singular() {
    for listing in code::all() {
        let answer = match listing.word {
            "invalid_param" => "invalid_params",
            word => word,
        };
        assert_eq!(Answer::from(listing.fact).id(), answer, "{}", listing.word);
    }
}

#[test]
fn the_documented_rows_are_those_of_tiktoks_pages() {
    same_rows(include_str!("documented.txt"), true);
}

#[test]
fn the_reported_rows_are_those_of_the_reports_read() {
    same_rows(include_str!("reported.txt"), false);
}

/// Compares the rows with a list of word, HTTP status (`-`: none given) and endpoint.
#[track_caller]
fn same_rows(list: &str, documented: bool) {
    let mut rows = Vec::new();
    for (word, entry) in entries().filter(|(_, entry)| entry.documented.is_some() == documented) {
        let status = entry
            .status
            .map_or("-".to_owned(), |status| status.to_string());
        let endpoints = entry.endpoints.iter();
        rows.extend(endpoints.map(|endpoint| format!("{word} {status} {endpoint}")));
    }
    rows.sort();
    let listed: Vec<&str> = list.lines().collect();
    for row in &listed {
        assert!(rows.iter().any(|known| known == row), "no table has {row}");
    }
    for row in &rows {
        assert!(listed.contains(&row.as_str()), "no list has {row}");
    }
    assert_eq!(rows, listed);
}
