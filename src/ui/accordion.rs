//! A part that is closed, and built when it is opened.

use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

use super::live::live;
use super::prose::prose;

/// A heading with what is behind it in a few words. What it holds is made when it is opened or printed,
/// and follows the diagnosis from then on.
#[component]
pub(super) fn Accordion(
    /// Its id, for scripts and for the links to it.
    id: &'static str,
    /// The heading.
    heading: &'static str,
    /// How much there is, in a few words.
    #[prop(into)]
    count: Signal<String>,
    /// What it holds.
    children: ChildrenFn,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    // Once is enough: what is in it stays as the person left it.
    let make = move || {
        if !opened.get_untracked() {
            opened.set(true);
        }
    };
    let toggle = move |event: Event| {
        let target = event.current_target();
        let details = target.and_then(|it| it.dyn_into::<HtmlDetailsElement>().ok());
        if details.is_some_and(|details| details.open()) {
            make();
        }
    };
    // Paper cannot be unfolded, so what it shows is made before it is printed.
    let printing = window_event_listener_untyped("beforeprint", move |_| make());
    on_cleanup(move || printing.remove());
    view! {
        <details id=id class="accordion" on:toggle=toggle>
            <summary>
                <h2>{prose(heading)}</h2>
                <span class="count">{live(move || count.get())}</span>
            </summary>
            {live(move || opened.get().then(|| children()))}
        </details>
    }
}
