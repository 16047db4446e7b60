//! The tables of the SDKs' numbers and of v1's are whole.

use std::collections::BTreeSet;

use token_doctor::api::code::legacy::{self, Family};
use token_doctor::remedy::source;

#[test]
fn the_tables_hold_the_rows_of_the_list() {
    let rows: Vec<String> = legacy::all()
        .map(|row| format!("{:?} {}", row.family, row.word))
        .collect();
    let listed: Vec<&str> = include_str!("older.txt").lines().collect();
    assert_eq!(rows, listed);
}

#[test]
fn a_word_is_listed_once_in_a_table() {
    let mut seen = BTreeSet::new();
    for row in legacy::all().filter(|row| row.family != Family::NativeReports) {
        assert!(
            seen.insert((row.family, row.word)),
            "{:?} {}",
            row.family,
            row.word
        );
    }
}

#[test]
fn every_row_says_what_it_means_and_where_its_interface_went() {
    for row in legacy::all() {
        let meaning = row.meaning.get();
        assert!(
            meaning.ends_with('.') && !meaning.contains(". "),
            "{}: {meaning}",
            row.word
        );
        assert!(source::ALL.contains(&row.source), "{}", row.word);
    }
    for family in Family::ALL {
        let (went, page) = family.whereabouts();
        assert!(went.get().ends_with('.'), "{family:?}");
        assert!(source::ALL.contains(&page), "{family:?}");
        assert!(!family.name().get().is_empty(), "{family:?}");
        assert!(
            legacy::all().any(|row| row.family == *family),
            "{family:?} is empty"
        );
    }
}

#[test]
fn every_number_that_is_an_answer_is_in_a_table() {
    let numbers = (-100_i32..100).chain(9_900..23_000);
    for number in numbers
        .chain(2_099_900..2_191_000)
        .chain(6_006_900..6_007_200)
    {
        if legacy::sdk_number_of(&number.to_string()).is_some() {
            let word = number.to_string();
            assert!(
                legacy::legacy(&word).next().is_some(),
                "{word} is in no table"
            );
        }
    }
}
