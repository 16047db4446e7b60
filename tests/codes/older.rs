//! The tables of the SDKs' numbers and of v1's are whole.

use std::collections::BTreeSet;

use token_doctor::api::code::legacy::{self, Interface};

use crate::shared::words;

#[test]
fn the_tables_hold_the_rows_of_the_list() {
    let mut rows: Vec<String> = words()
        .every_number()
        .map(|row| format!("{:?} {}", row.family, row.word))
        .collect();
    rows.sort();
    let mut listed: Vec<&str> = include_str!("older.txt").lines().collect();
    listed.sort_unstable();
    assert_eq!(rows, listed);
}

#[test]
fn a_word_is_listed_once_in_a_table() {
    let mut seen = BTreeSet::new();
    let rows = words().every_number();
    for row in rows.filter(|row| row.family != Interface::NativeReports) {
        let new = seen.insert((row.family, row.word));
        assert!(new, "{:?} {}", row.family, row.word);
    }
}

#[test]
fn every_number_that_is_an_answer_is_in_a_table() {
    let known: BTreeSet<&str> = words().every_number().map(|row| row.word).collect();
    let numbers = (-100_i32..100).chain(9_900..23_000);
    for number in numbers
        .chain(2_099_900..2_191_000)
        .chain(6_006_900..6_007_200)
    {
        let word = number.to_string();
        if legacy::sdk_number_of(&word).is_some() {
            assert!(known.contains(word.as_str()), "{word} is in no table");
        }
    }
}
