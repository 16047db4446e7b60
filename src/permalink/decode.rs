//! A link as it comes back from chat programs, mail scanners and clipboards.

use super::crc24;
use super::probe::Recalled;
use super::word::{Kept, Word, is_link_sign};
use super::{Link, MOST_IDS, MOST_PROBES, Opened, Problem, VERSION};
use crate::encoding::decoded;
use crate::facts::{Answer, Question};
use crate::scan;

/// Longer links are not read.
const LONGEST: usize = 2_000;

/// Longer texts are not looked at: a link may be wrapped in an address of a mail scanner's.
const LONGEST_TEXT: usize = 8_000;

/// More pairs that nobody knows are not kept.
const MOST_KEPT: usize = 16;

/// Mail scanners encode an address that was encoded before.
const ENCODINGS: usize = 3;

/// Reads a fragment, an address, or a text that holds one. Anything is accepted; none is what an empty
/// text gives.
#[must_use]
pub fn decode(text: &str) -> Option<Opened> {
    if text.is_empty() {
        return None;
    }
    let mut best = Opened::default();
    if text.len() > LONGEST_TEXT {
        return Some(best);
    }
    let mut text = text.to_owned();
    for _ in 0..=ENCODINGS {
        for read in [
            opened(&text),
            opened(&joined(&text)),
            opened(&unquoted(&text)),
        ] {
            if read.problem.is_none() {
                return Some(read);
            }
            if read.problem < best.problem {
                best = read;
            }
        }
        if !text.contains('%') {
            break;
        }
        text = decoded(&text);
    }
    Some(best)
}

/// The link that a person pasted, alone or, if it is whole, among other words. A damaged one has to
/// stand alone, as other addresses hold `v=1`, too.
#[must_use]
pub fn find(text: &str) -> Option<Opened> {
    let text = text.trim();
    let opened = decode(text)?;
    let alone = scan::first(text, char::is_whitespace).is_none()
        && (text.starts_with("v=") || scan::holds(text, &["#v", "%23v", "%2523v"]));
    let ours = opened.is_readable() || alone && opened.problem != Some(Problem::Foreign);
    (ours && opened.link.ruleset > 0).then_some(opened)
}

/// Without what mail programs put into a long line: breaks, and spaces that became `+`; and with `&` as it
/// was before it stood in HTML.
fn joined(text: &str) -> String {
    let mut text = text.replace("&amp;", "&");
    text.retain(|c| c.is_ascii_graphic() && c != '+');
    text
}

/// As it was before it was sent as quoted-printable, where a line that goes on ends in `=`. Last of all, as
/// a link may hold `=3D` itself.
fn unquoted(text: &str) -> String {
    let text = text.replace("=\r\n", "").replace("=\n", "");
    joined(&text.replace("=3D", "="))
}

/// The link in a text, up to its checksum.
fn opened(text: &str) -> Opened {
    let mut read = Opened::default();
    let Some(start) = start(text) else {
        return read;
    };
    let fragment = scan::until(&text[start..], |c| !is_link_sign(c));
    let (pairs, sum) = match fragment.split_once("&c=") {
        Some((pairs, sum)) => (pairs, Some(sum)),
        None => (fragment, None),
    };
    if pairs.len() > LONGEST {
        return read;
    }
    let mut version = None;
    for pair in pairs.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match name {
            "v" => version = value.parse().ok(),
            name => read.link.read(name, value),
        }
    }
    read.problem = match version {
        None => Some(Problem::Foreign),
        Some(VERSION) => checked(pairs, sum.unwrap_or_default()),
        Some(_) => Some(Problem::Newer),
    };
    read
}

/// Where the pairs of a link begin: at `v=` and a number, or at the pairs before it.
fn start(text: &str) -> Option<usize> {
    let mut versions = text.match_indices("v=").map(|(at, _)| at);
    let at = versions.find(|at| {
        let before = text[..*at].chars().next_back();
        let begins = before.is_none_or(|c| c == '&' || !is_link_sign(c));
        begins && text[at + 2..].starts_with(|c: char| c.is_ascii_digit())
    })?;
    Some(scan::trimmed_end(&text[..at], is_link_sign).len())
}

/// What the checksum says about the pairs before it. Of a cut one three digits are enough to tell that
/// nothing else is missing; whatever stands behind the sixth was added.
fn checked(pairs: &str, sum: &str) -> Option<Problem> {
    const DIGITS: usize = 6;
    const ENOUGH: usize = 3;
    let digits = scan::until(sum, |c| !c.is_ascii_hexdigit());
    let digits = &digits[..digits.len().min(DIGITS)];
    let fits =
        crc24::in_hex(crc24::checksum(pairs.as_bytes())).starts_with(&digits.to_ascii_uppercase());
    match (digits.len(), fits) {
        (DIGITS, true) => None,
        (ENOUGH.., true) => Some(Problem::Clipped),
        (ENOUGH.., false) => Some(Problem::Damaged),
        (_, _) => Some(Problem::Shortened),
    }
}

impl Link {
    /// One pair. What nobody knows is kept.
    fn read(&mut self, name: &str, value: &str) {
        match name {
            "r" => self.ruleset = value.parse().unwrap_or_default(),
            "t" => self.minutes = value.parse().ok(),
            "e" => self.example = value == "1",
            "p" => {
                let calls = value.split(':').take(MOST_PROBES);
                self.probes = calls.filter_map(Recalled::decode).collect();
            }
            "x" => {
                let causes = value.split(':').take(MOST_IDS);
                self.causes = causes.filter_map(Word::read).collect();
            }
            // Behind the pairs it is the checksum; before them it is nothing.
            "c" => {}
            name => match answer(name, value) {
                Some(answer) => self.facts = self.facts.with(answer),
                None => self.keep(Kept::read(name, value)),
            },
        }
    }

    /// Keeps a pair in its place, once.
    fn keep(&mut self, pair: Option<Kept>) {
        let Some(pair) = pair.filter(|_| self.kept.len() < MOST_KEPT) else {
            return;
        };
        let behind = self.kept.iter().take_while(|kept| **kept < pair).count();
        if self.kept.get(behind) != Some(&pair) {
            self.kept.insert(behind, pair);
        }
    }
}

fn answer(question: &str, answer: &str) -> Option<Answer> {
    Question::from_id(&question.replace('-', "_"))?.answer(&answer.replace('-', "_"))
}
