//! The page of a question: where to look for the answer, and where each answer leads.

use maud::{Markup, html};

use super::address::{self, Up};
use super::frame::Sheet;
use super::parts::{cause, part};
use super::ties::Ties;
use crate::cause::Cause;
use crate::facts::{Answer, Question};
use crate::text::catalogue as text;

pub(super) fn sheet(question: Question, ties: &Ties) -> Sheet {
    let folder = address::question(question);
    let up = Up::from(&folder);
    let asked = question.asked();
    let origins: Vec<&str> = asked
        .from
        .iter()
        .map(|from| text::origin(*from).get())
        .collect();
    let origins = text::KNOWN_FROM.with(&[("origins", &origins.join(", "))]);
    let main = html! {
        p.kind { a href=(up.to(address::QUESTIONS)) { (text::QUESTION) } }
        h1 { (asked.ask) }
        p.id { code { (asked.id) } }
        p.lead { (asked.help) }
        p.note { (origins) }
        (part("answers", text::ANSWERS, &html! {
            ul.answers { @for answer in question.answers() { (self::answer(answer, ties, up)) } }
        }))
        (part("places", text::PLACES, &places(question, ties, up)))
    };
    Sheet {
        folder,
        title: asked.ask.get().to_owned(),
        about: asked.help.get().to_owned(),
        main,
    }
}

fn answer(answer: Answer, ties: &Ties, up: Up) -> Markup {
    let causes = straight_to(answer, ties);
    html! {
        li id=(answer.id()) {
            strong { (answer.label()) } " " code { (answer.id()) }
            @if !causes.is_empty() {
                p.note { (text::LEADS_TO) }
                ul { @for found in causes { li { (cause(found, up)) } } }
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

fn places(question: Question, ties: &Ties, up: Up) -> Markup {
    let layout = &ties.layout;
    html! {
        @if layout.all(question).count() > 1 {
            p.note { (text::PLACES_HELP) }
        }
        ul {
            @for place in layout.all(question) {
                li {
                    a href=(up.to(&address::place(layout, place))) { (place.section.title) }
                    " " small { (layout.name(place)) }
                }
            }
        }
    }
}
