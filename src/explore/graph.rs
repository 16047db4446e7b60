//! The tree as a graph: each different place once, so that a question about all paths needs no walk
//! along each of them.

use std::sync::OnceLock;

use crate::facts::{Answer, Facts, Question};
use crate::tree::{Finding, Onward, Part, root};

/// A place of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// The end of a path.
    Leaf(Finding),
    /// A question, with what is behind each of its answers.
    Ask(Question, Vec<Behind>),
}

/// What is behind an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The place that it leads to.
    pub place: usize,
    /// How much it tells there: nothing where every answer leads to the same place, more the fewer do.
    pub tells: i32,
}

/// Every place of the tree; the places behind an answer stand before it, the root is the last.
#[must_use]
pub fn nodes() -> &'static [Node] {
    static NODES: OnceLock<Vec<Node>> = OnceLock::new();
    NODES.get_or_init(|| {
        let mut surveyor = Surveyor::<false>::default();
        surveyor.part(root, Facts::default());
        surveyor.nodes
    })
}

/// The tree as it is written: each part as if nothing were known before it, so that it stands there
/// once. Who walks here passes over a question that is answered already; the root is the last.
#[must_use]
pub fn plan() -> Vec<Node> {
    let mut surveyor = Surveyor::<true>::default();
    surveyor.part(root, Facts::default());
    surveyor.nodes
}

/// Asks every part of the tree for every answer that makes a difference in it. One that forgets begins
/// each part anew.
#[derive(Default)]
struct Surveyor<const FORGETS: bool> {
    nodes: Vec<Node>,
    /// The place of each part, under the answers that it can read.
    places: Vec<(Part, Vec<Answer>, usize)>,
    /// The questions that a part and those behind it can read.
    reads: Vec<(Part, Questions)>,
}

/// A set of questions, a bit each.
type Questions = u64;

impl<const FORGETS: bool> Surveyor<FORGETS> {
    fn part(&mut self, part: Part, facts: Facts) -> usize {
        let facts = if FORGETS {
            Facts::default()
        } else {
            only(facts, self.reads(part))
        };
        let answers: Vec<Answer> = facts.known().collect();
        let known = |(other, under, _): &&(Part, Vec<Answer>, usize)| {
            same(*other, part) && *under == answers
        };
        if let Some((.., place)) = self.places.iter().find(known) {
            return *place;
        }
        let place = self.branch(part, facts);
        self.places.push((part, answers, place));
        place
    }

    fn branch(&mut self, part: Part, facts: Facts) -> usize {
        let node = match part(&facts) {
            Ok(finding) => Node::Leaf(finding),
            Err(Onward::Go(next)) => return self.part(next, facts),
            Err(Onward::Ask(question)) => {
                let answers = question.answers();
                let places = answers.map(|answer| self.branch(part, facts.with(answer)));
                Node::Ask(question, behind(&places.collect::<Vec<_>>()))
            }
        };
        let known = self.nodes.iter().position(|other| *other == node);
        known.unwrap_or_else(|| {
            self.nodes.push(node);
            self.nodes.len() - 1
        })
    }

    fn reads(&mut self, part: Part) -> Questions {
        if let Some((_, reads)) = self.reads.iter().find(|(other, _)| same(*other, part)) {
            return *reads;
        }
        let reads = self.read_behind(part, Facts::default());
        self.reads.push((part, reads));
        reads
    }

    fn read_behind(&mut self, part: Part, facts: Facts) -> Questions {
        match part(&facts) {
            Ok(_) => 0,
            Err(Onward::Go(next)) => self.reads(next),
            Err(Onward::Ask(question)) => question
                .answers()
                .map(|answer| self.read_behind(part, facts.with(answer)))
                .fold(1 << question as u32, |all, reads| all | reads),
        }
    }
}

/// An answer of many does not outweigh several answers of few.
const MOST: i32 = 6;

/// In half bits of information: one of two answers that lead apart tells two.
fn behind(places: &[usize]) -> Vec<Behind> {
    let tells = |place: usize| {
        let same = places.iter().filter(|other| **other == place).count();
        let half_bits = (places.len().pow(2) / same.pow(2)).ilog2();
        i32::try_from(half_bits).unwrap_or_default().min(MOST)
    };
    places
        .iter()
        .map(|place| Behind {
            place: *place,
            tells: tells(*place),
        })
        .collect()
}

/// One function at two addresses only means that it is asked twice.
fn same(one: Part, other: Part) -> bool {
    one as usize == other as usize
}

fn only(facts: Facts, questions: Questions) -> Facts {
    Question::ALL
        .iter()
        .filter(|question| questions & (1 << **question as u32) == 0)
        .fold(facts, |facts, question| facts.without(*question))
}
