//! The entries of the lists: a link and what it is about.

use maud::{Markup, html};

use super::address::{self, Up, anchor};
use super::older;
use crate::api::code::{Listing, legacy::Family};
use crate::cause::Cause;
use crate::facts::Question;

pub(super) fn of_cause(cause: Cause, up: Up) -> Markup {
    html! {
        a href=(up.to(&address::cause(cause))) { (cause.remedy().title) } " "
        code { (cause.slug()) }
    }
}

pub(super) fn of_code(listing: &Listing, up: Up) -> Markup {
    html! {
        a href=(up.to(&address::code(listing))) { code { (listing.word) } } " "
        (listing.meaning)
    }
}

pub(super) fn of_question(question: Question, up: Up) -> Markup {
    html! {
        a href=(up.to(&address::question(question))) { (question.asked().ask) } " "
        code { (question.id()) }
    }
}

/// The numbers of a table of an older interface.
pub(super) fn of_family(family: Family, up: Up) -> impl Iterator<Item = Markup> {
    older::words(family).into_iter().map(move |word| {
        let address = [&address::family(family), "#", &anchor(word)].concat();
        html! { a href=(up.to(&address)) { code { (word) } } " " (family.name()) }
    })
}

pub(super) fn of_said(name: &str, up: Up) -> Markup {
    let address = [address::SAID, "#", &anchor(name)].concat();
    html! { a href=(up.to(&address)) { (name) } }
}
