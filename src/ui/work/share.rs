//! Making the link of a diagnosis.

use leptos::prelude::*;

use super::{State, Work};
use crate::permalink::{Link, Probed};
use crate::web::{clock, location};

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
        let (session, result) = (self.session.as_ref()?, self.result.as_ref()?);
        let probes = session.evidence().iter().filter_map(Probed::of).collect();
        let minutes = u32::try_from(clock::now() / 60).unwrap_or_default();
        Some(Link::of(result, probes, minutes, self.example))
    }

    /// The link as the person wants to share it.
    pub(in crate::ui) fn shared(&self) -> Option<Link> {
        let mut link = self.as_link()?;
        if self.sharing.no_time {
            link.minutes = None;
        }
        if self.sharing.log_ids {
            let evidence = self.session.as_ref()?.evidence().iter();
            let probes = evidence.filter_map(|seen| Some(Probed::of(seen)?.with_log_id(seen)));
            link.probes = probes.collect();
        }
        Some(link)
    }
}

impl Work {
    /// Makes the link, puts it into the address bar and copies it.
    pub(in crate::ui) fn share(self) {
        if let Some(link) = self.0.with_untracked(State::shared) {
            let fragment = link.encode();
            location::write(&fragment);
            let address = location::address(&fragment);
            self.0.update(|state| state.link = Some(address.clone()));
            self.copy(address);
        }
    }

    /// Changes what the link will hold. One that was made before is no longer what is shown.
    pub(in crate::ui) fn share_with(self, choose: fn(&mut Sharing)) {
        location::clear();
        self.0.update(|state| {
            choose(&mut state.sharing);
            state.link = None;
        });
    }
}
