//! The lists, each kind by itself.

use maud::{Markup, html};

use super::address::{self, anchor};
use super::entries::{of_cause, of_code, of_question};
use super::frame::Sheet;
use super::here::Here;
use crate::api::code::{self, Family};
use crate::cause::{Cause, Stage};
use crate::facts::Question;
use crate::phrase::{Phrase, catalogue as text};
use crate::words::Words;

pub(super) fn causes(words: &Words) -> Sheet {
    let here = Here::at(address::CAUSES, words);
    let main = html! {
        @for (stage, causes) in stages() {
            @let id = anchor(&format!("{stage:?}"));
            section.card aria-labelledby=(id) {
                h2 id=(id) { (here.say(stage.phrase())) }
                ul.entries { @for cause in causes { li id=(cause.slug()) { (of_cause(cause, here)) } } }
            }
        }
    };
    sheet(
        address::CAUSES,
        text::CAUSES,
        text::CAUSES_ABOUT,
        &main,
        here,
    )
}

/// The stages that have causes, each with its own.
pub(super) fn stages() -> Vec<(Stage, Vec<Cause>)> {
    let of = |stage: Stage| {
        let causes = Cause::ALL.iter().copied();
        causes.filter(move |cause| cause.stage() == stage)
    };
    let stages = Stage::ALL.iter();
    let stages = stages.map(|stage| (*stage, of(*stage).collect::<Vec<_>>()));
    stages.filter(|(_, causes)| !causes.is_empty()).collect()
}

pub(super) fn codes(words: &Words) -> Sheet {
    let here = Here::at(address::CODES, words);
    let main = html! {
        @for family in Family::ALL {
            @let id = family.id();
            section.card aria-labelledby=(id) {
                h2 id=(id) { (here.say(family.phrase())) }
                ul.entries {
                    @for listing in code::all().filter(|listing| listing.family == *family) {
                        li id=(listing.word) { (of_code(listing, here)) }
                    }
                }
            }
        }
        section.card aria-labelledby="others" {
            h2 id="others" { (here.say(text::OTHERS)) }
            ul.entries {
                li { a href=(here.to(address::OLDER)) { (here.say(text::OLDER)) } " " (here.say(text::OLDER_ABOUT)) }
                li { a href=(here.to(address::SAID)) { (here.say(text::SAID)) } " " (here.say(text::SAID_ABOUT)) }
            }
        }
    };
    sheet(address::CODES, text::CODES, text::CODES_ABOUT, &main, here)
}

pub(super) fn questions(words: &Words) -> Sheet {
    let here = Here::at(address::QUESTIONS, words);
    let main = html! {
        ul.entries.card {
            @for question in Question::ALL { li id=(question.id()) { (of_question(*question, here)) } }
        }
    };
    sheet(
        address::QUESTIONS,
        text::QUESTIONS,
        text::QUESTIONS_ABOUT,
        &main,
        here,
    )
}

/// A list under its heading.
pub(super) fn sheet(
    folder: &str,
    title: Phrase,
    about: Phrase,
    list: &Markup,
    here: Here,
) -> Sheet {
    Sheet {
        folder: folder.to_owned(),
        title: here.unmarked(title),
        about: here.unmarked(about),
        main: html! { h1 { (here.say(title)) } p.lead { (here.say(about)) } (list) },
    }
}
