//! Wrong advice that is often given, and what is true.

use leptos::prelude::*;

use crate::phrase::letter;
use crate::ui::prose::prose;
use crate::ui::state::State;
use crate::words::{Myth, unmarked};

/// The advice as people meet it, with its correction.
pub(super) fn view(state: State, myth: &Myth) -> AnyView {
    let claim = state.fill(letter::MYTH, &[("claim", &unmarked(&myth.claim))]);
    view! {
        <aside class="myth">
            <p><strong>{prose(&claim)}</strong></p>
            <p>{prose(&myth.truth)}</p>
        </aside>
    }
    .into_any()
}
