//! The list of everything, folded, with a search in it (search.js). Without its script the whole list
//! stands there and opens part by part.

use maud::{Markup, html};

use super::address;
use super::entries::{of_cause, of_code, of_family, of_question, of_said};
use super::frame::Sheet;
use super::here::{Here, prose};
use super::lists::{sheet, stages};
use super::older;
use crate::api::code::{self, Family, legacy};
use crate::cause::Cause;
use crate::facts::Question;
use crate::phrase::{Phrase, catalogue as text};
use crate::words::{Words, unmarked};

/// Entries of one kind.
struct Sort {
    id: &'static str,
    heading: Phrase,
    kind: Phrase,
    folds: Vec<Fold>,
}

/// What opens together: a stage, a table of codes. A group with one fold opens as a whole.
struct Fold {
    name: Markup,
    entries: Vec<Listed>,
}

struct Listed {
    shown: Markup,
    /// What the search finds it by as well.
    more: Option<String>,
}

pub(super) fn catalogue(words: &Words) -> Sheet {
    let here = Here::at(address::CATALOGUE, words);
    let groups = groups(here);
    let folds = groups.iter().flat_map(|group| &group.folds);
    let all = folds.map(|fold| fold.entries.len()).sum();
    let main = html! {
        (search(all, here))
        div id="entries" {
            ol.entries.card id="results" aria-label=(here.unmarked(text::RESULTS)) hidden {}
            @for group in &groups { (self::group(group, here)) }
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

fn group(group: &Sort, here: Here) -> Markup {
    let Sort {
        id,
        heading,
        kind,
        folds,
    } = group;
    let heading = html! { h2 id=(id) { (here.say(*heading)) } };
    html! {
        section.card.parts aria-labelledby=(id) {
            @if let [fold] = &folds[..] {
                (self::fold(&heading, &fold.entries, *kind, here))
            } @else {
                (heading)
                @for Fold { name, entries } in folds {
                    (self::fold(&html! { h3 { (name) } }, entries, *kind, here))
                }
            }
        }
    }
}

fn fold(heading: &Markup, entries: &[Listed], kind: Phrase, here: Here) -> Markup {
    html! {
        details.accordion {
            summary { (heading) " " span.count { (entries.len()) } }
            ul.entries {
                @for Listed { shown, more } in entries {
                    li data-more=[more] { (shown) " " small.kind { (here.say(kind)) } }
                }
            }
        }
    }
}

/// In the order in which people look for them.
fn groups(here: Here) -> [Sort; 5] {
    let group = |id, heading, kind, folds| Sort {
        id,
        heading,
        kind,
        folds,
    };
    [
        group("causes", text::CAUSES, text::CAUSE, causes(here)),
        group("error-codes", text::CODES, text::CODE, codes(here)),
        group("said-without-a-code", text::SAID, text::WORDS, said(here)),
        group(
            "questions",
            text::QUESTIONS,
            text::QUESTION,
            questions(here),
        ),
        group("numbers", text::OLDER, text::NUMBER, numbers(here)),
    ]
}

fn causes(here: Here) -> Vec<Fold> {
    let entry = |cause: &Cause| Listed {
        shown: of_cause(*cause, here),
        more: Some(unmarked(&here.words.cause(*cause).why)),
    };
    let stages = stages().into_iter();
    let folds = stages.map(|(stage, causes)| Fold {
        name: here.say(stage.phrase()),
        entries: causes.iter().map(entry).collect(),
    });
    folds.collect()
}

fn codes(here: Here) -> Vec<Fold> {
    let entries = |family: Family| {
        let codes = code::all().filter(move |listing| listing.family == family);
        codes.map(|listing| plain(of_code(listing, here)))
    };
    let families = Family::ALL.iter();
    let folds = families.map(|family| Fold {
        name: here.say(family.phrase()),
        entries: entries(*family).collect(),
    });
    folds.collect()
}

fn said(here: Here) -> Vec<Fold> {
    let names = older::names(here.words).into_iter();
    one(names.map(|name| plain(of_said(name, here))).collect())
}

fn questions(here: Here) -> Vec<Fold> {
    let entry = |question: &Question| Listed {
        shown: of_question(*question, here),
        more: Some(unmarked(&here.words.question(*question).help)),
    };
    one(Question::ALL.iter().map(entry).collect())
}

fn numbers(here: Here) -> Vec<Fold> {
    let families = legacy::Interface::ALL.iter();
    let folds = families.map(|family| Fold {
        name: prose(&here.words.numbers_of(*family).name),
        entries: of_family(*family, here).into_iter().map(plain).collect(),
    });
    folds.collect()
}

fn plain(shown: Markup) -> Listed {
    Listed { shown, more: None }
}

fn one(entries: Vec<Listed>) -> Vec<Fold> {
    let name = Markup::default();
    vec![Fold { name, entries }]
}

/// Hidden until its script runs. What is typed stays out of the browser's memory.
fn search(all: usize, here: Here) -> Markup {
    let all = all.to_string();
    let some = here.words.fill(text::FOUND, &[("all", &all)]);
    let best = here.words.fill(text::FOUND_BEST, &[("all", &all)]);
    html! {
        search.card id="searching" hidden {
            label for="search" { (here.say(text::SEARCH)) }
            input type="search" id="search" aria-describedby="search-help" autocomplete="off"
                data-common=(here.unmarked(text::COMMON_WORDS))
                autocapitalize="off" autocorrect="off" spellcheck="false" writingsuggestions="false";
            p.note id="search-help" { (here.say(text::SEARCH_HELP)) }
            p role="status" id="found" data-some=(some) data-best=(best) data-none=(here.say(text::NONE_FOUND)) {}
        }
    }
}
