//! What comes without a code word of the tables: the numbers of older interfaces, a page a table, and
//! what is said in other words.

use maud::html;

use super::address::{self, Up, anchor};
use super::code::{entry, stands_at};
use super::frame::Sheet;
use super::parts::{cause, part};
use crate::api::code::legacy::{self, Family, Legacy};
use crate::api::code::said::{self, Said};
use crate::text::{catalogue as text, label, page};

/// The tables of older numbers.
pub(super) fn list() -> Sheet {
    let up = Up::from(address::OLDER);
    let main = html! {
        p.kind { a href=(up.to(address::CODES)) { (text::CODES) } }
        h1 { (text::OLDER) }
        p.lead { (text::OLDER_ABOUT) }
        ul.entries {
            @for family in Family::ALL {
                li {
                    a href=(up.to(&address::family(*family))) { (family.name()) }
                    " " small { (words(*family).join(", ")) }
                }
            }
        }
    };
    Sheet {
        folder: address::OLDER.to_owned(),
        title: text::OLDER.get().to_owned(),
        about: text::OLDER_ABOUT.get().to_owned(),
        main,
    }
}

/// One table.
pub(super) fn sheet(family: Family) -> Sheet {
    let folder = address::family(family);
    let up = Up::from(&folder);
    let (went, source) = family.whereabouts();
    let main = html! {
        p.kind { a href=(up.to(address::OLDER)) { (text::OLDER) } }
        h1.name { (family.name()) }
        (part("whereabouts", text::WENT, &html! { p { (went) " " (stands_at(source)) } }))
        @for word in words(family) {
            section.entry aria-labelledby=(anchor(word)) {
                h2 id=(anchor(word)) { code { (word) } }
                @for row in rows(family).filter(|row| row.word == word) {
                    p { (row.meaning) " " (stands_at(row.source)) }
                }
            }
        }
    };
    Sheet {
        folder,
        title: family.name().get().to_owned(),
        about: went.get().to_owned(),
        main,
    }
}

/// What is said without a code.
pub(super) fn said() -> Sheet {
    let up = Up::from(address::SAID);
    let main = html! {
        p.kind { a href=(up.to(address::CODES)) { (text::CODES) } }
        h1 { (text::SAID) }
        p.lead { (text::SAID_ABOUT) }
        @for name in names() {
            section aria-labelledby=(anchor(name)) {
                h2 id=(anchor(name)) { (name) }
                @for said in said::all().filter(|said| said.name == name) {
                    (entry(&said.entry))
                    p { (page::RETRY) " " (label::retry(said.retry)) }
                    @if let Some(found) = said.cause {
                        p { (text::CAUSE) ": " (cause(found, up)) }
                    }
                }
            }
        }
    };
    Sheet {
        folder: address::SAID.to_owned(),
        title: text::SAID.get().to_owned(),
        about: text::SAID_ABOUT.get().to_owned(),
        main,
    }
}

fn rows(family: Family) -> impl Iterator<Item = &'static Legacy> {
    legacy::all().filter(move |row| row.family == family)
}

/// The numbers of a table, each once.
pub(super) fn words(family: Family) -> Vec<&'static str> {
    once(rows(family).map(|row| row.word))
}

/// The names of what is said, each once.
pub(super) fn names() -> Vec<&'static str> {
    once(said::all().map(|said: &Said| said.name))
}

fn once(all: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut known = Vec::new();
    for one in all {
        if !known.contains(&one) {
            known.push(one);
        }
    }
    known
}
