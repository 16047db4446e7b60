//! Some ways through the tree: as few as go through every answer of every place.

use std::collections::HashMap;

use token_doctor::explore::{Node, nodes};
use token_doctor::facts::Answer;
use token_doctor::tree::Finding;

/// One way through the tree, from the root to a leaf.
#[derive(Clone, Debug)]
pub struct Path {
    /// The answers on the way, in the order in which the tree asks.
    pub answers: Vec<Answer>,
    /// The leaf.
    pub finding: Finding,
}

/// For each answer of each place one way from the root through it to an end.
pub fn ways() -> Vec<Path> {
    let to = first_ways();
    let mut ways = Vec::new();
    for (at, node) in nodes().iter().enumerate() {
        let Node::Ask(question, behind) = node else {
            continue;
        };
        for answer in question.answers() {
            let mut answers = to[&at].clone();
            answers.push(answer);
            ways.push(finished(answers, behind[answer.index()].place));
        }
    }
    ways
}

/// To each place the way found first.
fn first_ways() -> HashMap<usize, Vec<Answer>> {
    let root = nodes().len() - 1;
    let mut to = HashMap::from([(root, Vec::new())]);
    for (at, node) in nodes().iter().enumerate().rev() {
        let Node::Ask(question, behind) = node else {
            continue;
        };
        let here = to[&at].clone();
        for answer in question.answers() {
            let next = || [here.as_slice(), &[answer]].concat();
            to.entry(behind[answer.index()].place).or_insert_with(next);
        }
    }
    to
}

/// On to an end, by the first answer of each question.
fn finished(mut answers: Vec<Answer>, mut at: usize) -> Path {
    loop {
        match &nodes()[at] {
            Node::Leaf(finding) => {
                return Path {
                    answers,
                    finding: *finding,
                };
            }
            Node::Ask(question, behind) => {
                answers.extend(question.answers().next());
                at = behind[0].place;
            }
        }
    }
}
