//! The whole tree on a few pages: what several places share is drawn once and then named.

use std::collections::HashMap;

use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::tree::{Finding, decide};

/// A leaf, or a question with the subtree behind each of its answers.
#[derive(Clone, Debug)]
pub enum Node {
    /// A cause.
    Leaf(Finding),
    /// A question; a branch is the place of its node.
    Ask(Question, Vec<usize>),
}

/// The tree, each different subtree once; the root comes last.
pub struct Tree(Vec<Node>);

/// What makes a node different from another: its question, or none, and what follows.
type Key = (Option<Question>, Vec<usize>);

impl Tree {
    /// The tree as it is behind these facts.
    pub fn of(facts: Facts) -> Self {
        let mut tree = Self(Vec::new());
        tree.grow(facts, &mut HashMap::new());
        tree
    }

    fn grow(&mut self, facts: Facts, known: &mut HashMap<Key, usize>) -> usize {
        let (key, node) = match decide(&facts) {
            Ok(found) => {
                let leaf = vec![found.cause as usize, found.confidence as usize];
                ((None, leaf), Node::Leaf(found))
            }
            Err(question) => {
                let branches: Vec<usize> = question
                    .answers()
                    .map(|answer| self.grow(facts.with(answer), known))
                    .collect();
                (
                    (Some(question), branches.clone()),
                    Node::Ask(question, branches),
                )
            }
        };
        *known.entry(key).or_insert_with(|| {
            self.0.push(node);
            self.0.len() - 1
        })
    }

    /// Every question, once for each different subtree below it.
    pub fn asked(&self) -> impl Iterator<Item = (Question, &[usize])> {
        self.0.iter().filter_map(|node| match node {
            Node::Ask(question, branches) => Some((*question, branches.as_slice())),
            Node::Leaf(_) => None,
        })
    }
}

/// The tree as indented text. A question stands with a number, as it can have different answers in
/// different places; `→` leads to where it is drawn, and `as #1 but` draws only what differs from
/// the same question's number 1.
pub fn draw(tree: &Tree) -> String {
    let mut pen = Pen {
        tree,
        drawn: HashMap::new(),
        lines: Vec::new(),
    };
    pen.node(tree.0.len() - 1, "", 0);
    pen.lines.push(String::new());
    pen.lines.join("\n")
}

struct Pen<'a> {
    tree: &'a Tree,
    /// The nodes of a question that are drawn, in the order of their numbers.
    drawn: HashMap<Question, Vec<usize>>,
    lines: Vec<String>,
}

impl Pen<'_> {
    fn node(&mut self, at: usize, answers: &str, depth: usize) {
        let (question, branches) = match &self.tree.0[at] {
            Node::Leaf(found) => {
                let leaf = format!("{} ({})", found.cause.slug(), found.confidence.id());
                return self.line(answers, &leaf, depth);
            }
            Node::Ask(question, branches) => (*question, branches),
        };
        let others = self.drawn.entry(question).or_default();
        if let Some(number) = others.iter().position(|drawn| *drawn == at) {
            return self.line(
                answers,
                &format!("→ {} #{}", question.id(), number + 1),
                depth,
            );
        }
        let model = nearest(self.tree, others, branches);
        others.push(at);
        let mut name = format!("{} #{}?", question.id(), others.len());
        if let Some((number, _)) = model {
            name = format!("{name} as #{} but", number + 1);
        }
        self.line(answers, &name, depth);
        for (branch, answers) in grouped(question, branches, model.map(|(_, model)| model)) {
            self.node(branch, &answers.join(" | "), depth + 1);
        }
    }

    /// One line, folded between answers where it would be long.
    fn line(&mut self, answers: &str, what: &str, depth: usize) {
        const WIDTH: usize = 110;
        let indent = "  ".repeat(depth);
        let mut line = indent.clone();
        for answer in answers.split_inclusive(" | ") {
            if line.len() + answer.len() > WIDTH {
                self.lines.push(line.trim_end().to_owned());
                line.clone_from(&indent);
            }
            line += answer;
        }
        if !answers.is_empty() {
            line += ": ";
        }
        self.lines.push(line + what);
    }
}

/// The drawn node of the same question that differs least, if less than half of it differs.
fn nearest<'a>(
    tree: &'a Tree,
    drawn: &[usize],
    branches: &[usize],
) -> Option<(usize, &'a [usize])> {
    let (differing, number, model) = drawn
        .iter()
        .enumerate()
        .filter_map(|(number, at)| match &tree.0[*at] {
            Node::Ask(_, model) => Some((differing(model, branches), number, model)),
            Node::Leaf(_) => None,
        })
        .min()?;
    (differing * 2 < branches.len()).then_some((number, model))
}

fn differing(model: &[usize], branches: &[usize]) -> usize {
    model.iter().zip(branches).filter(|(a, b)| a != b).count()
}

/// The branches that are not as in the model, each with all its answers.
fn grouped(
    question: Question,
    branches: &[usize],
    model: Option<&[usize]>,
) -> Vec<(usize, Vec<&'static str>)> {
    let mut groups: Vec<(usize, Vec<&'static str>)> = Vec::new();
    let differs = |answer: &Answer| {
        model.is_none_or(|model| model[answer.index()] != branches[answer.index()])
    };
    for answer in question.answers().filter(differs) {
        let branch = branches[answer.index()];
        match groups.iter_mut().find(|(known, _)| *known == branch) {
            Some((_, answers)) => answers.push(answer.id()),
            None => groups.push((branch, vec![answer.id()])),
        }
    }
    groups
}
