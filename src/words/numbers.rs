//! What the numbers of TikTok's older interfaces say.

use super::Words;
use crate::api::code::legacy::{Interface, counting};

/// What is said about the numbers of one older interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// What the table is called.
    pub name: String,
    /// Where the interface went.
    pub went: String,
    /// The id of the page that says so.
    pub source: String,
    /// The numbers, those of one source together.
    pub numbers: Vec<NumbersOf>,
}

/// The numbers that one page or report explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumbersOf {
    /// The id of the page or report.
    pub source: String,
    /// Each number as it is written, or each word, with what it says. Share Kit gives two numbers,
    /// written as `-4/20005`.
    pub says: Vec<(String, String)>,
}

/// One number or word of an older interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<'a> {
    /// The table it belongs to. A number can be in several.
    pub family: Interface,
    /// As it is written.
    pub word: &'a str,
    /// What it says.
    pub says: &'a str,
    /// The id of the page or report.
    pub source: &'a str,
}

impl Words {
    /// What is said about the numbers of an older interface.
    #[must_use]
    pub fn numbers_of(&self, family: Interface) -> &Numbers {
        &self.numbers[family as usize]
    }

    /// Every number of every table, in their order.
    pub fn every_number(&self) -> impl Iterator<Item = Number<'_>> {
        let tables = Interface::ALL.iter().copied();
        let of_sources = tables.flat_map(|family| {
            self.numbers_of(family)
                .numbers
                .iter()
                .map(move |of| (family, of))
        });
        of_sources.flat_map(|(family, of)| {
            of.says.iter().map(move |(word, says)| Number {
                family,
                word,
                says,
                source: &of.source,
            })
        })
    }

    /// The numbers that a text names, in the order of the tables: those behind a name such as
    /// `errorCode`, the large ones wherever they come, and whole sentences.
    #[must_use]
    pub fn numbers_in(&self, text: &str) -> Vec<Number<'_>> {
        let lower = text.to_ascii_lowercase();
        let named = numbers_and_pairs(&lower);
        let android = lower.contains("android") || lower.contains("opensdk");
        let is_said = |word: &str| {
            let numeric = word.starts_with(|c: char| c == '-' || c.is_ascii_digit());
            let sentence = word.contains(' ');
            !numeric && (sentence || android) && lower.contains(&word.to_ascii_lowercase())
        };
        self.every_number()
            .filter(|row| named.iter().any(|word| word == row.word) || is_said(row.word))
            .collect()
    }
}

/// The numbers of a text in small letters, and each two that follow one another as a pair.
fn numbers_and_pairs(text: &str) -> Vec<String> {
    let mut words: Vec<String> = counting(text)
        .map(|number| number.value.to_string())
        .collect();
    let pairs: Vec<String> = words.windows(2).map(|two| two.join("/")).collect();
    words.extend(pairs);
    words
}
