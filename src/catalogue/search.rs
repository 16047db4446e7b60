//! The list of everything, with a search in it (search.js). Without its script the whole list stands.

use maud::{Markup, html};

use super::address;
use super::entries::{of_cause, of_code, of_family, of_question, of_said};
use super::frame::Sheet;
use super::here::Here;
use super::lists::sheet;
use super::older;
use crate::api::code::{self, legacy};
use crate::cause::Cause;
use crate::facts::Question;
use crate::phrase::{Phrase, catalogue as text};
use crate::words::Words;

/// Entries of one kind.
struct Group {
    id: &'static str,
    heading: Phrase,
    kind: Phrase,
    entries: Vec<Markup>,
}

pub(super) fn catalogue(words: &Words) -> Sheet {
    let here = Here::at(address::CATALOGUE, words);
    let groups = groups(here);
    let all = groups.iter().map(|group| group.entries.len()).sum();
    let main = html! {
        (search(all, here))
        div id="entries" {
            @for Group { id, heading, kind, entries } in groups {
                section aria-labelledby=(id) {
                    h2 id=(id) { (here.say(heading)) }
                    ul.entries { @for entry in entries { li { (entry) " " small { (here.say(kind)) } } } }
                }
            }
        }
    };
    sheet(
        address::CATALOGUE,
        text::CATALOGUE,
        text::CATALOGUE_ABOUT,
        &main,
        here,
    )
}

/// In the order in which people look for them.
fn groups(here: Here) -> [Group; 5] {
    let causes = Cause::ALL.iter().map(|cause| of_cause(*cause, here));
    let codes = code::all().map(|listing| of_code(listing, here));
    let said = older::names(here.words)
        .into_iter()
        .map(|name| of_said(name, here));
    let families = legacy::Interface::ALL.iter();
    let numbers = families.flat_map(|family| of_family(*family, here));
    let questions = Question::ALL.iter().map(|one| of_question(*one, here));
    let group = |id, heading, kind, entries| Group {
        id,
        heading,
        kind,
        entries,
    };
    [
        group("causes", text::CAUSES, text::CAUSE, causes.collect()),
        group("error-codes", text::CODES, text::CODE, codes.collect()),
        group(
            "said-without-a-code",
            text::SAID,
            text::WORDS,
            said.collect(),
        ),
        group(
            "questions",
            text::QUESTIONS,
            text::QUESTION,
            questions.collect(),
        ),
        group("numbers", text::OLDER, text::NUMBER, numbers.collect()),
    ]
}

/// Hidden until its script runs. What is typed stays out of the browser's memory.
fn search(all: usize, here: Here) -> Markup {
    let some = here.words.fill(text::FOUND, &[("all", &all.to_string())]);
    html! {
        search id="searching" hidden {
            label for="search" { (here.say(text::SEARCH)) }
            input type="search" id="search" aria-describedby="search-help" autocomplete="off"
                autocapitalize="off" autocorrect="off" spellcheck="false" writingsuggestions="false";
            p.note id="search-help" { (here.say(text::SEARCH_HELP)) }
            p role="status" id="found" data-some=(some) data-none=(here.say(text::NONE_FOUND)) {}
        }
    }
}
