//! Checking again: not before TikTok's limits allow it, and by a clock that is right.

use std::time::Duration;

use leptos::prelude::*;

use super::State;
use crate::permalink::Link;
use crate::phrase::page;
use crate::session::Session;
use crate::ui::focus;
use crate::web::{clock, field};

impl State {
    /// Asks for the text again, as the token was dropped when the check ended; what the next check finds is
    /// put beside this result.
    pub(in crate::ui) fn check_again(self) {
        let sent = self.run.session.with_untracked(|session| {
            let session = session.as_ref();
            session.is_some_and(|session| session.ready_at().is_some())
        });
        let own = self.shown.read_untracked().is_own();
        self.again.set(true);
        self.announce(if own && sent {
            page::PASTE_AGAIN
        } else {
            page::PASTE_NEW
        });
        focus::when_shown("pasted");
    }

    /// Asks for the token once more, for the two calls that are off by default.
    pub(in crate::ui) fn check_extra(self) {
        field::tick("extra");
        self.check_again();
    }

    /// What the next check is compared with: what is shown, if it is to be checked again.
    pub(super) fn baseline(self) -> Option<Link> {
        self.again.get_untracked().then(|| self.link_of_shown())?
    }

    /// Shows the seconds until the same check may be made again, one after the other.
    pub(super) fn count_down(self) {
        let ready = self.run.session.with_untracked(|session| {
            let session = session.as_ref().filter(|session| !session.is_claim());
            session.and_then(Session::ready_at)
        });
        let left = ready.map_or(0, |ready| ready.saturating_sub(clock::now()));
        if left != self.run.wait.get_untracked() {
            self.run.wait.set(left);
        }
        if left > 0 {
            set_timeout(move || self.count_down(), Duration::from_secs(1));
        }
    }
}
