//! A part of the tree as it is drawn and listed: each question once, below the answer that first leads to
//! it.

use std::collections::HashSet;

use super::layout::{Layout, Place};
use super::sections::Section;
use crate::cause::{Cause, Confidence};
use crate::explore::Node;
use crate::facts::Answer;

/// A question, with what is behind its answers.
pub(super) struct Stop<'a> {
    pub place: &'a Place,
    pub branches: Vec<Leg<'a>>,
}

/// Answers that do the same.
pub(super) struct Leg<'a> {
    pub answers: Vec<Answer>,
    pub end: End<'a>,
}

/// What is behind an answer.
pub(super) enum End<'a> {
    Cause(Cause, Confidence),
    /// A question that stands here.
    Here(Stop<'a>),
    /// A question that stands elsewhere in this part, or in another.
    Onward(&'a Place),
}

/// The questions that a part begins with.
pub(super) fn stations<'a>(section: &'a Section, layout: &'a Layout) -> Vec<Stop<'a>> {
    let mut walk = Walk {
        layout,
        section,
        drawn: HashSet::new(),
    };
    let begins = section.entrances.iter();
    let begins = begins.filter_map(|path| layout.place(layout.entrance(path)?));
    begins.map(|begin| walk.station(begin)).collect()
}

struct Walk<'a> {
    layout: &'a Layout,
    section: &'a Section,
    /// The places that stand here already.
    drawn: HashSet<usize>,
}

impl<'a> Walk<'a> {
    fn station(&mut self, place: &'a Place) -> Stop<'a> {
        self.drawn.insert(place.at);
        let mut groups: Vec<(usize, Vec<Answer>)> = Vec::new();
        for (answer, to) in place.question.answers().zip(self.layout.leads_to(place.at)) {
            match groups.iter_mut().find(|(known, _)| *known == to) {
                Some((_, answers)) => answers.push(answer),
                None => groups.push((to, vec![answer])),
            }
        }
        let groups = groups.into_iter();
        let branches = groups.filter_map(|(to, answers)| {
            let end = self.end(to)?;
            Some(Leg { answers, end })
        });
        let branches = branches.collect();
        Stop { place, branches }
    }

    fn end(&mut self, at: usize) -> Option<End<'a>> {
        if let Node::Leaf(found) = self.layout.node(at) {
            return Some(End::Cause(found.cause, found.confidence));
        }
        let place = self.layout.place(at)?;
        let is_elsewhere = place.section.id != self.section.id;
        if is_elsewhere || self.layout.is_entrance(at) || self.drawn.contains(&at) {
            return Some(End::Onward(place));
        }
        Some(End::Here(self.station(place)))
    }
}
