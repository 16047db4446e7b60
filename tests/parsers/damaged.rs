//! Real samples, damaged: cut, repeated, with something else in their middle.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::Config;

/// The number of inputs for each parser. What fails is kept in the test's output, not in a file.
pub fn ten_thousand() -> Config {
    Config {
        failure_persistence: None,
        max_shrink_iters: 5_000,
        ..Config::with_cases(10_000)
    }
}

/// What a damaged text has in its middle.
const PIECES: &[&str] = &[
    "",
    "\"",
    "'",
    "\\",
    "\\u",
    "\\ud83d",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "=",
    "&",
    "%",
    "%2",
    "%26",
    "%253D",
    "\n",
    "\r\n",
    "\0",
    "\u{feff}",
    "\u{200b}",
    "\u{201c}",
    "ü",
    "\u{1f600}",
    "…",
    "null",
    "-",
    "1e999",
    "18446744073709551616",
    "error",
    "code",
    "act.",
    "HTTP/1.1 ",
    "<html>",
];

#[derive(Clone, Debug)]
enum Damage {
    /// A part is gone.
    Cut(Index, usize),
    /// A part stands there twice.
    Twice(Index, usize),
    /// Something stands in the place of a part.
    Instead(Index, usize, String),
    /// The end is gone.
    End(Index),
    /// Capitals are small letters and the other way round.
    Case(Index, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let piece = prop_oneof![
        3 => proptest::sample::select(PIECES).prop_map(ToOwned::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop_oneof![
        2 => (any::<Index>(), 1..12_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        1 => (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Damage::Twice(at, length)),
        4 => (any::<Index>(), 0..4_usize, piece)
            .prop_map(|(at, length, piece)| Damage::Instead(at, length, piece)),
        1 => any::<Index>().prop_map(Damage::End),
        1 => (any::<Index>(), 1..12_usize).prop_map(|(at, length)| Damage::Case(at, length)),
    ]
}

impl Damage {
    fn done_to(&self, text: &str) -> String {
        let part = |at: &Index, length: usize| {
            let start = boundary(text, at.index(text.len() + 1));
            let end = boundary(text, (start + length).min(text.len()));
            (&text[..start], &text[start..end], &text[end..])
        };
        match self {
            Self::Cut(at, length) => {
                let (before, _, behind) = part(at, *length);
                [before, behind].concat()
            }
            Self::Twice(at, length) => {
                let (before, part, behind) = part(at, *length);
                [before, part, part, behind].concat()
            }
            Self::Instead(at, length, piece) => {
                let (before, _, behind) = part(at, *length);
                [before, piece, behind].concat()
            }
            Self::End(at) => part(at, 0).0.to_owned(),
            Self::Case(at, length) => {
                let (before, part, behind) = part(at, *length);
                let swapped: String = part.chars().map(swapped).collect();
                [before, &swapped, behind].concat()
            }
        }
    }
}

/// The last place up to there at which the text can be cut.
pub fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn swapped(c: char) -> char {
    if c.is_ascii_lowercase() {
        c.to_ascii_uppercase()
    } else {
        c.to_ascii_lowercase()
    }
}

/// One of the samples with up to five damages, or none.
pub fn damaged(samples: Vec<String>) -> impl Strategy<Value = String> {
    (proptest::sample::select(samples), vec(damage(), 0..6)).prop_map(|(sample, damages)| {
        damages
            .iter()
            .fold(sample, |text, damage| damage.done_to(&text))
    })
}
