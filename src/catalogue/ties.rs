//! What leads to what: read off the tree, so that no page claims more than a diagnosis would.

use super::layout::{Layout, Place};
use crate::api::code::{self, Listing};
use crate::cause::Cause;
use crate::explore::{Node, plan, possible};
use crate::facts::{Answer, Facts, Pasted, TransportOutcome};

/// The tree, and the causes that each code leaves open.
pub(super) struct Ties {
    pub layout: Layout,
    open: Vec<(&'static Listing, Vec<Cause>)>,
}

/// An answer of a place, and what is behind it.
pub(super) struct Arrow<'a> {
    pub from: &'a Place,
    pub answer: Answer,
    pub to: usize,
}

impl Ties {
    pub fn of_the_tree() -> Self {
        Self {
            layout: Layout::of(plan()),
            open: code::all()
                .map(|listing| (listing, open(listing)))
                .collect(),
        }
    }

    /// The causes that stay open when a reply with this code is all that is known, most likely first.
    /// A success leaves nearly all of them open, so it stands for none.
    pub fn causes(&self, listing: &Listing) -> &[Cause] {
        let open = self
            .open
            .iter()
            .find(|(known, _)| known.word == listing.word);
        open.map_or(&[], |(_, causes)| causes)
    }

    /// The codes that leave this cause open.
    pub fn codes(&self, cause: Cause) -> impl Iterator<Item = &'static Listing> {
        let open = self.open.iter();
        let open = open.filter(move |(_, causes)| causes.contains(&cause));
        open.map(|(listing, _)| *listing)
    }

    /// Every arrow of the tree.
    pub fn arrows(&self) -> impl Iterator<Item = Arrow<'_>> {
        self.layout.every_place().iter().flat_map(|from| {
            let to = self.layout.leads_to(from.at);
            let arrows = from.question.answers().zip(to);
            arrows.map(move |(answer, to)| Arrow { from, answer, to })
        })
    }

    /// The arrows that end at that cause.
    pub fn arrows_to(&self, cause: Cause) -> impl Iterator<Item = Arrow<'_>> {
        self.arrows()
            .filter(move |arrow| self.cause(arrow.to) == Some(cause))
    }

    /// The cause at that place; none if it asks.
    pub fn cause(&self, at: usize) -> Option<Cause> {
        match self.layout.node(at) {
            Node::Leaf(finding) => Some(finding.cause),
            Node::Ask(..) => None,
        }
    }
}

fn open(listing: &Listing) -> Vec<Cause> {
    if listing.word == "ok" {
        return Vec::new();
    }
    let facts = Facts {
        pasted: Some(Pasted::Reply),
        transport_outcome: Some(TransportOutcome::JsonAnswer),
        error_code: Some(listing.fact),
        ..Facts::default()
    };
    possible(&facts).iter().map(|open| open.cause).collect()
}
