//! The drawn tree, clicked through: each answer of each place leads to where the tree leads.

use std::collections::BTreeSet;

use token_doctor::catalogue::layout::{Layout, Place};
use token_doctor::cause::Cause;
use token_doctor::explore::{Node, plan};

use super::document::Document;
use super::links::resolved;
use super::site::site;
use crate::shared::words as texts;
use token_doctor::words::unmarked;

/// A place or a cause: a page and the name on it.
type Address = (String, String);

/// What stands below a question: the words of the answers, and where they lead.
type Branch = (Vec<String>, Address);

/// Where the place stands in the drawing.
#[track_caller]
fn drawn(layout: &Layout, place: &Place) -> Address {
    let name = layout.name(place).replace(' ', "-");
    let pages = site().pages.iter();
    let pages =
        pages.filter(|(folder, page)| folder.starts_with("tree/") && page.id(&name).is_some());
    let folders: Vec<&String> = pages.map(|(folder, _)| folder).collect();
    assert_eq!(folders.len(), 1, "{name} is drawn in {folders:?}");
    (folders[0].clone(), name)
}

/// The branches below the question of that name, as they can be clicked.
fn branches((folder, name): &Address) -> Vec<Branch> {
    let page = site().page(folder);
    let elements = page.elements.iter();
    let at = elements
        .enumerate()
        .find(|(_, one)| one.get("id") == Some(name));
    let (at, element) = at.unwrap_or_else(|| panic!("{folder} has no #{name}"));
    // The first questions of a page are headings of their parts.
    let part = if element.name == "h2" {
        element.parent.expect("a part")
    } else {
        at
    };
    let (list, _) = page.of_class(part, "branches").expect("its answers");
    page.inside(list)
        .map(|(item, _)| branch(folder, page, item))
        .collect()
}

fn branch(folder: &str, page: &Document, item: usize) -> Branch {
    let (answer, _) = page.of_class(item, "answer").expect("an answer");
    let answers = words(page, answer);
    if let Some((_, place)) = page.of_class(item, "place") {
        let name = place.get("id").expect("a place has a name");
        return (answers, (folder.to_owned(), name.to_owned()));
    }
    let end = page
        .of_class(item, "leaf")
        .or_else(|| page.of_class(item, "onward"));
    let (end, _) = end.expect("an end");
    let (_, link) = page
        .inside(end)
        .find(|(_, one)| one.name == "a")
        .expect("a link");
    let (address, anchor) = resolved(folder, link.get("href").expect("a link leads on"));
    (answers, (address, anchor.to_owned()))
}

/// The answers: few in a line, many in a list that opens.
fn words(page: &Document, answer: usize) -> Vec<String> {
    let mut words = Vec::new();
    for (at, element) in page.inside(answer) {
        match element.name.as_str() {
            "strong" => words.push(element.text.clone()),
            "details" => {
                let (list, _) = page
                    .inside(at)
                    .find(|(_, one)| one.name == "ul")
                    .expect("a list");
                words.extend(page.inside(list).map(|(_, item)| item.text.clone()));
            }
            _ => {}
        }
    }
    words
}

#[test]
fn each_answer_leads_to_where_the_tree_leads() {
    let layout = Layout::of(plan());
    for place in layout.every_place() {
        let address = drawn(&layout, place);
        let branches = branches(&address);
        let count: usize = branches.iter().map(|(answers, _)| answers.len()).sum();
        assert_eq!(count, place.question.answers().count(), "{address:?}");
        for (answer, to) in place.question.answers().zip(layout.leads_to(place.at)) {
            let label = &unmarked(texts().answer(answer));
            let mut with = branches
                .iter()
                .filter(|(answers, _)| answers.iter().any(|one| one == label));
            let (_, end) = with
                .next()
                .unwrap_or_else(|| panic!("{address:?} lacks {label}"));
            let expected = match layout.node(to) {
                Node::Leaf(found) => (["causes/", found.cause.slug(), "/"].concat(), String::new()),
                Node::Ask(..) => drawn(&layout, layout.place(to).expect("a place")),
            };
            assert_eq!(*end, expected, "{address:?}: {label}");
        }
    }
}

#[test]
fn every_place_and_every_cause_is_reached_by_clicking() {
    let layout = Layout::of(plan());
    let root = drawn(
        &layout,
        layout.place(layout.root()).expect("the first question"),
    );
    let begin = site()
        .page("tree/")
        .links()
        .map(|link| resolved("tree/", link));
    let begin: Vec<Address> = begin.map(|(page, name)| (page, name.to_owned())).collect();
    assert!(begin.contains(&root), "the tree does not begin");

    let (mut known, mut open) = (BTreeSet::from([root.clone()]), vec![root]);
    while let Some(address) = open.pop() {
        if address.0.starts_with("causes/") {
            continue;
        }
        for (_, end) in branches(&address) {
            if known.insert(end.clone()) {
                open.push(end);
            }
        }
    }
    for place in layout.every_place() {
        let address = drawn(&layout, place);
        assert!(known.contains(&address), "{address:?} is never reached");
    }
    for cause in Cause::ALL {
        let page = (["causes/", cause.slug(), "/"].concat(), String::new());
        assert!(known.contains(&page), "{} is never reached", cause.slug());
    }
}
