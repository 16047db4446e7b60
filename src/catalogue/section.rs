//! A part of the tree, drawn: each question once, below the answer that first leads to it.

use std::collections::HashSet;

use maud::{Markup, html};

use super::address::{self, anchor};
use super::frame::Sheet;
use super::here::Here;
use super::layout::{Layout, Place};
use super::parts::{self, confidence};
use super::sections::Section;
use super::ties::Ties;
use crate::cause::{Cause, Confidence};
use crate::explore::Node;
use crate::facts::Answer;
use crate::phrase::catalogue as text;
use crate::words::Words;

pub(super) fn sheet(section: &'static Section, ties: &Ties, words: &Words) -> Sheet {
    let folder = address::section(section);
    let here = Here::at(&folder, words);
    let mut pen = Drawing {
        layout: &ties.layout,
        section,
        here,
        drawn: HashSet::new(),
    };
    let main = html! {
        p.kind { a href=(here.to(address::TREE)) { (here.say(text::TREE)) } }
        h1 { (here.say(section.title)) }
        p.lead { (here.say(section.about)) }
        p.note { (here.say(text::READ_TREE)) }
        ul.legend aria-label=(here.say(text::LEGEND)) {
            @for sure in Confidence::ALL {
                li { (confidence(*sure, here)) }
            }
        }
        @for begin in entrances(section, &ties.layout) {
            section.place aria-labelledby=(pen.anchor(begin)) {
                h2 id=(pen.anchor(begin)) { (pen.ask(begin)) }
                (reached_from(begin, ties, here))
                (pen.branches(begin))
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

/// The questions that a section begins with.
fn entrances<'a>(section: &Section, layout: &'a Layout) -> impl Iterator<Item = &'a Place> {
    let begins = section.entrances.iter();
    begins.filter_map(|path| layout.place(layout.entrance(path)?))
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

/// Draws one section.
struct Drawing<'a> {
    layout: &'a Layout,
    section: &'a Section,
    here: Here<'a>,
    /// The places that stand on the page already.
    drawn: HashSet<usize>,
}

impl Drawing<'_> {
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
                    li { div.answer { (one_of(&answers, self.here)) } (self.end(to)) }
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
        let elsewhere = place.section.id != self.section.id;
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
                (parts::cause(cause, self.here)) " "
                small.confidence data-confidence=(sure.id()) { (self.here.say(sure.word())) }
            }
        }
    }

    fn onward(&self, place: &Place, elsewhere: bool) -> Markup {
        html! {
            p.onward {
                a href=(self.here.to(&address::place(self.layout, place))) { (self.here.ask(place.question)) }
                @if elsewhere { " " small { (self.here.say(place.section.title)) } }
            }
        }
    }
}

/// Answers that do the same. Many of them open on demand.
fn one_of(answers: &[Answer], here: Here) -> Markup {
    const MOST: usize = 4;
    let count = here
        .words
        .fill(text::ONE_OF, &[("count", &answers.len().to_string())]);
    html! {
        @if answers.len() > MOST {
            details {
                summary { (count) }
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
