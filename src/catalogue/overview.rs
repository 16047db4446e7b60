//! The tree at one sight: its parts, each below the one that first leads to it.

use maud::{Markup, html};

use super::address;
use super::frame::Sheet;
use super::here::Here;
use super::sections::{SECTIONS, Section};
use super::ties::Ties;
use crate::phrase::catalogue as text;
use crate::words::Words;

pub(super) fn sheet(ties: &Ties, words: &Words) -> Sheet {
    let here = Here::at(address::TREE, words);
    let map = Map::of(ties);
    let root = ties.layout.place(ties.layout.root());
    let main = html! {
        h1 { (here.say(text::TREE)) }
        p.lead { (here.say(text::TREE_ABOUT)) }
        p.note { (here.say(text::READ_TREE)) }
        @if let Some(root) = root {
            p { a.button href=(here.to(&address::place(&ties.layout, root))) { (here.say(text::BEGIN)) } }
            p.note { (here.say(text::READ_OVERVIEW)) }
            ul.branches.parts { (map.branch(root.section, here)) }
        }
    };
    Sheet {
        folder: address::TREE.to_owned(),
        title: here.unmarked(text::TREE),
        about: here.unmarked(text::TREE_ABOUT),
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

    fn branch(&self, section: &'static Section, here: Here) -> Markup {
        let stands_here = |other: &&Section| {
            let found = self.below.iter().find(|(part, _)| is_same(part, other));
            found.is_some_and(|(_, above)| is_same(above, section))
        };
        let (below, elsewhere): (Vec<_>, Vec<_>) =
            self.leads_on(section).into_iter().partition(stands_here);
        html! {
            li {
                div.place {
                    p.ask { a href=(here.to(&address::section(section))) { (here.say(section.title)) } }
                    p { (here.say(section.about)) " " small { (self.size(section, here)) } }
                    @if !elsewhere.is_empty() {
                        p.note {
                            (here.say(text::LEADS_ON))
                            @for (at, other) in elsewhere.iter().enumerate() {
                                @if at > 0 { "," }
                                " " a href=(here.to(&address::section(other))) { (here.say(other.title)) }
                            }
                        }
                    }
                }
                @if !below.is_empty() {
                    ul.branches { @for part in below { (self.branch(part, here)) } }
                }
            }
        }
    }

    fn size(&self, section: &Section, here: Here) -> String {
        let questions = self.ties.layout.places(section).count();
        let arrows = self.ties.arrows();
        let arrows = arrows.filter(|arrow| is_same(arrow.from.section, section));
        let mut causes: Vec<_> = arrows
            .filter_map(|arrow| self.ties.cause(arrow.to))
            .collect();
        causes.sort_unstable();
        causes.dedup();
        here.words.fill(
            text::SIZE,
            &[
                ("questions", &questions.to_string()),
                ("causes", &causes.len().to_string()),
            ],
        )
    }
}

fn is_same(one: &Section, other: &Section) -> bool {
    one.id == other.id
}
