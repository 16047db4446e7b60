//! The entries of the lists: a link and what it is about.

use maud::{Markup, html};

use super::address::{self, anchor};
use super::here::{Here, prose};
use super::older;
use super::parts::severity;
use crate::api::code::{Listing, legacy::Interface};
use crate::cause::Cause;
use crate::facts::Question;

pub(super) fn of_cause(cause: Cause, here: Here) -> Markup {
    html! {
        a href=(here.to(&address::cause(cause))) { (here.title(cause)) } " "
        code { (cause.slug()) }
        @if let Some(how_bad) = cause.severity() { " " (severity(how_bad, here)) }
    }
}

pub(super) fn of_code(listing: &Listing, here: Here) -> Markup {
    html! {
        a href=(here.to(&address::code(listing))) { code { (listing.word) } } " "
        (prose(&here.words.code(listing).meaning))
    }
}

pub(super) fn of_question(question: Question, here: Here) -> Markup {
    html! {
        a href=(here.to(&address::question(question))) { (here.ask(question)) } " "
        code { (question.id()) }
    }
}

/// The numbers of a table of an older interface.
pub(super) fn of_family(family: Interface, here: Here) -> Vec<Markup> {
    let numbers = older::numbers(family, here.words).into_iter();
    let entries = numbers.map(|word| {
        let address = [&address::family(family), "#", &anchor(word)].concat();
        html! { a href=(here.to(&address)) { code { (word) } } " " (prose(&here.words.numbers_of(family).name)) }
    });
    entries.collect()
}

pub(super) fn of_said(name: &str, here: Here) -> Markup {
    let address = [address::SAID, "#", &anchor(name)].concat();
    html! { a href=(here.to(&address)) { (prose(name)) } }
}
