//! TikTok was not reached: nothing is known of the token, and nothing here may look like a refusal.

use leptos::prelude::*;

use super::again::Again;
use super::line::Line;
use super::steps::Steps;
use crate::phrase::letter;
use crate::tree::Finding;
use crate::ui::prose::{prose, say};
use crate::ui::state::State;

/// The grey letter.
#[component]
pub(super) fn Fault(state: State, found: Finding) -> impl IntoView {
    let said = state.words.cause(found.cause);
    view! {
        <article class="letter" data-tone="fault">
            <ul class="tags"><li class="tag">{say(state, letter::NOT_YOURS)}</li></ul>
            <h1 id="verdict" tabindex="-1">{say(state, letter::FAULT)}</h1>
            <p class="why"><strong>{prose(&said.title)}</strong></p>
            <p class="why">{prose(&said.why)}</p>
            <Line state />
            <Steps state cause=found.cause />
            <Again state />
            <footer class="foot">
                <p><strong>{say(state, letter::WRONG_WHEN)}</strong> " " {prose(&said.wrong_when)}</p>
            </footer>
        </article>
    }
}
