//! The page of a question: where to look for the answer, and where each answer leads.

use maud::{Markup, html};

use super::address;
use super::frame::Sheet;
use super::here::{Here, prose};
use super::parts::{card, cause, part};
use super::ties::Ties;
use crate::cause::Cause;
use crate::facts::{Answer, Question};
use crate::phrase::catalogue as text;
use crate::words::{Words, unmarked};

pub(super) fn sheet(question: Question, ties: &Ties, words: &Words) -> Sheet {
    let folder = address::question(question);
    let here = Here::at(&folder, words);
    let said = words.question(question);
    let origins = question.origins().iter();
    let origins: Vec<&str> = origins.map(|from| words.get(from.phrase())).collect();
    let origins = words.fill(text::KNOWN_FROM, &[("origins", &origins.join(", "))]);
    let answers = html! {
        ul.answers { @for answer in question.answers() { (self::answer(answer, ties, here)) } }
    };
    let main = html! {
        p.kind { a href=(here.to(address::QUESTIONS)) { (here.say(text::QUESTION)) } }
        div.columns {
            article.letter data-tone="question" {
                h1 { (prose(&said.ask)) }
                p.id { code { (question.id()) } }
                p.why { (prose(&said.help)) }
                p.note { (origins) }
                (part("answers", text::ANSWERS, &answers, here))
            }
            div.beside { (card("places", text::PLACES, &places(question, ties, here), here)) }
        }
    };
    Sheet {
        folder,
        title: unmarked(&said.ask),
        about: unmarked(&said.help),
        main,
    }
}

fn answer(answer: Answer, ties: &Ties, here: Here) -> Markup {
    let causes = straight_to(answer, ties);
    html! {
        li id=(answer.id()) {
            strong { (here.answer(answer)) } " " code { (answer.id()) }
            @if !causes.is_empty() {
                p.note { (here.say(text::LEADS_TO)) }
                ul { @for found in causes { li { (cause(found, here)) } } }
            }
        }
    }
}

/// The causes right behind an answer, in whichever place.
fn straight_to(answer: Answer, ties: &Ties) -> Vec<Cause> {
    let mut causes = Vec::new();
    for arrow in ties.arrows().filter(|arrow| arrow.answer == answer) {
        if let Some(cause) = ties.cause(arrow.to).filter(|cause| !causes.contains(cause)) {
            causes.push(cause);
        }
    }
    causes
}

fn places(question: Question, ties: &Ties, here: Here) -> Markup {
    let layout = &ties.layout;
    html! {
        @if layout.all(question).count() > 1 {
            p.note { (here.say(text::PLACES_HELP)) }
        }
        ul {
            @for place in layout.all(question) {
                li {
                    a href=(here.to(&address::place(layout, place))) { (here.say(place.section.title)) }
                    " " small { (layout.name(place)) }
                }
            }
        }
    }
}
