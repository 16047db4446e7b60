//! A part of the tree: drawn, and as a list for whoever cannot see the drawing.

use maud::{Markup, html};

use super::address::{self, anchor};
use super::branches::{End, Leg, Stop, stations};
use super::drawing::drawing;
use super::frame::Sheet;
use super::here::Here;
use super::layout::{Layout, Place};
use super::parts::{self, confidence};
use super::sections::Section;
use super::ties::Ties;
use crate::cause::{Cause, Confidence};
use crate::facts::Answer;
use crate::phrase::catalogue as text;
use crate::words::Words;

pub(super) fn sheet(section: &'static Section, ties: &Ties, words: &Words) -> Sheet {
    let folder = address::section(section);
    let here = Here::at(&folder, words);
    let stations = stations(section, &ties.layout);
    let list = List {
        layout: &ties.layout,
        section,
        here,
    };
    let main = html! {
        p.kind { a href=(here.to(address::TREE)) { (here.say(text::TREE)) } }
        h1 { (here.say(section.title)) }
        p.lead { (here.say(section.about)) }
        p.note { (here.say(text::READ_TREE)) }
        ul.legend aria-label=(here.unmarked(text::LEGEND)) {
            @for sure in Confidence::ALL {
                li { (confidence(*sure, here)) }
            }
        }
        p.bar id="path-marked" role="status" hidden { (here.say(text::PATH_MARKED)) }
        (drawing(&stations, section, ties, here))
        p.note { (here.say(text::AS_LIST)) }
        @for begin in &stations {
            section.place aria-labelledby=(list.anchor(begin.place)) {
                h2 id=(list.anchor(begin.place)) { (list.ask(begin.place)) }
                (reached_from(begin.place, ties, here))
                (list.branches(begin))
            }
        }
    };
    Sheet {
        folder,
        title: [here.unmarked(text::TREE), here.unmarked(section.title)].join(": "),
        about: here.unmarked(section.about),
        main,
    }
}

/// The way back, for who comes here from elsewhere.
fn reached_from(to: &Place, ties: &Ties, here: Here) -> Markup {
    let mut from: Vec<(&Place, Vec<Answer>)> = Vec::new();
    for arrow in ties.arrows().filter(|arrow| arrow.to == to.at) {
        match from.iter_mut().find(|(known, _)| known.at == arrow.from.at) {
            Some((_, answers)) => answers.push(arrow.answer),
            None => from.push((arrow.from, vec![arrow.answer])),
        }
    }
    let heading = here
        .words
        .fill(text::REACHED_FROM, &[("count", &from.len().to_string())]);
    html! {
        @if !from.is_empty() {
            details.reached {
                summary { (heading) }
                ul {
                    @for (place, answers) in from {
                        li {
                            a href=(here.to(&address::place(&ties.layout, place))) { (here.ask(place.question)) }
                            " " (one_of(&answers, here))
                        }
                    }
                }
            }
        }
    }
}

/// A part as nested lists.
struct List<'a> {
    layout: &'a Layout,
    section: &'a Section,
    here: Here<'a>,
}

impl List<'_> {
    fn anchor(&self, place: &Place) -> String {
        anchor(&self.layout.name(place))
    }

    fn ask(&self, place: &Place) -> Markup {
        let address = self.here.to(&address::question(place.question));
        html! {
            a href=(address) { (self.here.ask(place.question)) } " "
            small { code { (self.layout.name(place)) } }
        }
    }

    fn branches(&self, station: &Stop) -> Markup {
        html! {
            ul.branches {
                @for Leg { answers, end } in &station.branches {
                    li { div.answer { (one_of(answers, self.here)) } (self.end(end)) }
                }
            }
        }
    }

    fn end(&self, end: &End) -> Markup {
        match end {
            End::Cause(cause, sure) => self.leaf(*cause, *sure),
            End::Onward(place) => self.onward(place),
            End::Here(station) => html! {
                div.place id=(self.anchor(station.place)) {
                    p.ask { (self.ask(station.place)) }
                    (self.branches(station))
                }
            },
        }
    }

    fn leaf(&self, cause: Cause, sure: Confidence) -> Markup {
        html! {
            p.leaf {
                (parts::cause(cause, self.here)) " "
                small.confidence data-confidence=(sure.id()) { (self.here.say(sure.word())) }
            }
        }
    }

    fn onward(&self, place: &Place) -> Markup {
        html! {
            p.onward {
                a href=(self.here.to(&address::place(self.layout, place))) { (self.here.ask(place.question)) }
                @if place.section.id != self.section.id { " " small { (self.here.say(place.section.title)) } }
            }
        }
    }
}

/// Answers that do the same. Many of them open on demand.
fn one_of(answers: &[Answer], here: Here) -> Markup {
    html! {
        @if answers.len() > IN_A_LINE {
            details {
                summary { (count(answers, here)) }
                ul { @for answer in answers { li { (here.answer(*answer)) } } }
            }
        } @else {
            @for (at, answer) in answers.iter().enumerate() {
                @if at > 0 { " " small { (here.say(text::OR)) } " " }
                strong { (here.answer(*answer)) }
            }
        }
    }
}

/// More answers than these are counted.
pub(super) const IN_A_LINE: usize = 4;

pub(super) fn count(answers: &[Answer], here: Here) -> String {
    here.words
        .fill(text::ONE_OF, &[("count", &answers.len().to_string())])
}
