//! Several causes are left, and nothing more can be asked.

use leptos::prelude::*;

use super::answers::Answers;
use super::ask::likely;
use super::line::Line;
use crate::phrase::{letter, page};
use crate::session::Session;
use crate::ui::prose::{prose, say};
use crate::ui::state::State;

/// The part.
pub(in crate::ui) fn view(state: State) -> AnyView {
    view! { <Undecided state /> }.into_any()
}

/// What fits best, what would decide, and a search for what the page does not know.
#[component]
fn Undecided(state: State) -> impl IntoView {
    let likely = likely(state);
    // Where nothing speaks for a cause, no evidence is worth quoting.
    let line = (!likely.is_empty()).then(|| view! { <Line state /> });
    let deciding = state.run.with(Session::would_decide).flatten();
    let heading = if likely.is_empty() {
        letter::NOTHING_FITS
    } else {
        letter::FIT_BEST
    };
    let decide = deciding.map(|question| {
        let said = state.words.question(question);
        let values = [("ask", said.ask.as_str()), ("help", &said.help)];
        view! { <p>{prose(&state.fill(page::WOULD_DECIDE, &values))}</p> }
    });
    let typed = state.shown.with(|shown| shown.typed.clone());
    view! {
        <article class="letter" data-tone="question">
            <h1 id="verdict" tabindex="-1">{say(state, heading)}</h1>
            <ol class="likely">{likely}</ol>
            {line}
            {decide}
            <Search state typed />
        </article>
        <Answers state />
    }
}

/// A search of the catalogue for the person's own words, as far as they hold no secret.
#[component]
fn Search(state: State, typed: String) -> impl IntoView {
    let words = RwSignal::new(typed.chars().take(LONGEST).collect::<String>());
    let address = Signal::derive(move || {
        let words = js_sys::encode_uri_component(&words.get());
        ["catalogue/#q=", &String::from(words)].concat()
    });
    view! {
        <p class="search">
            <label for="find">{say(state, letter::SEARCH)}</label>
            <input
                id="find"
                type="search"
                prop:value=Signal::derive(move || words.get())
                on:input=move |event| words.set(event_target_value(&event))
            />
            <a class="button" href=address>{say(state, page::CATALOGUE)}</a>
        </p>
    }
}

/// Longer texts find nothing more.
const LONGEST: usize = 80;
