//! The drawing of a part of the tree says what its list says.

use std::collections::BTreeSet;

use token_doctor::catalogue::layout::{Layout, Place};
use token_doctor::catalogue::sections::SECTIONS;
use token_doctor::explore::{Node, plan};

use super::document::{Document, Element};
use super::links::resolved;
use super::site::site;

fn name(layout: &Layout, place: &Place) -> String {
    layout.name(place).replace(' ', "-")
}

fn with<'a>(page: &'a Document, attribute: &'a str) -> impl Iterator<Item = (usize, &'a Element)> {
    let all = page.elements.iter().enumerate();
    all.filter(move |(_, element)| element.get(attribute).is_some())
}

/// The address of the one link somewhere in an element.
fn link(page: &Document, at: usize) -> &str {
    let mut links = page.all("a").filter(|one| page.is_in(one, at));
    let found = links.next().expect("a link");
    assert!(links.next().is_none(), "two links");
    found.get("href").expect("it leads on")
}

#[test]
fn each_place_of_a_part_is_drawn_once() {
    let layout = Layout::of(plan());
    for section in SECTIONS {
        let folder = ["tree/", section.id, "/"].concat();
        let page = site().page(&folder);
        assert_eq!(page.all("svg").count(), 2, "{folder}: the mark, a drawing");
        let drawn: Vec<&str> = with(page, "data-place")
            .filter_map(|(_, one)| one.get("data-place"))
            .collect();
        let places: BTreeSet<String> = layout
            .places(section)
            .map(|place| name(&layout, place))
            .collect();
        assert_eq!(drawn.len(), places.len(), "{folder}: {drawn:?}");
        for place in &places {
            assert!(drawn.contains(&place.as_str()), "{folder}: no {place}");
            assert!(page.id(place).is_some(), "{folder}: no {place} in the list");
        }
    }
}

#[test]
fn each_line_leads_to_where_the_tree_leads() {
    let layout = Layout::of(plan());
    for place in layout.every_place() {
        let folder = ["tree/", place.section.id, "/"].concat();
        let page = site().page(&folder);
        let own = name(&layout, place);
        for (answer, to) in place.question.answers().zip(layout.leads_to(place.at)) {
            let mut lines = with(page, "data-of").filter(|(_, line)| {
                let answers = line.get("data-answers").unwrap_or_default();
                line.get("data-of") == Some(&own) && answers.split(' ').any(|id| id == answer.id())
            });
            let (at, line) = lines.next().expect("every answer is drawn");
            assert!(lines.next().is_none(), "{own}: {} twice", answer.id());
            if let Some(next) = line.get("data-to") {
                let place = layout.place(to).expect("a question");
                assert_eq!(next, name(&layout, place), "{own}: {}", answer.id());
                continue;
            }
            let (address, anchor) = resolved(&folder, link(page, at));
            let expected = match layout.node(to) {
                Node::Leaf(found) => (["causes/", found.cause.slug(), "/"].concat(), String::new()),
                Node::Ask(..) => {
                    let place = layout.place(to).expect("a question");
                    let folder = ["tree/", place.section.id, "/"].concat();
                    (folder, name(&layout, place))
                }
            };
            assert_eq!((address, anchor.to_owned()), expected, "{own}");
        }
    }
}

/// The list beside it is read out and reached by keyboard; to come upon everything twice helps nobody.
#[test]
fn the_drawing_is_for_eyes_and_pointers() {
    for section in SECTIONS {
        let page = site().page(&["tree/", section.id, "/"].concat());
        let (at, _) = page
            .elements
            .iter()
            .enumerate()
            .find(|(_, one)| one.get("class") == Some("drawing"))
            .expect("a drawing");
        let (svg, drawing) = page.inside(at).next().expect("its lines");
        assert_eq!(drawing.get("aria-hidden"), Some("true"));
        for link in page.all("a").filter(|one| page.is_in(one, svg)) {
            assert_eq!(link.get("tabindex"), Some("-1"), "{}", link.text);
        }
    }
}
