//! Links: of others, opened and left; and that of what is shown.

use leptos::prelude::*;

use super::{Beginning, Shown, State};
use crate::permalink::{Link, Opened, Problem, Recalled, decode};
use crate::phrase::{compare, share};
use crate::session::Session;
use crate::ui::focus;
use crate::ui::view::View;
use crate::web::{field, location};

impl Beginning {
    /// What a link tells, in the place of a diagnosis of one's own.
    pub(super) fn of(opened: Opened) -> Self {
        Self {
            session: opened.is_readable().then(|| opened.link.session()),
            shown: Shown {
                example: opened.link.example,
                made_at: opened.link.minutes.map(|minutes| u64::from(minutes) * 60),
                opened: Some(opened),
                ..Shown::default()
            },
            beside: None,
        }
    }
}

impl State {
    /// Shows what an address names: a tool, an example, a link. One without a fragment shows the check.
    pub(in crate::ui) fn open(self, fragment: &str) {
        if let Some(tool) = View::from_id(fragment) {
            self.view.set(tool);
            return focus::when_shown("tool");
        }
        self.view.set(View::Check);
        if self.open_example(fragment) || self.sharing.is_made(fragment) {
            return;
        }
        match decode(fragment) {
            // A diagnosis of one's own is worth more than an address that tells nothing.
            Some(opened) if opened.problem == Some(Problem::Foreign) && self.has_own() => {
                self.announce(share::LINK_FOREIGN);
            }
            Some(opened) => self.begin_link(opened),
            None => {}
        }
    }

    fn has_own(self) -> bool {
        self.shown.read_untracked().is_own() && self.run.session.read_untracked().is_some()
    }

    /// Shows a link that was pasted into the box or a tool. The address of a tool would not lead there again.
    pub(super) fn open_pasted(self, opened: Opened) {
        location::clear();
        field::empty("pasted");
        self.begin_link(opened);
    }

    /// Goes from a tool to what is shown, whose address is that of its link if one was made.
    pub(super) fn leave_tool(self) {
        match self.sharing.made.get_untracked() {
            Some(made) => location::write(&made),
            None => location::clear(),
        }
        self.view.set(View::Check);
    }

    fn begin_link(self, opened: Opened) {
        self.begin(Beginning::of(opened));
        self.announce(share::OPENED);
    }

    /// Leaves what is shown for a check of one's own.
    pub(in crate::ui) fn leave_link(self) {
        self.start(Beginning::default());
        focus::when_shown("pasted");
    }

    /// Opens the first link, if there is one, and puts the second beside it or beside what is shown.
    pub(in crate::ui) fn compare(self, first: &str, second: &str) {
        let (first_read, other) = (readable(first), readable(second));
        if first_read.is_none() && !first.is_empty() || other.is_none() && !second.is_empty() {
            return self.announce(compare::NO_LINK);
        }
        if first_read.is_none() && other.is_none() {
            return focus::on("compare-with");
        }
        match first_read {
            Some(opened) => self.open_pasted(opened),
            None => self.leave_tool(),
        }
        if let Some(other) = other {
            self.sharing.beside.set(Some(other.link));
            self.announce(compare::COMPARED);
            focus::after_letter("compared");
        }
    }

    /// What is shown, as a link: the opened one as it is, or that of the page's own result.
    pub(in crate::ui) fn link_of_shown(self) -> Option<Link> {
        self.shown.with(|shown| match &shown.opened {
            Some(opened) => opened.is_readable().then(|| opened.link.clone()),
            None => self.link(false, true),
        })
    }

    /// The link of the result, with TikTok's log ids and with the time if that is wanted.
    pub(super) fn link(self, log_ids: bool, time: bool) -> Option<Link> {
        let shown = self.shown.read();
        let minutes = shown.made_at.and_then(|at| u32::try_from(at / 60).ok());
        let calls = |session: &Session| recalled(session, log_ids);
        let calls = self.run.with(calls)?;
        self.run.result.with(|result| {
            let result = result.as_ref()?;
            Some(Link::of(
                result,
                calls,
                minutes.filter(|_| time),
                shown.example,
            ))
        })
    }
}

fn recalled(session: &Session, log_ids: bool) -> Vec<Recalled> {
    let seen = session.evidence().iter();
    let calls = seen.filter_map(|seen| {
        let call = Recalled::of(seen)?;
        Some(if log_ids {
            call.with_log_id(seen)
        } else {
            call
        })
    });
    calls.collect()
}

/// The link in a text, if it can be read whole.
fn readable(text: &str) -> Option<Opened> {
    decode(text).filter(Opened::is_readable)
}
