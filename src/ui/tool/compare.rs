//! The form for links: one to open, or two to put beside each other.

use leptos::html::Textarea;
use leptos::prelude::*;

use crate::phrase::{Phrase, compare as text};
use crate::ui::private::private;
use crate::ui::prose::say;
use crate::ui::state::State;

/// The tool.
pub(in crate::ui) fn view(state: State) -> AnyView {
    view! { <Compare state /> }.into_any()
}

/// Two boxes, of which the first may be what is shown.
#[component]
fn Compare(state: State) -> impl IntoView {
    let (first, other) = (NodeRef::new(), NodeRef::new());
    // What is shown takes the place of the first link.
    let shown = state.link_of_shown().is_some();
    let act = move |_| state.compare(&typed(first), &typed(other));
    view! {
        <p class="note">{say(state, text::HELP)}</p>
        {(!shown).then(|| view! { <Asked state id="compare-first" label=text::FIRST node=first /> })}
        <Asked state id="compare-with" label=text::OTHER node=other />
        <p class="buttons">
            <button type="button" id="compare" class="main" on:click=act>
                {say(state, text::COMPARE)}
            </button>
        </p>
    }
}

#[component]
fn Asked(state: State, id: &'static str, label: Phrase, node: NodeRef<Textarea>) -> impl IntoView {
    view! {
        <p class="asked-link">
            <label for=id>{say(state, label)}</label>
            <textarea {..private()} id=id rows="2" node_ref=node></textarea>
        </p>
    }
}

fn typed(node: NodeRef<Textarea>) -> String {
    node.get_untracked()
        .map(|area| area.value())
        .unwrap_or_default()
}
