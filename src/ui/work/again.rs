//! Checking again: not before TikTok's limits allow it, and by a clock that is right.

use std::time::Duration;

use leptos::prelude::*;

use super::Work;
use crate::phrase::page;
use crate::session::Session;
use crate::web::{clock, field};

impl Work {
    /// Asks for the text again, as the token was dropped when the check ended; what the next check finds is
    /// put beside this result.
    pub(in crate::ui) fn check_again(self) {
        self.0.state.update(|state| {
            state.again = true;
            let sent = state.own().is_some_and(|own| own.ready_at().is_some());
            state.status = Some(if sent {
                page::PASTE_AGAIN
            } else {
                page::PASTE_NEW
            });
        });
        field::focus("pasted");
    }

    /// Shows the seconds until the same check may be made again, one after the other.
    pub(super) fn count_down(self) {
        let ready = self
            .0
            .state
            .with_untracked(|state| state.own().and_then(Session::ready_at));
        let left = ready.map_or(0, |ready| ready.saturating_sub(clock::now()));
        if left != self.0.state.with_untracked(|state| state.wait) {
            self.0.state.update(|state| state.wait = left);
        }
        if left > 0 {
            set_timeout(move || self.count_down(), Duration::from_secs(1));
        }
    }

    /// Notes by how much this device's clock differs from the server's.
    pub(super) fn note_clock(self, server_time: Option<f64>) {
        let ahead = server_time.and_then(clock::ahead_of);
        self.0.state.update_untracked(|state| state.ahead = ahead);
    }
}
