//! The page read back: what someone who has nothing but the page finds in it.

use std::collections::HashMap;

use token_doctor::facts::{Answer, Facts, Question};

/// Where an arrow ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// A cause's slug and how sure it is.
    Cause(String, String),
    /// A place by its name.
    Place(String),
}

/// The arrows of every place on the page, by its name.
#[derive(Default)]
pub struct Drawn {
    /// What the first diagram begins with.
    root: String,
    arrows: HashMap<String, Vec<(String, End)>>,
}

impl Drawn {
    /// Reads the diagrams of a page; panics at a line of a form that it does not know.
    pub fn read(page: &str) -> Self {
        let mut drawn = Self::default();
        for diagram in diagrams(page) {
            let mut names = HashMap::new();
            for line in diagram.lines().filter(|line| line.contains("(\"")) {
                if let Some((id, label)) = line.trim().split_once("(\"")
                    && !id.contains(' ')
                {
                    let name = label.split("<br>").next().unwrap_or_default();
                    let twice = drawn.arrows.insert(name.to_owned(), Vec::new());
                    assert!(twice.is_none(), "{name} is drawn twice");
                    names.insert(id, name.to_owned());
                    if drawn.root.is_empty() {
                        name.clone_into(&mut drawn.root);
                    }
                }
            }
            for line in diagram.lines() {
                let Some((from, rest)) = line.trim().split_once(" -->|\"") else {
                    continue;
                };
                let (answers, to) = rest.split_once("\"| ").expect("a label ends");
                let arrows = drawn.arrows.get_mut(&names[from]).expect("drawn above");
                arrows.push((answers.to_owned(), end(to, &names)));
            }
        }
        drawn
    }

    /// Follows the arrows as far as the facts lead: to a cause, or to an open question.
    pub fn decide(&self, facts: &Facts) -> Result<(String, String), Question> {
        let mut at = self.root.clone();
        // Longer than any path, should the page lead in a circle.
        for _ in 0..200 {
            let id = at.split(' ').next().unwrap_or_default();
            let question = Question::from_id(id).expect("a question's id");
            let answer = facts.get(question).ok_or(question)?;
            match self.follow(&at, answer) {
                End::Cause(slug, sure) => return Ok((slug, sure)),
                End::Place(next) => at = next,
            }
        }
        panic!("the page leads in a circle at {at}");
    }

    fn follow(&self, name: &str, answer: Answer) -> End {
        let arrows = &self.arrows[name];
        let named = |label: &str| label.split(", ").any(|id| id == answer.id());
        let (_, end) = arrows
            .iter()
            .find(|(label, _)| named(label))
            .or_else(|| arrows.iter().find(|(label, _)| is_rest(label)))
            .unwrap_or_else(|| panic!("{name}: no arrow for {}", answer.id()));
        end.clone()
    }

    /// The places with an arrow whose number of other answers is wrong, or with two such arrows.
    pub fn miscounted(&self) -> Vec<&str> {
        let wrong = |(name, arrows): (&'_ String, &Vec<(String, End)>)| {
            let id = name.split(' ').next().unwrap_or_default();
            let all = Question::from_id(id).map_or(0, |question| question.answers().count());
            let (rest, named): (Vec<&str>, Vec<&str>) = arrows
                .iter()
                .map(|(label, _)| label.as_str())
                .partition(|label| is_rest(label));
            let named: usize = named.iter().map(|label| label.split(", ").count()).sum();
            let told = rest.first().map_or(0, |label| {
                label
                    .split(' ')
                    .next()
                    .and_then(|number| number.parse().ok())
                    .unwrap_or(all)
            });
            rest.len() > 1 || named + told != all
        };
        self.arrows
            .iter()
            .filter(|(name, arrows)| wrong((name, arrows)))
            .map(|(name, _)| name.as_str())
            .collect()
    }
}

fn is_rest(label: &str) -> bool {
    label.ends_with(" other answers") || label == "any answer"
}

fn end(to: &str, names: &HashMap<&str, String>) -> End {
    if let Some(name) = names.get(to) {
        return End::Place(name.clone());
    }
    let (_, label) = to.split_once('"').expect("a label");
    let (label, _) = label.split_once('"').expect("a label ends");
    let (first, second) = label.split_once("<br>").unwrap_or((label, label));
    if first.starts_with('→') {
        End::Place(second.trim_start_matches("→ ").to_owned())
    } else {
        End::Cause(first.to_owned(), second.to_owned())
    }
}

/// The Mermaid text of each diagram.
pub fn diagrams(page: &str) -> impl Iterator<Item = &str> {
    page.split("```mermaid\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
}
