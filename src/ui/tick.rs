//! A tick box with its label.

use leptos::prelude::*;

use super::prose::prose;

/// The box, in the state that the page knows.
#[component]
pub(super) fn Tick(
    /// The id of the box.
    id: &'static str,
    /// What a tick means.
    label: &'static str,
    /// Whether it is ticked.
    #[prop(into)]
    ticked: Signal<bool>,
    /// What a press does.
    #[prop(into)]
    on_tick: Callback<()>,
) -> impl IntoView {
    view! {
        <p class="tick">
            <input
                type="checkbox"
                id=id
                prop:checked=Signal::derive(move || ticked.get())
                on:change=move |_| on_tick.run(())
            />
            <label for=id>{prose(label)}</label>
        </p>
    }
}
