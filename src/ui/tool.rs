//! The tools: views of their own, each with an address. None stands on the first screen or under a result.

pub(super) mod compare;
pub(super) mod history;
pub(super) mod log_in;

use leptos::prelude::*;

use super::live::live;
use super::pieces::{self, Coming, Show};
use super::prose::say;
use super::slot::Slot;
use super::state::State;
use super::view::View;
use crate::phrase::{Phrase, compare as text, login, page};

/// The tool that the address names.
#[component]
pub(super) fn Tool(state: State) -> impl IntoView {
    live(move || match state.view.get() {
        View::Check => ().into_any(),
        View::LogIn => framed(state, login::SUMMARY, pieces::log_in),
        View::Compare => framed(state, text::OPEN, pieces::compare),
        View::History => framed(state, text::HISTORY, pieces::history),
    })
}

fn framed(state: State, heading: Phrase, fetch: fn() -> Coming<Show>) -> AnyView {
    let result = state.run.session.with_untracked(Option::is_some);
    let back = if result {
        page::BACK_TO_RESULT
    } else {
        page::BACK
    };
    let address = state.sharing.made.get_untracked().unwrap_or_default();
    view! {
        <section class="card tool" aria-labelledby="tool">
            <p><a id="back" href=["#", &address].concat()>{say(state, back)}</a></p>
            <h1 id="tool" tabindex="-1">{say(state, heading)}</h1>
            <Slot state fetch />
        </section>
    }
    .into_any()
}
