//! "Share or get help": the link, the support ticket, and the way to everything else.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::accordion::Accordion;
use super::announced::Announced;
use super::live::{live, press};
use super::pieces;
use super::prose::say;
use super::slot::Slot;
use super::state::{Export, State};
use crate::phrase::{hand_over, share};
use crate::web::location;

/// The card beside every letter.
#[component]
pub(super) fn Share(state: State) -> impl IntoView {
    live(move || state.run.stands.get().then(|| view! { <Card state /> }))
}

#[component]
fn Card(state: State) -> impl IntoView {
    let more = NodeRef::<Dialog>::new();
    let opened = RwSignal::new(false);
    let open = move |_| {
        // Made once, so that what was chosen in it stays.
        if !opened.get_untracked() {
            opened.set(true);
        }
        if let Some(dialog) = more.get_untracked() {
            // It refuses only where it is open already.
            let _ = dialog.show_modal();
        }
    };
    let close = move |_| {
        if let Some(dialog) = more.get_untracked() {
            dialog.close();
        }
    };
    view! {
        <section class="card share" aria-labelledby="hand-over">
            <h2 id="hand-over" tabindex="-1">{say(state, hand_over::HAND_OVER)}</h2>
            <p class="buttons">
                <button
                    type="button"
                    id="share"
                    class="main"
                    aria-describedby="share-help"
                    on:click=press(move || state.share())
                >
                    {say(state, share::SHARE)}
                </button>
                <button
                    type="button"
                    id="copy-ticket"
                    on:click=press(move || state.hand_over(Export::Ticket))
                >
                    {say(state, hand_over::COPY_TICKET)}
                </button>
                <button type="button" id="more-open" on:click=open>
                    {say(state, hand_over::MORE)}
                </button>
            </p>
            <Made state />
            <p class="note" id="share-help">{say(state, share::SHARE_HELP)}</p>
            <Accordion id="share-holds" heading=state.say(share::SEE_ALL) count="">
                <Slot state fetch=pieces::holds />
            </Accordion>
            <dialog id="more" node_ref=more aria-labelledby="more-heading">
                <h2 id="more-heading">{say(state, hand_over::MORE_HEADING)}</h2>
                <Announced state id="status-of-more" />
                {live(move || opened.get().then(|| view! { <Slot state fetch=pieces::more /> }))}
                <p class="buttons">
                    <button type="button" class="main" id="more-close" on:click=close>
                        {say(state, hand_over::CLOSE)}
                    </button>
                </p>
            </dialog>
        </section>
    }
}

/// The link, once it was made.
#[component]
fn Made(state: State) -> impl IntoView {
    live(move || {
        state.sharing.made.get().map(|fragment| {
            view! {
                <p class="made">
                    <label for="permalink">{say(state, share::LINK)}</label>
                    <input id="permalink" type="text" readonly=true value=location::address(&fragment) />
                </p>
            }
        })
    })
}
