//! Making the link of a diagnosis.

use leptos::prelude::*;

use super::{State, Work};
use crate::permalink::{Link, Recalled};
use crate::web::location;

/// What the person chose to put into the link beyond what it always holds.
#[derive(Clone, Copy, Default)]
pub(in crate::ui) struct Sharing {
    /// TikTok's log ids.
    pub(in crate::ui) log_ids: bool,
    /// Whether the time is left out.
    pub(in crate::ui) no_time: bool,
}

impl State {
    /// The link of what is shown, with what it always holds.
    pub(in crate::ui) fn as_link(&self) -> Option<Link> {
        self.link_with(Sharing::default())
    }

    /// The link as the person wants to share it.
    pub(in crate::ui) fn shared(&self) -> Option<Link> {
        self.link_with(self.sharing)
    }

    fn link_with(&self, choice: Sharing) -> Option<Link> {
        let (session, result) = (self.session.as_ref()?, self.result.as_ref()?);
        let mut calls = Vec::new();
        for seen in session.evidence() {
            let call = Recalled::of(seen);
            calls.extend(if choice.log_ids {
                call.map(|call| call.with_log_id(seen))
            } else {
                call
            });
        }
        let minutes = self.made_at.and_then(|at| u32::try_from(at / 60).ok());
        let minutes = minutes.filter(|_| !choice.no_time);
        Some(Link::of(result, calls, minutes, self.example))
    }
}

impl Work {
    /// Makes the link, puts it into the address bar and copies it.
    pub(in crate::ui) fn share(self) {
        if let Some(link) = self.0.state.with_untracked(State::shared) {
            let fragment = link.encode();
            location::write(&fragment);
            let address = location::address(&fragment);
            self.0
                .state
                .update(|state| state.link = Some(address.clone()));
            self.copy(address);
        }
    }

    /// Changes what the link will hold. One that was made before is no longer what is shown.
    pub(in crate::ui) fn share_with(self, choose: fn(&mut Sharing)) {
        location::clear();
        self.0.state.update(|state| {
            choose(&mut state.sharing);
            state.link = None;
            state.show_again(self.words());
        });
    }
}
