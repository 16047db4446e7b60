//! The list of everything, with a search in it (search.js). Without its script the whole list stands.

use maud::{Markup, html};

use super::address::{self, Up, anchor};
use super::entries::{of_cause, of_code, of_family, of_question, of_said};
use super::frame::Sheet;
use super::lists::sheet;
use super::older;
use crate::api::code::{self, legacy};
use crate::cause::Cause;
use crate::facts::Question;
use crate::text::{Text, catalogue as text};

/// Entries of one kind.
struct Group {
    heading: Text,
    kind: Text,
    entries: Vec<Markup>,
}

pub(super) fn catalogue() -> Sheet {
    let groups = groups(Up::from(address::CATALOGUE));
    let all = groups.iter().map(|group| group.entries.len()).sum();
    let main = html! {
        (search(all))
        div id="entries" {
            @for Group { heading, kind, entries } in groups {
                section aria-labelledby=(anchor(heading.get())) {
                    h2 id=(anchor(heading.get())) { (heading) }
                    ul.entries { @for entry in entries { li { (entry) " " small { (kind) } } } }
                }
            }
        }
    };
    sheet(
        address::CATALOGUE,
        text::CATALOGUE,
        text::CATALOGUE_ABOUT,
        &main,
    )
}

/// In the order in which people look for them.
fn groups(up: Up) -> [Group; 5] {
    let causes = Cause::ALL.iter().map(|cause| of_cause(*cause, up));
    let codes = code::all().map(|listing| of_code(listing, up));
    let said = older::names().into_iter().map(|name| of_said(name, up));
    let families = legacy::Family::ALL.iter();
    let numbers = families.flat_map(|family| of_family(*family, up));
    let questions = Question::ALL.iter().map(|one| of_question(*one, up));
    let group = |heading, kind, entries| Group {
        heading,
        kind,
        entries,
    };
    [
        group(text::CAUSES, text::CAUSE, causes.collect()),
        group(text::CODES, text::CODE, codes.collect()),
        group(text::SAID, text::WORDS, said.collect()),
        group(text::QUESTIONS, text::QUESTION, questions.collect()),
        group(text::OLDER, text::NUMBER, numbers.collect()),
    ]
}

/// Hidden until its script runs. What is typed stays out of the browser's memory.
fn search(all: usize) -> Markup {
    let some = text::FOUND.with(&[("all", &all.to_string())]);
    html! {
        search id="searching" hidden {
            label for="search" { (text::SEARCH) }
            input type="search" id="search" aria-describedby="search-help" autocomplete="off"
                autocapitalize="off" autocorrect="off" spellcheck="false" writingsuggestions="false";
            p.note id="search-help" { (text::SEARCH_HELP) }
            p role="status" id="found" data-some=(some) data-none=(text::NONE_FOUND) {}
        }
    }
}
