//! Which section each place of the tree stands in, and what it is called there.

use std::collections::HashMap;

use super::sections::{SECTIONS, Section};
use crate::explore::Node;
use crate::facts::Question;

/// A question in one place of the tree.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Where it stands in the plan.
    pub at: usize,
    /// What it asks.
    pub question: Question,
    /// The section that draws it.
    pub section: &'static Section,
    /// It is the question's first place on the page, its second or a later one.
    pub number: usize,
}

/// The tree, divided into sections.
#[derive(Debug)]
pub struct Layout {
    plan: Vec<Node>,
    /// The sections' own places: what they begin with.
    entrances: HashMap<usize, &'static Section>,
    places: Vec<Place>,
}

impl Layout {
    /// Divides the tree. An entrance that leads to no question is left out.
    #[must_use]
    pub fn of(plan: Vec<Node>) -> Self {
        let mut layout = Self {
            plan,
            entrances: HashMap::new(),
            places: Vec::new(),
        };
        for section in SECTIONS {
            let begins = section.entrances.iter();
            let begins = begins.filter_map(|path| Some((layout.entrance(path)?, section)));
            let begins: Vec<_> = begins.collect();
            layout.entrances.extend(begins);
        }
        for section in SECTIONS {
            for path in section.entrances {
                if let Some(at) = layout.entrance(path) {
                    layout.settle(at, section);
                }
            }
        }
        layout
    }

    /// The question that these answers, separated by spaces, lead to from the root.
    #[must_use]
    pub fn entrance(&self, path: &str) -> Option<usize> {
        let mut at = self.root();
        for answer in path.split_whitespace() {
            let Node::Ask(question, behind) = &self.plan[at] else {
                return None;
            };
            at = behind[question.answer(answer)?.index()].place;
        }
        matches!(self.plan[at], Node::Ask(..)).then_some(at)
    }

    /// Where every path begins.
    #[must_use]
    pub fn root(&self) -> usize {
        self.plan.len() - 1
    }

    fn settle(&mut self, at: usize, section: &'static Section) {
        let Node::Ask(question, behind) = &self.plan[at] else {
            return;
        };
        let (question, behind) = (*question, behind.clone());
        let elsewhere = |home: &&Section| home.id != section.id;
        if self.place(at).is_some() || self.entrances.get(&at).is_some_and(elsewhere) {
            return;
        }
        let number = self.all(question).count() + 1;
        self.places.push(Place {
            at,
            question,
            section,
            number,
        });
        for behind in behind {
            self.settle(behind.place, section);
        }
    }

    /// The places of a section, in the order in which it comes to them.
    pub fn places(&self, section: &Section) -> impl Iterator<Item = &Place> {
        self.places
            .iter()
            .filter(|place| place.section.id == section.id)
    }

    /// The places of all sections.
    #[must_use]
    pub fn every_place(&self) -> &[Place] {
        &self.places
    }

    /// A place by where it stands in the plan; none for a cause.
    #[must_use]
    pub fn place(&self, at: usize) -> Option<&Place> {
        self.places.iter().find(|place| place.at == at)
    }

    /// Whether a section begins there, so that every arrow to it from elsewhere is cut.
    #[must_use]
    pub fn is_entrance(&self, at: usize) -> bool {
        self.entrances.contains_key(&at)
    }

    /// What stands there in the plan.
    #[must_use]
    pub fn node(&self, at: usize) -> &Node {
        &self.plan[at]
    }

    /// The places of a question, in the order of their numbers.
    pub fn all(&self, question: Question) -> impl Iterator<Item = &Place> {
        self.places
            .iter()
            .filter(move |place| place.question == question)
    }

    /// The question's id, and a number where the page asks it in several places.
    #[must_use]
    pub fn name(&self, place: &Place) -> String {
        let id = place.question.id();
        if self.all(place.question).count() > 1 {
            [id, &place.number.to_string()].join(" ")
        } else {
            id.to_owned()
        }
    }

    /// Where each answer of a place leads, in the order of the answers; nothing behind a cause.
    #[must_use]
    pub fn leads_to(&self, at: usize) -> Vec<usize> {
        match &self.plan[at] {
            Node::Leaf(_) => Vec::new(),
            Node::Ask(_, behind) => behind.iter().map(|behind| behind.place).collect(),
        }
    }
}
