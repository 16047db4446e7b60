//! A part of the tree, drawn: each question once, below the answer that first leads to it.

use std::collections::HashSet;

use maud::{Markup, html};

use super::address::{self, Up, anchor};
use super::frame::Sheet;
use super::layout::{Layout, Place};
use super::parts::{self, confidence};
use super::sections::Section;
use super::ties::Ties;
use crate::cause::Cause;
use crate::explore::Node;
use crate::facts::Answer;
use crate::remedy::Confidence;
use crate::text::catalogue as text;

pub(super) fn sheet(section: &'static Section, ties: &Ties) -> Sheet {
    let folder = address::section(section);
    let up = Up::from(&folder);
    let mut pen = Pen {
        layout: &ties.layout,
        section,
        up,
        drawn: HashSet::new(),
    };
    let main = html! {
        p.kind { a href=(up.to(address::TREE)) { (text::TREE) } }
        h1 { (section.title) }
        p.lead { (section.about) }
        p.note { (text::READ_TREE) }
        ul.legend aria-label=(text::LEGEND) {
            @for sure in [Confidence::Certain, Confidence::Probable, Confidence::Possible] {
                li { (confidence(sure)) }
            }
        }
        @for begin in entrances(section, &ties.layout) {
            section.place aria-labelledby=(pen.anchor(begin)) {
                h2 id=(pen.anchor(begin)) { (pen.ask(begin)) }
                (reached_from(begin, ties, up))
                (pen.branches(begin))
            }
        }
    };
    Sheet {
        folder,
        title: [text::TREE.get(), section.title].join(": "),
        about: section.about.to_owned(),
        main,
    }
}

/// The questions that a section begins with.
fn entrances<'a>(section: &Section, layout: &'a Layout) -> impl Iterator<Item = &'a Place> {
    let begins = section.entrances.iter();
    begins.filter_map(|path| layout.place(layout.entrance(path)?))
}

/// The way back, for who comes here from elsewhere.
fn reached_from(to: &Place, ties: &Ties, up: Up) -> Markup {
    let mut from: Vec<(&Place, Vec<Answer>)> = Vec::new();
    for arrow in ties.arrows().filter(|arrow| arrow.to == to.at) {
        match from.iter_mut().find(|(known, _)| known.at == arrow.from.at) {
            Some((_, answers)) => answers.push(arrow.answer),
            None => from.push((arrow.from, vec![arrow.answer])),
        }
    }
    let heading = text::REACHED_FROM.with(&[("count", &from.len().to_string())]);
    html! {
        @if !from.is_empty() {
            details.reached {
                summary { (heading) }
                ul {
                    @for (place, answers) in from {
                        li {
                            a href=(up.to(&address::place(&ties.layout, place))) { (place.question.asked().ask) }
                            " " (one_of(&answers))
                        }
                    }
                }
            }
        }
    }
}

/// Draws one section.
struct Pen<'a> {
    layout: &'a Layout,
    section: &'a Section,
    up: Up,
    /// The places that stand on the page already.
    drawn: HashSet<usize>,
}

impl Pen<'_> {
    fn anchor(&self, place: &Place) -> String {
        anchor(&self.layout.name(place))
    }

    fn ask(&self, place: &Place) -> Markup {
        let address = self.up.to(&address::question(place.question));
        html! {
            a href=(address) { (place.question.asked().ask) } " "
            small { code { (self.layout.name(place)) } }
        }
    }

    fn branches(&mut self, place: &Place) -> Markup {
        self.drawn.insert(place.at);
        let mut groups: Vec<(usize, Vec<Answer>)> = Vec::new();
        for (answer, to) in place.question.answers().zip(self.layout.leads_to(place.at)) {
            match groups.iter_mut().find(|(known, _)| *known == to) {
                Some((_, answers)) => answers.push(answer),
                None => groups.push((to, vec![answer])),
            }
        }
        html! {
            ul.branches {
                @for (to, answers) in groups {
                    li { div.answer { (one_of(&answers)) } (self.end(to)) }
                }
            }
        }
    }

    /// What is behind an answer: a cause, a question drawn here, or the way to one drawn elsewhere.
    fn end(&mut self, at: usize) -> Markup {
        let place = match self.layout.node(at) {
            Node::Leaf(found) => return self.leaf(found.cause, found.confidence),
            Node::Ask(..) => self.layout.place(at),
        };
        let Some(place) = place else {
            return Markup::default();
        };
        let elsewhere = place.section.title != self.section.title;
        if elsewhere || self.layout.is_entrance(at) || self.drawn.contains(&at) {
            return self.onward(place, elsewhere);
        }
        html! {
            div.place id=(self.anchor(place)) {
                p.ask { (self.ask(place)) }
                (self.branches(place))
            }
        }
    }

    fn leaf(&self, cause: Cause, sure: Confidence) -> Markup {
        html! {
            p.leaf {
                (parts::cause(cause, self.up)) " "
                small.confidence data-confidence=(sure.id()) { (sure.id()) }
            }
        }
    }

    fn onward(&self, place: &Place, elsewhere: bool) -> Markup {
        html! {
            p.onward {
                a href=(self.up.to(&address::place(self.layout, place))) { (place.question.asked().ask) }
                @if elsewhere { " " small { (place.section.title) } }
            }
        }
    }
}

/// Answers that do the same. Many of them open on demand.
fn one_of(answers: &[Answer]) -> Markup {
    const MOST: usize = 4;
    let count = text::ONE_OF.with(&[("count", &answers.len().to_string())]);
    html! {
        @if answers.len() > MOST {
            details {
                summary { (count) }
                ul { @for answer in answers { li { (answer.label()) } } }
            }
        } @else {
            @for (at, answer) in answers.iter().enumerate() {
                @if at > 0 { " " small { (text::OR) } " " }
                strong { (answer.label()) }
            }
        }
    }
}
