//! The tree at one sight: its parts, each below the one that first leads to it.

use maud::{Markup, html};

use super::address::{self, Up};
use super::frame::Sheet;
use super::sections::{SECTIONS, Section};
use super::ties::Ties;
use crate::text::catalogue as text;

pub(super) fn sheet(ties: &Ties) -> Sheet {
    let up = Up::from(address::TREE);
    let map = Map::of(ties);
    let root = ties.layout.place(ties.layout.root());
    let main = html! {
        h1 { (text::TREE) }
        p.lead { (text::TREE_ABOUT) }
        p.note { (text::READ_TREE) }
        @if let Some(root) = root {
            p { a.button href=(up.to(&address::place(&ties.layout, root))) { (text::BEGIN) } }
            p.note { (text::READ_OVERVIEW) }
            ul.branches.parts { (map.branch(root.section, up)) }
        }
    };
    Sheet {
        folder: address::TREE.to_owned(),
        title: text::TREE.get().to_owned(),
        about: text::TREE_ABOUT.get().to_owned(),
        main,
    }
}

/// The parts, with what leads from each to others.
struct Map<'a> {
    ties: &'a Ties,
    /// Each part with the one that it stands below.
    below: Vec<(&'static Section, &'static Section)>,
}

impl<'a> Map<'a> {
    /// Goes through the parts by their distance from the first.
    fn of(ties: &'a Ties) -> Self {
        let mut map = Self {
            ties,
            below: Vec::new(),
        };
        let mut known: Vec<&'static Section> = SECTIONS.first().into_iter().collect();
        let mut at = 0;
        while let Some(section) = known.get(at).copied() {
            for next in map.leads_on(section) {
                if !known.iter().any(|other| is_same(other, next)) {
                    known.push(next);
                    map.below.push((next, section));
                }
            }
            at += 1;
        }
        map
    }

    fn leads_on(&self, section: &Section) -> Vec<&'static Section> {
        let mut others: Vec<&'static Section> = Vec::new();
        for arrow in self
            .ties
            .arrows()
            .filter(|arrow| is_same(arrow.from.section, section))
        {
            if let Some(to) = self.ties.layout.place(arrow.to)
                && !is_same(to.section, section)
                && !others.iter().any(|other| is_same(other, to.section))
            {
                others.push(to.section);
            }
        }
        others
    }

    fn branch(&self, section: &'static Section, up: Up) -> Markup {
        let stands_here = |other: &&Section| {
            let found = self.below.iter().find(|(part, _)| is_same(part, other));
            found.is_some_and(|(_, above)| is_same(above, section))
        };
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            self.leads_on(section).into_iter().partition(stands_here);
        html! {
            li {
                div.place {
                    p.ask { a href=(up.to(&address::section(section))) { (section.title) } }
                    p { (section.about) " " small { (self.size(section)) } }
                    @if !elsewhere.is_empty() {
                        p.note {
                            (text::LEADS_ON)
                            @for (at, other) in elsewhere.iter().enumerate() {
                                @if at > 0 { "," }
                                " " a href=(up.to(&address::section(other))) { (other.title) }
                            }
                        }
                    }
                }
                @if !here.is_empty() {
                    ul.branches { @for part in here { (self.branch(part, up)) } }
                }
            }
        }
    }

    fn size(&self, section: &Section) -> String {
        let questions = self.ties.layout.places(section).count();
        let arrows = self.ties.arrows();
        let arrows = arrows.filter(|arrow| is_same(arrow.from.section, section));
        let mut causes: Vec<_> = arrows
            .filter_map(|arrow| self.ties.cause(arrow.to))
            .collect();
        causes.sort_unstable();
        causes.dedup();
        text::SIZE.with(&[
            ("questions", &questions.to_string()),
            ("causes", &causes.len().to_string()),
        ])
    }
}

fn is_same(one: &Section, other: &Section) -> bool {
    one.title == other.title
}
