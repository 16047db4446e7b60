//! A choice of one among a few, as a native list.

use leptos::prelude::*;

use super::live::views;
use super::state::State;
use crate::phrase::Phrase;
use crate::words::unmarked;

/// One that can be chosen: its value and its words.
pub(super) type Choosable = (&'static str, &'static str);

/// The label and the list.
#[component]
pub(super) fn Select(
    state: State,
    /// The list's id.
    id: &'static str,
    /// What is chosen.
    label: Phrase,
    /// What it can be.
    all: Vec<Choosable>,
    /// The value that is chosen now.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// What a choice does.
    on_choose: Callback<String>,
) -> impl IntoView {
    let options = all.into_iter().map(|(value, name)| {
        view! {
            <option value=value prop:selected=Signal::derive(move || chosen.get() == value)>
                {unmarked(name)}
            </option>
        }
    });
    view! {
        <label for=id>{state.say(label)}</label>
        <select id=id on:change=move |event| on_choose.run(event_target_value(&event))>
            {views(options)}
        </select>
    }
}
