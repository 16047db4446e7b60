//! The button "Check again", which waits as long as TikTok's limits ask for.

use leptos::prelude::*;

use crate::date::utc;
use crate::phrase::{letter, page};
use crate::ui::live::{live, press};
use crate::ui::prose::{prose, say};
use crate::ui::state::State;

/// The end of the steps. An example was not checked, so there is nothing to repeat.
#[component]
pub(super) fn Again(state: State) -> impl IntoView {
    let waiting = Memo::new(move |_| state.run.wait.get() > 0);
    let label = live(move || match state.run.wait.get() {
        0 => state.say(page::CHECK_AGAIN).to_owned(),
        wait => state.fill(page::CHECK_AGAIN_IN, &[("seconds", &wait.to_string())]),
    });
    // TikTok's limits give a time before which the same call can only fail.
    let ready = state.run.with(|session| {
        let limited = session.is_limited() && !session.is_claim();
        limited.then(|| session.ready_at())?
    });
    let not_before = ready.flatten().map(|at| {
        view! { <p>{prose(&state.fill(page::NOT_BEFORE, &[("time", &utc(at))]))}</p> }
    });
    let example = state.shown.read().example;
    (!example).then(|| {
        view! {
            {not_before}
            <p class="again">
                <button
                    type="button"
                    id="check-again"
                    class="main"
                    aria-describedby="again-help"
                    disabled=Signal::derive(move || waiting.get())
                    on:click=press(move || state.check_again())
                >
                    {label}
                </button>
                <small id="again-help">{say(state, letter::AGAIN_HELP)}</small>
            </p>
        }
    })
}
