//! What the person chose, whatever is diagnosed.

use leptos::prelude::*;

use super::InputMode;
use crate::cause::Cause;
use crate::report::Language;
use crate::scope::Goal;

/// Kept while the page is open, and nowhere else.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Preferences {
    /// How the person wants to ask.
    pub(in crate::ui) mode: RwSignal<InputMode>,
    /// What the person wants to do with the token.
    pub(in crate::ui) goal: RwSignal<Option<Goal>>,
    /// What the programs are written in.
    pub(in crate::ui) language: RwSignal<Language>,
    /// The steps that the person ticked.
    ticked: StoredValue<Vec<(Cause, usize)>>,
}

impl Preferences {
    pub(super) fn new() -> Self {
        Self {
            mode: RwSignal::new(InputMode::default()),
            goal: RwSignal::new(None),
            language: RwSignal::new(Language::default()),
            ticked: StoredValue::new(Vec::new()),
        }
    }

    /// Whether the step is ticked. The box shows its tick by itself, so nobody is told.
    pub(in crate::ui) fn is_ticked(self, cause: Cause, step: usize) -> bool {
        self.ticked.with_value(|all| all.contains(&(cause, step)))
    }

    /// Ticks a step, or takes the tick back.
    pub(in crate::ui) fn tick(self, cause: Cause, step: usize) {
        self.ticked.update_value(
            |all| match all.iter().position(|one| *one == (cause, step)) {
                Some(at) => drop(all.remove(at)),
                None => all.push((cause, step)),
            },
        );
    }

    /// Takes all ticks back.
    pub(super) fn forget(self) {
        self.ticked.update_value(Vec::clear);
    }
}
