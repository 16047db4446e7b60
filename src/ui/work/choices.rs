//! What the person chose or ticked beside the diagnosis.

use leptos::prelude::*;

use super::Work;
use crate::cause::Cause;
use crate::scope::Wish;

impl Work {
    /// Takes what the person wants to do.
    pub(in crate::ui) fn wish(self, wish: Option<Wish>) {
        self.0.update(|state| state.wish = wish);
    }

    /// Ticks a step of the checklist, or takes the tick back.
    pub(in crate::ui) fn tick(self, cause: Cause, step: usize) {
        self.0.update(|state| {
            let ticked = &mut state.ticked;
            match ticked.iter().position(|one| *one == (cause, step)) {
                Some(at) => drop(ticked.remove(at)),
                None => ticked.push((cause, step)),
            }
        });
    }
}
