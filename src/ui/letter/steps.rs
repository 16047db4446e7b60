//! What to do, as a list to tick.

use leptos::prelude::*;

use crate::authorize::helps;
use crate::cause::Cause;
use crate::phrase::{letter, page};
use crate::ui::live::views;
use crate::ui::prose::{prose, say, source};
use crate::ui::state::State;
use crate::words::{Actor, Step};

/// The checklist of a cause. Where a new login is among its steps, the step that needs it leads there.
#[component]
pub(super) fn Steps(state: State, cause: Cause) -> impl IntoView {
    let steps = &state.words.cause(cause).steps;
    let login = helps(cause).then(|| {
        let creator = steps.iter().position(|step| step.actor == Actor::Creator);
        creator.unwrap_or(steps.len().saturating_sub(1))
    });
    let items = steps.iter().enumerate();
    let items = items.map(|(at, step)| item(state, cause, at, step, login == Some(at)));
    view! {
        <section aria-labelledby="steps">
            <h2 id="steps" tabindex="-1">{say(state, page::STEPS)}</h2>
            <ol class="steps">{views(items)}</ol>
        </section>
    }
}

fn item(state: State, cause: Cause, at: usize, step: &'static Step, login: bool) -> AnyView {
    let ticked = state.preferences.is_ticked(cause, at);
    view! {
        <li>
            <label>
                <input
                    type="checkbox"
                    prop:checked=ticked
                    on:change=move |_| state.preferences.tick(cause, at)
                />
                <span class="actor">{say(state, step.actor.phrase())}</span>
                <span class="text">{prose(&step.text)}</span>
            </label>
            {step.link.as_ref().map(|id| view! { <span class="to">{source(state, id)}</span> })}
            {login.then(|| view! { <a class="to" href="#log-in">{say(state, letter::LOG_IN)}</a> })}
        </li>
    }
    .into_any()
}
