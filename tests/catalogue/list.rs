//! The list of everything: folded by stage, each fold with its count.

use token_doctor::api::code::{self, Family};
use token_doctor::cause::{Cause, Stage};
use token_doctor::facts::Question;
use token_doctor::words::unmarked;

use super::document::Document;
use super::links::resolved;
use super::site::site;
use crate::shared::words;

/// A fold: what stands above it, its heading, its count, and where its entries lead.
struct Fold {
    group: String,
    heading: String,
    count: String,
    entries: Vec<String>,
}

fn folds() -> Vec<Fold> {
    let page = site().page("catalogue/");
    let all = page.elements.iter().enumerate();
    let folds = all.filter(|(_, one)| one.name == "details");
    folds.map(|(at, _)| fold(page, at)).collect()
}

fn fold(page: &Document, at: usize) -> Fold {
    let details = &page.elements[at];
    assert!(details.get("open").is_none(), "it stands open");
    let part = &page.elements[details.parent.expect("a group")];
    let (summary, _) = page
        .inside(at)
        .find(|(_, one)| one.name == "summary")
        .expect("a summary");
    let (_, heading) = page
        .inside(summary)
        .find(|(_, one)| one.name.starts_with('h'))
        .expect("a heading");
    let (_, count) = page.of_class(summary, "count").expect("a count");
    let (list, _) = page.of_class(at, "entries").expect("entries");
    let entries = page.inside(list).map(|(item, _)| {
        let (_, link) = page
            .inside(item)
            .find(|(_, one)| one.name == "a")
            .expect("a link");
        let link = link.get("href").expect("it leads on");
        let (address, anchor) = resolved("catalogue/", link);
        if anchor.is_empty() {
            address
        } else {
            [&address, "#", anchor].concat()
        }
    });
    Fold {
        group: part.get("aria-labelledby").unwrap_or_default().to_owned(),
        heading: heading.text.clone(),
        count: count.text.clone(),
        entries: entries.collect(),
    }
}

#[test]
fn each_cause_stands_in_the_fold_of_its_stage_and_each_code_in_that_of_its_table() {
    for stage in Stage::ALL {
        let causes = Cause::ALL.iter().filter(|cause| cause.stage() == *stage);
        let pages = causes.map(|cause| ["causes/", cause.slug(), "/"].concat());
        holds(
            "causes",
            words().get(stage.phrase()),
            &pages.collect::<Vec<_>>(),
        );
    }
    for family in Family::ALL {
        let codes = code::all().filter(|listing| listing.family == *family);
        let pages = codes.map(|listing| ["codes/", listing.word, "/"].concat());
        holds(
            "error-codes",
            words().get(family.phrase()),
            &pages.collect::<Vec<_>>(),
        );
    }
    let questions = Question::ALL.iter();
    let pages = questions.map(|question| ["questions/", question.id(), "/"].concat());
    let group = folds()
        .into_iter()
        .find(|fold| fold.group == "questions")
        .expect("the questions");
    assert_eq!(group.entries, pages.collect::<Vec<_>>());
}

#[track_caller]
fn holds(group: &str, heading: &str, pages: &[String]) {
    let heading = unmarked(heading);
    let mut folds = folds().into_iter();
    let fold = folds.find(|fold| fold.group == group && fold.heading == heading);
    let fold = fold.unwrap_or_else(|| panic!("{group} has no {heading}"));
    assert_eq!(fold.entries, pages, "{heading}");
}

#[test]
fn the_counts_are_right_and_no_entry_stands_twice() {
    let folds = folds();
    for fold in &folds {
        let count = fold.entries.len().to_string();
        assert_eq!(fold.count, count, "{}", fold.heading);
    }
    let mut all: Vec<&String> = folds.iter().flat_map(|fold| &fold.entries).collect();
    let number = all.len();
    let found = site()
        .page("catalogue/")
        .id("found")
        .expect("a place to tell");
    for texts in ["data-some", "data-best"] {
        let text = found.get(texts).expect("a text");
        assert!(text.contains(&format!(" {number} ")), "{text}");
        assert!(text.contains("{found}"), "{text}");
    }
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), number, "an entry stands twice");
}

/// The search lists what it finds there, above the folds.
#[test]
fn without_script_there_are_no_results() {
    let results = site().page("catalogue/").id("results").expect("results");
    assert!(results.get("hidden").is_some());
    assert_eq!(results.text, "");
}
