//! The whole tree on a few pages: what several places share is drawn once and then named.

use std::collections::HashMap;

use token_doctor::explore::{Behind, Node};
use token_doctor::facts::{Answer, Question};

/// The tree as indented text. A question stands with a number, as it can have different answers in
/// different places; `→` leads to where it is drawn, and `as #1 but` draws only what differs from
/// the same question's number 1.
pub fn draw(tree: &[Node]) -> String {
    let mut pen = Pen {
        tree,
        drawn: HashMap::new(),
        lines: Vec::new(),
    };
    pen.node(tree.len() - 1, "", 0);
    pen.lines.push(String::new());
    pen.lines.join("\n")
}

struct Pen<'a> {
    tree: &'a [Node],
    /// The nodes of a question that are drawn, in the order of their numbers.
    drawn: HashMap<Question, Vec<usize>>,
    lines: Vec<String>,
}

impl Pen<'_> {
    fn node(&mut self, at: usize, answers: &str, depth: usize) {
        let (question, branches) = match &self.tree[at] {
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
    tree: &'a [Node],
    drawn: &[usize],
    branches: &[Behind],
) -> Option<(usize, &'a [Behind])> {
    let (differing, number, model) = drawn
        .iter()
        .enumerate()
        .filter_map(|(number, at)| match &tree[*at] {
            Node::Ask(_, model) => Some((differing(model, branches), number, model)),
            Node::Leaf(_) => None,
        })
        .min_by_key(|(differing, number, _)| (*differing, *number))?;
    (differing * 2 < branches.len()).then_some((number, model))
}

fn differing(model: &[Behind], branches: &[Behind]) -> usize {
    let differ = |(one, other): &(&Behind, &Behind)| one.place != other.place;
    model.iter().zip(branches).filter(differ).count()
}

/// The branches that are not as in the model, each with all its answers.
fn grouped(
    question: Question,
    branches: &[Behind],
    model: Option<&[Behind]>,
) -> Vec<(usize, Vec<&'static str>)> {
    let mut groups: Vec<(usize, Vec<&'static str>)> = Vec::new();
    let differs = |answer: &Answer| {
        model.is_none_or(|model| model[answer.index()].place != branches[answer.index()].place)
    };
    for answer in question.answers().filter(differs) {
        let branch = branches[answer.index()].place;
        match groups.iter_mut().find(|(known, _)| *known == branch) {
            Some((_, answers)) => answers.push(answer.id()),
            None => groups.push((branch, vec![answer.id()])),
        }
    }
    groups
}
