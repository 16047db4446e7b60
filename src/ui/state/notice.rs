//! What is announced, to screen readers and, where the page does not show it anyway, to everybody.

use std::time::Duration;

use leptos::prelude::*;

use super::State;
use crate::phrase::{Phrase, hand_over, page, piece, share};
use crate::ui::pieces::PieceError;

/// What the page shows anyway.
pub(in crate::ui) const QUIET: &[Phrase] =
    &[page::RUNNING, page::DONE, share::OPENED, hand_over::OPENED];

/// How long the rest is in sight.
const SHOWN: Duration = Duration::from_secs(8);

impl State {
    /// Says why a piece of the page could not be had.
    pub(in crate::ui) fn miss(self, why: PieceError) {
        self.announce(match why {
            PieceError::Newer => piece::NEWER,
            PieceError::Unreachable => piece::FAILED,
        });
    }

    pub(in crate::ui) fn announce(self, notice: Phrase) {
        self.notice.set(Some(notice));
        let leave = move || {
            if self.notice.get_untracked() == Some(notice) {
                self.notice.set(None);
            }
        };
        if !QUIET.contains(&notice) {
            set_timeout(leave, SHOWN);
        }
    }
}
