//! The link, the text for support, the report: each made on a press, from types without a token.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::work::Work;
use crate::report::ticket;
use crate::text::{Text, page};
use crate::web::{clipboard, download};

/// The ways to hand a diagnosis to somebody else.
#[component]
pub(super) fn HandOver(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let link = RwSignal::new(None::<String>);
    let done = RwSignal::new(None::<Text>);
    let field = NodeRef::<Input>::new();
    // A link is a picture of one moment: another answer needs another link.
    Effect::new(move || {
        work.result();
        link.set(None);
    });
    let share = move |_| {
        let address = work.share();
        link.set(address.clone());
        if let Some(address) = address {
            copy(address, done);
        }
    };
    let copy_ticket = move |_| {
        if let Some(report) = work.report() {
            copy(ticket(&report, link.get_untracked().as_deref()), done);
        }
    };
    let export = move |_| {
        if let Some(report) = work.report() {
            let saved = download::json(&report, "token-doctor-report.json");
            done.set(Some(if saved { page::SAVED } else { page::NOT_SAVED }));
        }
    };
    view! {
        <section class="hand-over" aria-labelledby="hand-over">
            <h2 id="hand-over">{page::HAND_OVER.get()}</h2>
            <p id="share-help" class="note">{page::SHARE_HELP.get()}</p>
            <p class="buttons">
                <button id="share" type="button" aria-describedby="share-help" on:click=share>
                    {page::SHARE.get()}
                </button>
                <button id="copy-ticket" type="button" on:click=copy_ticket>
                    {page::COPY_TICKET.get()}
                </button>
                <button id="export-json" type="button" on:click=export>
                    {page::EXPORT.get()}
                </button>
            </p>
            <Show when=move || link.with(Option::is_some)>
                <label for="permalink">{page::LINK.get()}</label>
                <input
                    id="permalink"
                    type="text"
                    readonly=true
                    node_ref=field
                    prop:value=move || link.get().unwrap_or_default()
                    on:focus=move |_| field.get_untracked().into_iter().for_each(|field| field.select())
                />
            </Show>
            <p role="status">{move || done.get().map(Text::get)}</p>
        </section>
    }
}

fn copy(text: String, done: RwSignal<Option<Text>>) {
    spawn_local(async move {
        let copied = clipboard::copy(&text).await;
        done.set(Some(if copied {
            page::COPIED
        } else {
            page::NOT_COPIED
        }));
    });
}
