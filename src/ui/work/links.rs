//! Links of others: opened, left, and put beside each other.

use leptos::prelude::*;

use super::{State, Work};
use crate::permalink::{Link, Opened, Problem, decode};
use crate::phrase::{compare, share};
use crate::web::field;

impl State {
    /// What a link tells, in the place of a diagnosis of one's own.
    fn of(opened: Opened) -> Self {
        Self {
            session: opened.is_readable().then(|| opened.link.session()),
            example: opened.link.example,
            status: Some(share::OPENED),
            opened: Some(opened),
            ..Self::default()
        }
    }

    /// What is shown, as a link: the opened one as it is, or that of the page's own result.
    pub(in crate::ui) fn shown(&self) -> Option<Link> {
        match &self.opened {
            Some(opened) => opened.is_readable().then(|| opened.link.clone()),
            None => self.as_link(),
        }
    }

    /// What the next check is compared with: what is shown, if it is to be checked again.
    pub(super) fn baseline(&self) -> Option<Link> {
        self.shown().filter(|_| self.again)
    }
}

impl Work {
    /// Shows what a link holds; an address without a fragment changes nothing.
    pub(in crate::ui) fn open(self, fragment: &str) {
        if self.open_example(fragment) {
            return;
        }
        match decode(fragment) {
            // A diagnosis of one's own is worth more than an address that tells nothing.
            Some(opened) if opened.problem == Some(Problem::Foreign) && self.has_own() => {
                self.announce(share::LINK_FOREIGN);
            }
            Some(opened) => self.begin(State::of(opened)),
            None => {}
        }
    }

    fn has_own(self) -> bool {
        self.0.state.with_untracked(|state| state.own().is_some())
    }

    /// Shows a link that was pasted into the box.
    pub(super) fn open_pasted(self, opened: Opened) {
        self.start(State::of(opened));
    }

    /// Leaves a link for a check of one's own.
    pub(in crate::ui) fn leave_link(self) {
        self.start(State::default());
        field::focus("pasted");
    }

    /// Opens the first link, if there is one, and puts the second beside it or beside what is shown.
    pub(in crate::ui) fn compare(self, first: &str, second: &str) {
        let (first_read, other) = (readable(first), readable(second));
        if first_read.is_none() && !first.is_empty() || other.is_none() && !second.is_empty() {
            return self.announce(compare::NO_LINK);
        }
        if first_read.is_none() && other.is_none() {
            return field::focus("compare-with");
        }
        if let Some(opened) = first_read {
            self.begin(State::of(opened));
        }
        if let Some(other) = other {
            self.0.state.update(|state| {
                state.beside = Some(other.link);
                state.status = Some(compare::COMPARED);
            });
            request_animation_frame(|| field::focus("compared"));
        }
    }
}

fn readable(text: &str) -> Option<Opened> {
    decode(text).filter(Opened::is_readable)
}
