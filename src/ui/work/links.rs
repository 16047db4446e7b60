//! Links of others: opened, left, and put beside each other.

use leptos::prelude::*;

use super::{State, Work};
use crate::permalink::{Link, Opened, decode};
use crate::text::{Text, compare, page};
use crate::web::field;

impl State {
    /// What a link tells, in the place of a diagnosis of one's own.
    fn of(opened: Opened) -> Self {
        Self {
            session: opened.is_readable().then(|| opened.link.session()),
            example: opened.link.example,
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

    /// What the next check is compared with: the result that is checked again, or the link that is open
    /// now, or was before.
    pub(super) fn baseline(&self) -> Option<Link> {
        if self.again {
            return self.as_link();
        }
        let opened = self.opened.as_ref().filter(|opened| opened.is_readable());
        let opened = opened.map(|opened| opened.link.clone());
        opened.or_else(|| self.beside.clone())
    }
}

impl Work {
    /// Shows what a link holds; an address without a fragment changes nothing.
    pub(in crate::ui) fn open(self, fragment: &str) {
        if self.open_example(fragment) {
            return;
        }
        if let Some(opened) = decode(fragment) {
            self.begin(State::of(opened));
        }
    }

    /// Shows a link that was pasted into the box.
    pub(super) fn open_pasted(self, opened: Opened) {
        self.start(State {
            status: Some(page::DONE),
            ..State::of(opened)
        });
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
        if let Some(opened) = first_read {
            self.begin(State::of(opened));
        }
        if let Some(other) = other {
            self.0.update(|state| {
                state.beside = Some(other.link);
                state.status = Some(compare::COMPARED);
            });
            request_animation_frame(|| field::focus("compared"));
        }
    }

    pub(super) fn announce(self, status: Text) {
        self.0.update(|state| state.status = Some(status));
    }
}

fn readable(text: &str) -> Option<Opened> {
    decode(text).filter(Opened::is_readable)
}
