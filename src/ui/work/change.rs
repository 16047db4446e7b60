//! Changing the state, and what follows from a change.

use leptos::prelude::*;

use super::{State, Work};
use crate::session::Session;
use crate::web::{field, location};

impl Work {
    pub(super) fn in_session(self, act: impl FnOnce(&mut Session)) {
        self.change(|state| {
            if let Some(session) = &mut state.session {
                act(session);
            }
        });
    }

    /// Changes the state and what follows from it: the result, the title and, when a result comes to
    /// stand, the focus, so that its heading is read first. An answer leaves the focus where it is.
    pub(super) fn change(self, act: impl FnOnce(&mut State)) {
        self.change_by(Box::new(act));
    }

    fn change_by(self, act: Box<dyn FnOnce(&mut State) + '_>) {
        let (stood, shared) = self
            .0
            .state
            .with_untracked(|state| (state.result.is_some(), state.link.is_some()));
        self.0.state.update(|state| {
            act(state);
            state.conclude(self.words());
        });
        // The link in the address would tell what is no longer shown.
        if shared && self.0.state.with_untracked(|state| state.opened.is_none()) {
            location::clear();
        }
        self.record();
        let (stands, title) = self
            .0
            .state
            .with_untracked(|state| (state.result.is_some(), state.title(self.words())));
        self.0.changes.update(|changes| *changes += 1);
        document().set_title(&title);
        if stands && !stood {
            request_animation_frame(|| field::focus("verdict"));
        }
    }
}
