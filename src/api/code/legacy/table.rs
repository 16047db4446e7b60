//! The tables of older numbers: one row a number and table.

use super::{Family, android, counting, ios, reports};
use crate::remedy::Source;
use crate::text::Text;

/// One number or word of an older interface.
#[derive(Debug, PartialEq, Eq)]
pub struct Legacy {
    /// The number as it is written; Share Kit gives two, written as `-4/20005`.
    pub word: &'static str,
    /// The table it belongs to. A number can be in several.
    pub family: Family,
    /// What it says.
    pub meaning: Text,
    /// What this rests on.
    pub source: Source,
}

/// Every row of every table.
pub fn all() -> impl Iterator<Item = &'static Legacy> {
    [android::LEGACY, ios::LEGACY, reports::LEGACY]
        .into_iter()
        .flatten()
}

/// The rows of exactly that word, one for each table that has it.
pub fn legacy(word: &str) -> impl Iterator<Item = &'static Legacy> {
    all().filter(move |row| row.word == word)
}

/// The rows that a text names, in the order of the tables: numbers behind a name such as `errorCode`,
/// the large numbers wherever they stand, and whole sentences.
#[must_use]
pub fn named_in(text: &str) -> Vec<&'static Legacy> {
    let lower = text.to_ascii_lowercase();
    let words = number_words(&lower);
    let android = lower.contains("android") || lower.contains("opensdk");
    let is_said = |row: &Legacy| {
        let numeric = row
            .word
            .starts_with(|c: char| c == '-' || c.is_ascii_digit());
        let sentence = row.word.contains(' ');
        !numeric && (sentence || android) && lower.contains(&row.word.to_ascii_lowercase())
    };
    all()
        .filter(|row| words.iter().any(|word| word == row.word) || is_said(row))
        .collect()
}

/// The numbers of a text in small letters, and each two that follow one another as a pair.
fn number_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = counting(text)
        .map(|number| number.value.to_string())
        .collect();
    let pairs: Vec<String> = words.windows(2).map(|two| two.join("/")).collect();
    words.extend(pairs);
    words
}

/// Makes the rows of one family, which rest on one source.
macro_rules! rows {
    ($($family:ident by $source:ident { $($word:literal $says:literal;)+ })+) => {
        &[$($($crate::api::code::legacy::Legacy {
            word: $word,
            family: $crate::api::code::legacy::Family::$family,
            meaning: $crate::t! { en: $says },
            source: $crate::remedy::source::$source,
        },)+)+]
    };
}

pub(super) use rows;
