//! What TikTok, its gateway or the browser says without a code word of the tables: bare HTTP statuses,
//! TikTok's login page, webhooks, and words that only look like TikTok's.

mod api;
mod elsewhere;
mod login;
mod transfer;

use super::Entry;
use crate::cause::Cause;
use crate::remedy::Retry;

/// One thing that is said without a code word.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    /// A short name. It can stand for several endpoints, with a row for each.
    pub name: &'static str,
    /// What a text that says it holds: each of these, as a whole word. One with `|` in it is a choice.
    pub signs: &'static [&'static str],
    /// The cause that the tree finds for it, where it finds one for all of its cases.
    pub cause: Option<Cause>,
    /// Whether sending the same call again helps.
    pub retry: Retry,
    /// What it says, and where that stands.
    pub entry: Entry,
}

impl Said {
    /// Whether a text says it.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        self.is_in_even(&even(text))
    }

    fn is_in_even(&self, text: &str) -> bool {
        let holds = |choice: &&str| choice.split('|').any(|sign| has_word(text, sign));
        self.signs.iter().all(holds)
    }
}

/// Every row.
pub fn all() -> impl Iterator<Item = &'static Said> {
    [transfer::SAID, api::SAID, login::SAID, elsewhere::SAID]
        .into_iter()
        .flatten()
}

/// The rows that a text says, in the order of the tables.
#[must_use]
pub fn said_in(text: &str) -> Vec<&'static Said> {
    let text = even(text);
    all().filter(|said| said.is_in_even(&text)).collect()
}

/// A text in small letters, without quotes and backslashes and without spaces around `:` and `=`, so
/// that JSON, JSON in a string, and a log line look alike.
fn even(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !matches!(c, '"' | '\'' | '\\')) {
        let joins = out.ends_with([':', '=']);
        if matches!(c, ':' | '=') {
            out.truncate(out.trim_end_matches(' ').len());
        }
        if !(c == ' ' && joins) {
            out.extend(c.to_lowercase());
        }
    }
    out
}

/// Whether a sign stands in a text with no letter or digit right before or after it.
fn has_word(text: &str, sign: &str) -> bool {
    let outside = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    text.match_indices(sign).any(|(at, found)| {
        outside(text[..at].chars().next_back()) && outside(text[at + found.len()..].chars().next())
    })
}

/// Makes rows. One of several endpoints becomes a [`Said`] for each. Behind `retry` stands the cause, or
/// the verdict where the tree finds no one cause.
macro_rules! said {
    ($($name:literal [$($sign:literal),+] retry $retry:ident
        [$($endpoint:ident),+] $status:tt $proof:ident by $source:ident $says:tt fix $fix:tt;)+) => {
        $crate::api::code::said::said!(@ [] $([$name [$($sign),+] $retry [$($endpoint),+]
            ($status $proof $source $says $fix)])+)
    };
    (@ [$($done:tt)*]) => { &[$($done)*] };
    (@ [$($done:tt)*] [$name:literal $signs:tt $retry:ident [$endpoint:ident $(, $more:ident)*]
        ($status:tt $proof:ident $source:ident $says:tt $fix:tt)] $($rest:tt)*) => {
        $crate::api::code::said::said!(@ [$($done)* $crate::api::code::said::Said {
            name: $name,
            signs: &$signs,
            cause: $crate::api::code::said::said!(@cause $retry),
            retry: $crate::api::code::table::retry!($retry),
            entry: $crate::api::code::table::entry!($endpoint $status $proof $source $says $fix),
        },] $([$name $signs $retry [$more] ($status $proof $source $says $fix)])* $($rest)*)
    };
    (@cause never) => { None };
    (@cause after_fix) => { None };
    (@cause $cause:ident) => { Some($crate::cause::Cause::$cause) };
}

use said;
