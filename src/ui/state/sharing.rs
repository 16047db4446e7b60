//! The link that the person makes of a result.

use leptos::prelude::*;

use super::State;
use crate::permalink::Link;
use crate::web::location;

/// What the person chose to put into the link beyond what it always holds.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::ui) struct Wanted {
    /// TikTok's log ids.
    pub(in crate::ui) log_ids: bool,
    /// Whether the time is left out.
    pub(in crate::ui) no_time: bool,
}

/// The link, before and after it is made, and the one that is put beside it.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Sharing {
    /// What it will hold.
    pub(in crate::ui) wanted: RwSignal<Wanted>,
    /// The fragment that was made, as long as it says what is shown.
    pub(in crate::ui) made: RwSignal<Option<String>>,
    /// The link to compare what is shown with.
    pub(in crate::ui) beside: RwSignal<Option<Link>>,
    /// The entry that this diagnosis has in the history; empty without one.
    pub(super) recorded: StoredValue<String>,
}

impl Sharing {
    pub(super) fn new() -> Self {
        Self {
            wanted: RwSignal::new(Wanted::default()),
            made: RwSignal::new(None),
            beside: RwSignal::new(None),
            recorded: StoredValue::new(String::new()),
        }
    }

    pub(super) fn begin(self, beside: Option<Link>) {
        self.wanted.set(Wanted::default());
        self.made.set(None);
        self.beside.set(beside);
        self.recorded.set_value(String::new());
    }

    /// Whether that is the fragment of the link that was made here.
    pub(super) fn is_made(self, fragment: &str) -> bool {
        self.made
            .with_untracked(|made| made.as_deref() == Some(fragment))
    }

    /// Changes what the link will hold. One that was made before is no longer what is shown.
    pub(in crate::ui) fn choose(self, choose: fn(&mut Wanted)) {
        self.unmake();
        self.wanted.update(choose);
    }

    /// Takes a link out of the address that would tell what is no longer shown.
    pub(in crate::ui) fn unmake(self) {
        if self.made.get_untracked().is_some() {
            location::clear();
            self.made.set(None);
        }
    }
}

impl State {
    /// The link as the person wants to share it. One that was opened is handed on as it is.
    pub(in crate::ui) fn link_to_share(self) -> Option<Link> {
        if self.shown.read().opened.is_some() {
            return self.link_of_shown();
        }
        let wanted = self.sharing.wanted.get();
        self.link(wanted.log_ids, !wanted.no_time)
    }

    /// Makes the link, puts it into the address bar and copies it.
    pub(in crate::ui) fn share(self) {
        if let Some(link) = untrack(|| self.link_to_share()) {
            let fragment = link.encode();
            location::write(&fragment);
            self.copy(location::address(&fragment));
            self.sharing.made.set(Some(fragment));
        }
    }
}
