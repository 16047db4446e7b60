//! The state of a tool: made when the tool is first opened, by the piece that brings it.

use leptos::prelude::*;

/// A handle of signals that outlives the view it is made in.
pub(in crate::ui) struct Lasting<T: 'static> {
    owner: StoredValue<Owner>,
    made: StoredValue<Option<T>, LocalStorage>,
}

impl<T: Copy> Lasting<T> {
    pub(super) fn new() -> Self {
        let owner = Owner::current().unwrap_or_default();
        Self {
            owner: StoredValue::new(owner),
            made: StoredValue::new_local(None),
        }
    }

    /// What was made, or what `begin` makes now.
    pub(in crate::ui) fn get_or(self, begin: impl FnOnce() -> T) -> T {
        if let Some(made) = self.made.get_value() {
            return made;
        }
        // Signals end with the view in which they are made, so these are made beside it.
        let made = self.owner.get_value().with(begin);
        self.made.set_value(Some(made));
        made
    }

    /// Forgets it: the tool begins anew.
    pub(super) fn forget(self) {
        self.made.set_value(None);
    }
}

impl<T> Clone for Lasting<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lasting<T> {}
