//! The diagnosis and its calls.

use leptos::prelude::*;
use web_sys::AbortController;

use crate::session::{Diagnosis, Next, Session};
use crate::tree::Finding;

/// The diagnosis that is shown, and the calls under way for it.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Run {
    /// The diagnosis, or what a link claims; none before the first.
    pub(in crate::ui) session: RwSignal<Option<Session>>,
    /// How many diagnoses were begun.
    pub(in crate::ui) begun: RwSignal<u32>,
    /// Whether calls are under way, or wanted.
    pub(in crate::ui) is_running: RwSignal<bool>,
    /// Seconds since the first call went out.
    pub(in crate::ui) elapsed: RwSignal<u64>,
    /// Seconds until the same check may be made again.
    pub(in crate::ui) wait: RwSignal<u64>,
    /// By how many seconds this device's clock is ahead of the server's, where that is worth saying.
    pub(in crate::ui) ahead: RwSignal<Option<i32>>,
    /// What the facts say, once no call that is under way could change it.
    pub(in crate::ui) result: Memo<Option<Diagnosis>>,
    /// Whether there is a result.
    pub(in crate::ui) stands: Memo<bool>,
    /// What happens next.
    pub(in crate::ui) next: Memo<Option<Next>>,
    /// What ends each call under way.
    pub(super) aborts: StoredValue<Vec<AbortController>, LocalStorage>,
    /// How often a diagnosis began or was stopped: a late response carries an old number.
    pub(super) number: StoredValue<u32>,
    /// How often an example was asked for: only the one of the last press is shown.
    pub(super) played: StoredValue<u32>,
}

impl Run {
    pub(super) fn new() -> Self {
        let session = RwSignal::new(None::<Session>);
        let is_running = RwSignal::new(false);
        let result = Memo::new(move |_| {
            let settled = |session: &&Session| !is_running.get() || session.is_settled();
            session.with(|session| {
                let session = session.as_ref().filter(settled)?;
                Some(session.diagnosis())
            })
        });
        Self {
            session,
            begun: RwSignal::new(0),
            is_running,
            elapsed: RwSignal::new(0),
            wait: RwSignal::new(0),
            ahead: RwSignal::new(None),
            result,
            stands: Memo::new(move |_| result.with(Option::is_some)),
            next: Memo::new(move |_| session.with(|session| session.as_ref().map(Session::next))),
            aborts: StoredValue::new_local(Vec::new()),
            number: StoredValue::new(0),
            played: StoredValue::new(0),
        }
    }

    /// Which diagnosis and which press for an example are the latest.
    pub(super) fn moment(self) -> (u32, u32) {
        (self.number.get_value(), self.played.get_value())
    }

    /// The cause, where the result names one.
    pub(in crate::ui) fn verdict(self) -> Option<Finding> {
        self.result.with(|result| result.as_ref()?.verdict)
    }

    pub(super) fn in_session(self, act: impl FnOnce(&mut Session)) {
        self.session.update(|session| {
            if let Some(session) = session {
                act(session);
            }
        });
    }

    /// Reads the diagnosis, and reads it again when it changes; none where nothing is shown.
    pub(in crate::ui) fn with<T>(self, read: impl FnOnce(&Session) -> T) -> Option<T> {
        self.session.with(|session| session.as_ref().map(read))
    }
}
