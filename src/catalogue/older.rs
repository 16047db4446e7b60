//! What comes without a code word of the tables: the numbers of older interfaces, a page a table, and
//! what is said in other words.

use maud::html;

use super::address::{self, anchor};
use super::code::entry;
use super::frame::Sheet;
use super::here::{Here, prose};
use super::parts::{card, cause, compared};
use crate::api::code::legacy::Interface;
use crate::api::code::said;
use crate::phrase::catalogue as text;
use crate::words::{Words, unmarked};

/// The tables of older numbers.
pub(super) fn list(words: &Words) -> Sheet {
    let here = Here::at(address::OLDER, words);
    let main = html! {
        p.kind { a href=(here.to(address::CODES)) { (here.say(text::CODES)) } }
        h1 { (here.say(text::OLDER)) }
        p.lead { (here.say(text::OLDER_ABOUT)) }
        ul.entries.card {
            @for family in Interface::ALL {
                li {
                    a href=(here.to(&address::family(*family))) { (prose(&words.numbers_of(*family).name)) }
                    " " small {
                        @for (at, word) in numbers(*family, words).iter().enumerate() {
                            @if at > 0 { ", " }
                            code { (word) }
                        }
                    }
                }
            }
        }
    };
    Sheet {
        folder: address::OLDER.to_owned(),
        title: here.unmarked(text::OLDER),
        about: here.unmarked(text::OLDER_ABOUT),
        main,
    }
}

/// One table.
pub(super) fn sheet(family: Interface, words: &Words) -> Sheet {
    let folder = address::family(family);
    let here = Here::at(&folder, words);
    let table = words.numbers_of(family);
    let went = html! { p { (prose(&table.went)) " " (compared(&table.source, here)) } };
    let main = html! {
        p.kind { a href=(here.to(address::OLDER)) { (here.say(text::OLDER)) } }
        h1.name { (prose(&table.name)) }
        (card("whereabouts", text::WENT, &went, here))
        div.card {
            @for word in numbers(family, words) {
                section.entry aria-labelledby=(anchor(word)) {
                    h2 id=(anchor(word)) { code { (word) } }
                    @for row in words.every_number().filter(|row| row.family == family && row.word == word) {
                        p { (prose(row.says)) " " (compared(row.source, here)) }
                    }
                }
            }
        }
    };
    Sheet {
        folder,
        title: unmarked(&table.name),
        about: unmarked(&table.went),
        main,
    }
}

/// What is said without a code.
pub(super) fn said(words: &Words) -> Sheet {
    let here = Here::at(address::SAID, words);
    let main = html! {
        p.kind { a href=(here.to(address::CODES)) { (here.say(text::CODES)) } }
        h1 { (here.say(text::SAID)) }
        p.lead { (here.say(text::SAID_ABOUT)) }
        @for name in names(words) {
            section.card aria-labelledby=(anchor(name)) {
                h2 id=(anchor(name)) { (prose(name)) }
                @for said in said::all().filter(|said| words.said(said).name == name) {
                    @for one in &words.said(said).at { (entry(one, here)) }
                    p { strong { (here.say(text::RETRY)) } " " (prose(&words.again(said.again))) }
                    @if let Some(found) = said.again.cause() {
                        p { (here.say(text::CAUSE)) ": " (cause(found, here)) }
                    }
                }
            }
        }
    };
    Sheet {
        folder: address::SAID.to_owned(),
        title: here.unmarked(text::SAID),
        about: here.unmarked(text::SAID_ABOUT),
        main,
    }
}

/// The numbers of a table, each once.
pub(super) fn numbers(family: Interface, words: &Words) -> Vec<&str> {
    let rows = words.every_number().filter(|row| row.family == family);
    once(rows.map(|row| row.word))
}

/// The names of what is said, each once.
pub(super) fn names(words: &Words) -> Vec<&str> {
    once(said::all().map(|said| words.said(said).name.as_str()))
}

fn once<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut known = Vec::new();
    for one in all {
        if !known.contains(&one) {
            known.push(one);
        }
    }
    known
}
