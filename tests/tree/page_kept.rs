//! docs/tree.md is the tree: it is written from it, and read back it decides as the tree does.

use std::collections::HashMap;
use std::{env, fs};

use token_doctor::catalogue::layout::Layout;
use token_doctor::catalogue::sections::SECTIONS;
use token_doctor::cause::Cause;
use token_doctor::explore::plan;
use token_doctor::facts::{Facts, Question};
use token_doctor::tree::decide;
use token_doctor::words::unmarked;

use crate::page::page;
use crate::reading::{Drawn, diagrams};
use crate::shared::words;
use crate::told;
use crate::ways::ways;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/tree.md");

fn written() -> String {
    page(&Layout::of(plan()))
}

#[test]
fn every_entrance_is_a_question_of_one_section() {
    let layout = Layout::of(plan());
    let mut known = HashMap::new();
    for section in SECTIONS {
        for path in section.entrances {
            let at = layout.entrance(path);
            let at = at.unwrap_or_else(|| panic!("{}: {path:?} is no question", section.id));
            let other = known.insert(at, section.id);
            assert_eq!(other, None, "{}: {path:?} is taken", section.id);
        }
    }
}

#[test]
fn the_page_is_the_written_one() {
    let page = written();
    let there = fs::read_to_string(FILE).unwrap_or_default();
    if there == page {
        return;
    }
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(FILE, page).expect("docs/tree.md can be written");
        return;
    }
    let line = there
        .lines()
        .zip(page.lines())
        .position(|(one, other)| one != other)
        .unwrap_or_else(|| there.lines().count().min(page.lines().count()));
    panic!(
        "docs/tree.md is not the tree from line {} on, which is now:\n{}\n\
         After a wanted change: INSTA_UPDATE=always cargo test --no-default-features --test tree",
        line + 1,
        page.lines().nth(line).unwrap_or("(the end)"),
    );
}

/// Every answer of every place counts: the page alone leads from it to where the tree leads.
#[test]
fn the_page_read_back_decides_as_the_tree_does() {
    let drawn = Drawn::read(&written());
    for way in ways() {
        let mut facts = Facts::default();
        for answer in &way.answers {
            let asked = answer.question();
            assert_eq!(drawn.decide(&facts), Err(asked), "{}", told(&way.answers));
            facts = facts.with(*answer);
        }
        let found = decide(&facts).map(|found| {
            let (slug, sure) = (found.cause.slug(), found.confidence.id());
            (slug.to_owned(), sure.to_owned())
        });
        assert_eq!(drawn.decide(&facts), found, "{}", told(&way.answers));
    }
}

#[test]
fn other_answers_are_as_many_as_the_page_says() {
    let drawn = Drawn::read(&written());
    assert_eq!(drawn.miscounted(), Vec::<&str>::new());
}

#[test]
fn the_page_holds_every_cause_question_and_answer() {
    let page = written();
    for cause in Cause::ALL {
        let line = format!(
            "- `{}`: {}\n",
            cause.slug(),
            unmarked(words().title(*cause))
        );
        assert!(page.contains(&line), "{line}");
    }
    for question in Question::ALL {
        let line = page
            .lines()
            .find(|line| line.starts_with(&format!("- `{}`: ", question.id())))
            .unwrap_or_else(|| panic!("{} is not listed", question.id()));
        for answer in question.answers() {
            let id = format!("`{}`", answer.id());
            assert!(line.contains(&id), "{}: {id}", question.id());
        }
    }
}

/// GitHub draws no more than 50,000 characters and 500 arrows, and fits a diagram to the column; a person
/// reads far less.
#[test]
fn every_diagram_can_be_read() {
    let mut offenders = Vec::new();
    for (section, diagram) in SECTIONS.iter().zip(diagrams(&written())) {
        let title = section.id;
        let arrows = diagram.lines().filter(|line| line.contains("-->")).count();
        let boxes = diagram
            .lines()
            .filter(|line| line.contains("\"]") || line.contains("(\""));
        for (what, number, most) in [
            ("boxes", boxes.count(), 60),
            ("arrows", arrows, 80),
            ("bytes", diagram.len(), 10_000),
            ("questions in a row", in_a_row(diagram), 4),
        ] {
            if number > most {
                offenders.push(format!("{title}: {number} {what}, {most} can be read"));
            }
        }
    }
    assert!(
        offenders.is_empty(),
        "{}\nAdd entrances in src/catalogue/sections.rs, where a section can be cut.",
        offenders.join("\n")
    );
}

/// The longest row of questions without a cut.
fn in_a_row(diagram: &str) -> usize {
    let arrows: Vec<(&str, &str)> = diagram
        .lines()
        .filter_map(|line| line.trim().split_once(" -->|"))
        .filter_map(|(from, rest)| Some((from, rest.split_once("| ")?.1)))
        .collect();
    let mut rows: HashMap<&str, usize> = HashMap::new();
    for _ in 0..arrows.len() {
        for (from, to) in &arrows {
            let behind = rows.get(to).copied().unwrap_or_default();
            let row = rows.entry(from).or_default();
            *row = (behind + 1).max(*row);
        }
    }
    rows.into_values().max().unwrap_or_default()
}
