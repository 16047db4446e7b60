//! What is announced: said by screen readers, and in sight for a moment where the page does not show it anyway.

use leptos::prelude::*;

use super::live::live;
use super::prose::say;
use super::state::{QUIET, State};

/// The place of it. An open dialog has one of its own, because all that is behind it is silent and dimmed.
#[component]
pub(super) fn Announced(state: State, id: &'static str) -> impl IntoView {
    let quiet =
        Signal::derive(move || state.notice.get().is_some_and(|text| QUIET.contains(&text)));
    let notice = move || Some(view! { <span>{say(state, state.notice.get()?)}</span> });
    view! {
        <p id=id class="announced" role="status" class:unseen=quiet>{live(notice)}</p>
    }
}
