//! Which section each place of the tree stands in, and what it is called there.

use std::collections::HashMap;

use token_doctor::explore::Node;
use token_doctor::facts::{Answer, Question};

use super::sections::{SECTIONS, Section};

/// A question in one place of the tree.
#[derive(Clone, Copy)]
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
pub struct Layout {
    plan: Vec<Node>,
    /// The sections' own places: what they begin with.
    entrances: HashMap<usize, &'static Section>,
    places: Vec<Place>,
}

/// Where an answer leads to.
pub type Group = (usize, Vec<Answer>);

impl Layout {
    /// Divides the tree.
    pub fn of(plan: Vec<Node>) -> Self {
        let mut layout = Self {
            plan,
            entrances: HashMap::new(),
            places: Vec::new(),
        };
        for section in SECTIONS {
            for path in section.entrances {
                let at = layout.entrance(section.title, path);
                let other = layout.entrances.insert(at, section);
                let taken = other.map_or("", |other| other.title);
                assert!(other.is_none(), "{}: {path:?} is {taken}'s", section.title);
            }
        }
        for section in SECTIONS {
            for path in section.entrances {
                layout.settle(layout.entrance(section.title, path), section);
            }
        }
        layout
    }

    fn entrance(&self, title: &str, path: &str) -> usize {
        let mut at = self.plan.len() - 1;
        for answer in path.split_whitespace() {
            let Node::Ask(question, behind) = &self.plan[at] else {
                panic!("{title}: {path:?} goes on after a cause");
            };
            let answer = question.answer(answer).unwrap_or_else(|| {
                panic!(
                    "{title}: in {path:?}, {answer} is no answer to {}",
                    question.id()
                )
            });
            at = behind[answer.index()].place;
        }
        let is_question = matches!(self.plan[at], Node::Ask(..));
        assert!(is_question, "{title}: {path:?} ends at a cause");
        at
    }

    fn settle(&mut self, at: usize, section: &'static Section) {
        let Node::Ask(question, behind) = &self.plan[at] else {
            return;
        };
        let (question, behind) = (*question, behind.clone());
        let elsewhere = |home: &&Section| home.title != section.title;
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
            .filter(|place| place.section.title == section.title)
    }

    /// A place by where it stands in the plan; none for a cause.
    pub fn place(&self, at: usize) -> Option<&Place> {
        self.places.iter().find(|place| place.at == at)
    }

    /// Whether a section begins there, so that every arrow to it from elsewhere is cut.
    pub fn is_entrance(&self, at: usize) -> bool {
        self.entrances.contains_key(&at)
    }

    /// What stands there in the plan.
    pub fn node(&self, at: usize) -> &Node {
        &self.plan[at]
    }

    fn all(&self, question: Question) -> impl Iterator<Item = &Place> {
        self.places
            .iter()
            .filter(move |place| place.question == question)
    }

    /// The question's id, and a number where the page asks it in several places.
    pub fn name(&self, place: &Place) -> String {
        if self.all(place.question).count() > 1 {
            format!("{} {}", place.question.id(), place.number)
        } else {
            place.question.id().to_owned()
        }
    }

    /// The answers of a place, together where they lead to the same. Those that do as in an earlier place
    /// of the same question lead there, if they are most.
    pub fn groups(&self, place: &Place) -> Vec<Group> {
        let to = self.leads_to(place.at);
        let model = self
            .all(place.question)
            .filter(|other| other.number < place.number)
            .map(|other| (self.differing(&to, other), other.number, other.at))
            .min()
            .filter(|(differing, ..)| differing * 2 < to.len() && differing + 3 < to.len());
        let model = model.map(|(.., at)| (at, self.leads_to(at)));
        let mut groups: Vec<Group> = Vec::new();
        for answer in place.question.answers() {
            let own = to[answer.index()];
            let target = match &model {
                Some((at, as_there)) if as_there[answer.index()] == own => *at,
                _ => own,
            };
            match groups.iter_mut().find(|(known, _)| *known == target) {
                Some((_, answers)) => answers.push(answer),
                None => groups.push((target, vec![answer])),
            }
        }
        groups
    }

    fn leads_to(&self, at: usize) -> Vec<usize> {
        match &self.plan[at] {
            Node::Leaf(_) => Vec::new(),
            Node::Ask(_, behind) => behind.iter().map(|behind| behind.place).collect(),
        }
    }

    fn differing(&self, to: &[usize], other: &Place) -> usize {
        let there = self.leads_to(other.at);
        to.iter().zip(there).filter(|(a, b)| *a != b).count()
    }
}
