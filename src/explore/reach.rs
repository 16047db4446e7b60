//! What the facts leave open: every place of the tree that some path through them still comes to.

use super::graph::{Node, nodes};
use super::told::tells_of_failure;
use super::usual::usual;
use crate::cause::Cause;
use crate::facts::{Answer, Facts, Question};
use crate::tree::Finding;

/// How well the best way to a place fits what is known.
pub(super) type Score = i32;

/// An answer that nobody gave speaks against it, unless things usually are so.
const ASSUMED: Score = -2;

/// So does an answer that the person does not know: it is at hand where it is what fails.
const UNKNOWN: Score = -1;

/// What cannot be known.
#[derive(Clone, Copy, Default)]
pub(super) struct Aside<'a> {
    /// The questions that the person has no answer to.
    pub questions: &'a [Question],
    /// Whether things are as usual there.
    pub as_usual: bool,
    /// A question whose paths do not count.
    pub blocked: Option<Question>,
}

impl Aside<'_> {
    fn cost(&self, question: Question) -> Score {
        if self.questions.contains(&question) {
            UNKNOWN
        } else {
            0
        }
    }
}

/// For each place of the tree the score of the best way to it; none where the facts cut every way off.
pub(super) struct Reach(Vec<Option<Score>>);

impl Reach {
    pub(super) fn of(facts: &Facts) -> Self {
        Self::past(facts, &Aside::default())
    }

    pub(super) fn past(facts: &Facts, aside: &Aside) -> Self {
        let nodes = nodes();
        let usual = usual(facts);
        let mut best = vec![None; nodes.len()];
        best[nodes.len() - 1] = Some(0);
        for (at, node) in nodes.iter().enumerate().rev() {
            let (Some(score), Node::Ask(question, behind)) = (best[at], node) else {
                continue;
            };
            if aside.blocked == Some(*question) {
                continue;
            }
            let mut arrive = |answer: usize, more: Score| {
                let place = behind[answer].place;
                best[place] = best[place].max(Some(score + more));
            };
            if let Some(answer) = facts.get(*question) {
                arrive(answer.index(), behind[answer.index()].tells);
                continue;
            }
            let usual = usual.get(*question).map(Answer::index);
            let unknown = aside.cost(*question);
            for answer in 0..behind.len() {
                let fits = usual.is_none_or(|usual| usual == answer);
                if fits || unknown == 0 || !aside.as_usual {
                    arrive(answer, unknown + if fits { 0 } else { ASSUMED });
                }
            }
        }
        Self(best)
    }

    /// The places that are still reached, the root first.
    fn places(&self) -> impl Iterator<Item = (Score, &'static Node)> {
        self.0
            .iter()
            .zip(nodes())
            .rev()
            .filter_map(|(score, node)| Some(((*score)?, node)))
    }

    /// The ends of the open paths, with the score of each; those that the tree comes to first stand last.
    pub(super) fn leaves(&self) -> impl Iterator<Item = (Score, Finding)> {
        self.places().filter_map(|(score, node)| match node {
            Node::Leaf(finding) => Some((score, *finding)),
            Node::Ask(..) => None,
        })
    }

    /// The questions that the tree comes to next, past those that cannot be known.
    pub(super) fn next(&self, facts: &Facts, aside: &Aside) -> Vec<Question> {
        let nodes = nodes();
        let mut comes_to = vec![false; nodes.len()];
        comes_to[nodes.len() - 1] = true;
        let mut next = Vec::new();
        for (at, node) in nodes.iter().enumerate().rev() {
            let Node::Ask(question, behind) = node else {
                continue;
            };
            if !comes_to[at] || self.0[at].is_none() {
                continue;
            }
            if let Some(answer) = facts.get(*question) {
                comes_to[behind[answer.index()].place] = true;
            } else if aside.questions.contains(question) {
                for behind in behind {
                    comes_to[behind.place] = true;
                }
            } else if !next.contains(question) {
                next.push(*question);
            }
        }
        next
    }

    /// The questions on the open paths, known or not, once for each place that asks them.
    pub(super) fn asked(&self) -> impl Iterator<Item = Question> {
        self.places().filter_map(|(_, node)| match node {
            Node::Ask(question, _) => Some(*question),
            Node::Leaf(_) => None,
        })
    }

    /// The causes at the end of an open path on which an answer tells of a failure.
    pub(super) fn told(&self, facts: &Facts) -> Causes {
        let nodes = nodes();
        let mut told = vec![false; nodes.len()];
        let mut causes = Causes::default();
        for (at, node) in nodes.iter().enumerate().rev() {
            match node {
                _ if self.0[at].is_none() => {}
                Node::Leaf(finding) if told[at] => causes.add(finding.cause),
                Node::Leaf(_) => {}
                Node::Ask(question, behind) => {
                    let known = facts.get(*question);
                    let tells = told[at] || known.is_some_and(tells_of_failure);
                    for (answer, behind) in behind.iter().enumerate() {
                        let open = known.is_none_or(|known| known.index() == answer);
                        told[behind.place] |= tells && open;
                    }
                }
            }
        }
        causes
    }

    pub(super) fn causes(&self) -> Causes {
        let mut causes = Causes::default();
        for (_, finding) in self.leaves() {
            causes.add(finding.cause);
        }
        causes
    }
}

/// A set of causes, a bit each.
#[derive(Clone, Copy, Default)]
pub(super) struct Causes(u128);

impl Causes {
    fn add(&mut self, cause: Cause) {
        self.0 |= 1 << cause as u32;
    }

    pub(super) fn holds(self, cause: Cause) -> bool {
        self.0 & (1 << cause as u32) != 0
    }
}
