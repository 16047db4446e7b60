//! Making the link of a diagnosis.

use leptos::prelude::*;

use super::{State, Work};
use crate::web::location;

impl Work {
    /// Makes the link, puts it into the address bar and copies it.
    pub(in crate::ui) fn share(self) {
        if let Some(fragment) = self.0.with_untracked(State::fragment) {
            location::write(&fragment);
            let address = location::address(&fragment);
            self.0.update(|state| state.link = Some(address.clone()));
            self.copy(address);
        }
    }
}
