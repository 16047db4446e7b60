//! Where each page stands, from the root of the site. The address of a cause, a code or a question
//! stays once it was published; a place of the tree moves with the tree.

use super::layout::{Layout, Place};
use super::sections::Section;
use crate::api::code::Listing;
use crate::api::code::legacy::Interface;
use crate::cause::Cause;
use crate::facts::{Answer, Question};

pub(super) const CATALOGUE: &str = "catalogue/";
pub(super) const CAUSES: &str = "causes/";
pub(super) const CODES: &str = "codes/";
pub(super) const OLDER: &str = "codes/older/";
pub(super) const SAID: &str = "codes/without-a-code/";
pub(super) const QUESTIONS: &str = "questions/";
pub(super) const TREE: &str = "tree/";
/// What happens to a token.
pub(super) const TOKEN: &str = "token/";
/// The tools of the checker.
pub(super) const LOG_IN: &str = "./#log-in";
pub(super) const COMPARE: &str = "./#compare";
pub(super) const HISTORY: &str = "./#history";
/// The page that diagnoses.
pub(super) const CHECKER: &str = "";

pub(super) fn cause(cause: Cause) -> String {
    [CAUSES, cause.slug(), "/"].concat()
}

/// Its recorded example, played by the checker.
pub(super) fn example(cause: Cause) -> String {
    [CHECKER, "#example=", cause.slug()].concat()
}

pub(super) fn code(listing: &Listing) -> String {
    [CODES, listing.word, "/"].concat()
}

pub(super) fn family(family: Interface) -> String {
    [OLDER, family.id(), "/"].concat()
}

pub(super) fn question(question: Question) -> String {
    [QUESTIONS, question.id(), "/"].concat()
}

pub(super) fn answer(answer: Answer) -> String {
    [&question(answer.question()), "#", answer.id()].concat()
}

pub(super) fn section(section: &Section) -> String {
    [TREE, section.id, "/"].concat()
}

pub(super) fn place(layout: &Layout, place: &Place) -> String {
    let name = anchor(&layout.name(place));
    [&section(place.section), "#", &name].concat()
}

/// Words as the name of an element or of a folder: letters, digits, `_` and single `-`, of which one
/// may stand at the beginning for the sign of a number.
pub(super) fn anchor(words: &str) -> String {
    let mut anchor = String::new();
    for c in words.chars().filter(|c| *c != '\'') {
        match c {
            'a'..='z' | '0'..='9' | '_' => anchor.push(c),
            'A'..='Z' => anchor.push(c.to_ascii_lowercase()),
            _ if anchor.ends_with('-') => {}
            _ => anchor.push('-'),
        }
    }
    anchor.trim_end_matches('-').to_owned()
}
