//! The box and its buttons.

use leptos::html::{Input, Textarea};
use leptos::prelude::*;

use super::parts::button;
use super::work::Work;
use crate::input;
use crate::text::page;

/// One box, one button. The box is read once, on the press, and emptied when the check begins.
#[component]
pub(super) fn Check(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let pasted = NodeRef::<Textarea>::new();
    let extra = NodeRef::<Input>::new();
    let masked = RwSignal::new(false);
    let value = move || pasted.get_untracked().map(|area| area.value());
    let check = move || {
        let Some(text) = value().filter(|text| !text.trim().is_empty()) else {
            if let Some(area) = pasted.get_untracked() {
                // An element that is on the page can always take the focus.
                let _ = area.focus();
            }
            return;
        };
        let extra = extra.get_untracked().is_some_and(|tick| tick.checked());
        work.check(&text, extra);
    };
    pasted.on_load(|area| {
        for (name, value) in PRIVATE {
            // Setting an attribute fails only for a name that is none.
            let _ = area.set_attribute(name, value);
        }
    });
    Effect::new(move || {
        work.wiped();
        if let Some(area) = pasted.get() {
            area.set_value("");
        }
        masked.set(false);
    });
    let on_input = move |_| masked.set(value().is_some_and(|text| holds_secret(&text)));
    view! {
        <section class="check" class:compact=move || !work.is_idle() aria-labelledby="heading">
            <h1 id="heading">{page::HEADING.get()}</h1>
            <p class="lead">{page::LEAD.get()}</p>
            <label for="pasted">{page::BOX.get()}</label>
            <textarea
                id="pasted"
                node_ref=pasted
                class:masked=move || masked.get()
                rows="3"
                placeholder=page::BOX_EXAMPLE.get()
                aria-describedby="promise"
                on:input=on_input
            ></textarea>
            <p id="promise" class="note">{page::PROMISE.get()}</p>
            <p class="note">{page::CAUTION.get()}</p>
            <p class="extra">
                <input type="checkbox" id="extra" node_ref=extra aria-describedby="extra-help"/>
                <label for="extra">{page::EXTRA.get()}</label>
                <span id="extra-help" class="note">{page::EXTRA_HELP.get()}</span>
            </p>
            <p class="buttons">
                {button(&[("id", "diagnose"), ("class", "main")], page::CHECK, check)}
                <button
                    id="cancel"
                    type="button"
                    disabled=move || !work.is_running()
                    on:click=move |_| work.cancel()
                >
                    {page::CANCEL.get()}
                </button>
                {button(&[("id", "forget")], page::FORGET, move || work.forget())}
            </p>
        </section>
    }
}

/// Keeps the box out of autofill, spelling services and password managers. Some of these names are
/// unknown to the view macro.
const PRIVATE: &[(&str, &str)] = &[
    ("autocomplete", "off"),
    ("autocapitalize", "off"),
    ("autocorrect", "off"),
    ("spellcheck", "false"),
    ("writingsuggestions", "false"),
    ("data-1p-ignore", "true"),
    ("data-lpignore", "true"),
    ("data-bwignore", "true"),
    ("data-form-type", "other"),
];

/// Whether the text is one that nobody should read over a shoulder.
fn holds_secret(text: &str) -> bool {
    let input = input::read(&[text]);
    input.secret.is_some() || !input.refused.is_empty()
}
