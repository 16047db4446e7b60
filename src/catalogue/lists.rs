//! The lists, each kind by itself.

use maud::{Markup, html};

use super::address::{self, Up, anchor};
use super::entries::{of_cause, of_code, of_question};
use super::frame::Sheet;
use crate::api::code::{self, Family};
use crate::cause::{Cause, Stage};
use crate::facts::Question;
use crate::text::{Text, catalogue as text};

pub(super) fn causes() -> Sheet {
    let up = Up::from(address::CAUSES);
    let mut stages: Vec<(Stage, Vec<Cause>)> = Vec::new();
    for cause in Cause::ALL {
        match stages
            .last_mut()
            .filter(|(stage, _)| *stage == cause.stage())
        {
            Some((_, causes)) => causes.push(*cause),
            None => stages.push((cause.stage(), vec![*cause])),
        }
    }
    let main = html! {
        @for (stage, causes) in stages {
            @let id = anchor(text::stage(stage).get());
            section aria-labelledby=(id) {
                h2 id=(id) { (text::stage(stage)) }
                ul.entries { @for cause in causes { li id=(cause.slug()) { (of_cause(cause, up)) } } }
            }
        }
    };
    sheet(address::CAUSES, text::CAUSES, text::CAUSES_ABOUT, &main)
}

pub(super) fn codes() -> Sheet {
    let up = Up::from(address::CODES);
    let families = [
        Family::Api,
        Family::Posting,
        Family::OAuth,
        Family::FailReason,
    ];
    let main = html! {
        @for family in families {
            @let id = anchor(text::family(family).get());
            section aria-labelledby=(id) {
                h2 id=(id) { (text::family(family)) }
                ul.entries {
                    @for listing in code::all().filter(|listing| listing.family == family) {
                        li id=(listing.word) { (of_code(listing, up)) }
                    }
                }
            }
        }
        section aria-labelledby="others" {
            h2 id="others" { (text::OTHERS) }
            ul.entries {
                li { a href=(up.to(address::OLDER)) { (text::OLDER) } " " (text::OLDER_ABOUT) }
                li { a href=(up.to(address::SAID)) { (text::SAID) } " " (text::SAID_ABOUT) }
            }
        }
    };
    sheet(address::CODES, text::CODES, text::CODES_ABOUT, &main)
}

pub(super) fn questions() -> Sheet {
    let up = Up::from(address::QUESTIONS);
    let main = html! {
        ul.entries {
            @for question in Question::ALL { li id=(question.id()) { (of_question(*question, up)) } }
        }
    };
    sheet(
        address::QUESTIONS,
        text::QUESTIONS,
        text::QUESTIONS_ABOUT,
        &main,
    )
}

/// A list under its heading.
pub(super) fn sheet(folder: &str, title: Text, about: Text, list: &Markup) -> Sheet {
    Sheet {
        folder: folder.to_owned(),
        title: title.get().to_owned(),
        about: about.get().to_owned(),
        main: html! { h1 { (title) } p.lead { (about) } (list) },
    }
}
