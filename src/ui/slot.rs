//! The place of a part that a piece brings.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::live::{live, press};
use super::pieces::{Coming, PieceError, Show};
use super::prose::say;
use super::state::State;
use crate::phrase::{Phrase, piece};

#[derive(Clone, Copy)]
enum Holds {
    Coming,
    Here(Show),
    Failed(PieceError),
}

/// Fetches the part and shows it, or says why it could not be had.
#[component]
pub(super) fn Slot(
    state: State,
    /// One of `pieces`.
    fetch: fn() -> Coming<Show>,
) -> impl IntoView {
    let holds = RwSignal::new_local(Holds::Coming);
    let want = move || {
        holds.set(Holds::Coming);
        spawn_local(async move {
            let came = fetch().await;
            // The place may be gone by now, and then nobody waits.
            let _ = holds.try_set(came.map_or_else(Holds::Failed, Holds::Here));
        });
    };
    want();
    live(move || match holds.get() {
        Holds::Coming => view! { <p class="note">{say(state, piece::COMING)}</p> }.into_any(),
        Holds::Here(part) => part(state),
        Holds::Failed(PieceError::Newer) => alert(state, piece::NEWER),
        Holds::Failed(PieceError::Unreachable) => view! {
            {alert(state, piece::FAILED)}
            <p class="buttons">
                <button type="button" class="fetch-again" on:click=press(want)>
                    {say(state, piece::AGAIN)}
                </button>
            </p>
        }
        .into_any(),
    })
}

fn alert(state: State, text: Phrase) -> AnyView {
    view! { <p class="refused" role="alert">{say(state, text)}</p> }.into_any()
}
