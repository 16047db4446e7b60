//! The tree as a page: under each heading a diagram in Mermaid and the causes in it.

use std::fmt::Write as _;

use token_doctor::catalogue::layout::{Layout, Place};
use token_doctor::catalogue::sections::{SECTIONS, Section};
use token_doctor::cause::Cause;
use token_doctor::explore::Node;
use token_doctor::facts::{Answer, Question};
use token_doctor::tree::Finding;
use token_doctor::words::unmarked;

use super::groups::{Group, groups};
use crate::shared::words;

const HEAD: &str = "\
# The tree

<!-- Written by a test. After a change of the tree: INSTA_UPDATE=always cargo test --no-default-features --test tree -->

How Token Doctor comes from what is known to a cause. Each diagram is one section of the tree.

- A box with round corners is a question: its id, a number where the page asks it in several places, and its words. `question 2` and `question 3` ask the same; they lead to different ends.
- An arrow carries the answers that lead on. `12 other answers` are those of the question that no other arrow from it names; [the last section](#the-questions) lists them all.
- A box with corners is a cause, with how sure it is there: a thick border is certain, a thin one probable, a dashed one possible.
- A box with round ends leads to a question that stands elsewhere: in the diagram that it names, or else in the same.
- A question that is answered already is passed over along its answer.

";

const STYLES: &str = "  classDef certain stroke-width:4px
  classDef probable stroke-width:1px
  classDef possible stroke-width:1px,stroke-dasharray:5 4
";

/// The whole page.
pub fn page(layout: &Layout) -> String {
    let mut page = HEAD.to_owned();
    for section in SECTIONS {
        let _ = write!(
            page,
            "## {}\n\n{}\n\n",
            title(section),
            unmarked(words().get(section.about))
        );
        let _ = write!(page, "```mermaid\n{}```\n\n", diagram(layout, section));
        page += &causes(layout, section);
        page += &leads_on(layout, section);
    }
    page + &questions()
}

fn title(section: &Section) -> String {
    unmarked(words().get(section.title))
}

/// One section as a flow chart.
pub fn diagram(layout: &Layout, section: &Section) -> String {
    let mut lines = "flowchart LR\n".to_owned();
    for place in layout.places(section) {
        let name = layout.name(place);
        let ask = &unmarked(words().ask(place.question));
        let _ = writeln!(lines, "  {}(\"{name}<br>{}\")", id(&name), escaped(ask));
        for (number, group) in groups(layout, place).iter().enumerate() {
            let target = target(layout, place, number + 1, group.0);
            let answers = answers(place.question, group);
            let _ = writeln!(lines, "  {} -->|\"{answers}\"| {target}", id(&name));
        }
    }
    lines + STYLES
}

/// The end of an arrow: a cause, a question of this diagram or the way to another diagram.
fn target(layout: &Layout, from: &Place, number: usize, at: usize) -> String {
    let end = format!("{}_{number}", id(&layout.name(from)));
    match layout.node(at) {
        Node::Leaf(Finding { cause, confidence }) => {
            let sure = confidence.id();
            format!("{end}[\"{}<br>{sure}\"]:::{sure}", cause.slug())
        }
        Node::Ask(..) => {
            let place = layout.place(at).expect("every question has a section");
            let name = layout.name(place);
            if place.section.id != from.section.id {
                let title = escaped(&title(place.section));
                format!("{end}([\"→ {title}:<br>{name}\"])")
            } else if layout.is_entrance(at) {
                format!("{end}([\"→ {name}\"])")
            } else {
                id(&name)
            }
        }
    }
}

/// The answers of a group, or how many where they are more than half of all.
fn answers(question: Question, (_, answers): &Group) -> String {
    let all = question.answers().count();
    if answers.len() > 3 && answers.len() * 2 > all {
        return if answers.len() == all {
            "any answer".to_owned()
        } else {
            format!("{} other answers", answers.len())
        };
    }
    let ids: Vec<&str> = answers.iter().copied().map(Answer::id).collect();
    ids.join(", ")
}

/// A word that Mermaid takes as the name of a node.
fn id(name: &str) -> String {
    name.replace(' ', "")
}

/// Words that mean nothing to Mermaid.
fn escaped(words: &str) -> String {
    let mut escaped = String::new();
    for c in words.chars() {
        match c {
            '"' | '#' | '&' | '<' | '>' | '`' | ';' => {
                let _ = write!(escaped, "#{};", u32::from(c));
            }
            _ => escaped.push(c),
        }
    }
    escaped
}

fn targets(layout: &Layout, section: &Section) -> Vec<usize> {
    let groups = layout
        .places(section)
        .flat_map(|place| groups(layout, place));
    groups.map(|(at, _)| at).collect()
}

fn causes(layout: &Layout, section: &Section) -> String {
    let mut here: Vec<Cause> = Vec::new();
    for at in targets(layout, section) {
        if let Node::Leaf(found) = layout.node(at)
            && !here.contains(&found.cause)
        {
            here.push(found.cause);
        }
    }
    if here.is_empty() {
        return String::new();
    }
    let mut lines = "Causes:\n\n".to_owned();
    for cause in here {
        let title = &unmarked(words().title(cause));
        let _ = writeln!(lines, "- `{}`: {title}", cause.slug());
    }
    lines + "\n"
}

fn leads_on(layout: &Layout, section: &Section) -> String {
    let mut others: Vec<String> = Vec::new();
    for at in targets(layout, section) {
        if let Some(place) = layout.place(at) {
            let title = title(place.section);
            if place.section.id != section.id && !others.contains(&title) {
                others.push(title);
            }
        }
    }
    if others.is_empty() {
        return String::new();
    }
    let links: Vec<String> = others.iter().map(|title| link(title)).collect();
    format!("Leads on to: {}.\n\n", links.join(", "))
}

/// A link to a heading, by the name that GitHub gives it.
fn link(title: &str) -> String {
    let anchor: String = title
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect();
    format!("[{title}](#{anchor})")
}

fn questions() -> String {
    let mut lines = "## The questions\n\n".to_owned();
    for question in Question::ALL {
        let ids: Vec<String> = question
            .answers()
            .map(|answer| format!("`{}`", answer.id()))
            .collect();
        let ask = &unmarked(words().ask(*question));
        let _ = writeln!(lines, "- `{}`: {ask} {}", question.id(), ids.join(", "));
    }
    lines
}
