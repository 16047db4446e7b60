//! The link, the text for support, the report: each made on a press, from types without a token.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::parts::{button, element};
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
        done.set(None);
    });
    let available = move || work.result().is_some() && !work.is_from_link();
    let share = move || {
        let address = work.share();
        link.set(address.clone());
        copy(address, done);
    };
    let copy_ticket = move || {
        let link = link.get_untracked();
        copy(
            work.report().map(|report| ticket(&report, link.as_deref())),
            done,
        );
    };
    let export = move || {
        let saved = work
            .report()
            .is_some_and(|report| download::json(&report, "token-doctor-report.json"));
        done.set(Some(if saved { page::SAVED } else { page::NOT_SAVED }));
    };
    let buttons = vec![
        button(
            &[("id", "share"), ("aria-describedby", "share-help")],
            page::SHARE,
            share,
        ),
        button(&[("id", "copy-ticket")], page::COPY_TICKET, copy_ticket),
        button(&[("id", "export-json")], page::EXPORT, export),
    ];
    view! {
        <section class="hand-over" aria-labelledby="hand-over" hidden=move || !available()>
            <h2 id="hand-over">{page::HAND_OVER.get()}</h2>
            <p id="share-help" class="note">{page::SHARE_HELP.get()}</p>
            {element("p", &[("class", "buttons")], buttons)}
            <p hidden=move || link.with(Option::is_none)>
                <label for="permalink">{page::LINK.get()}</label>
                <input
                    id="permalink"
                    type="text"
                    readonly=true
                    node_ref=field
                    prop:value=move || link.get().unwrap_or_default()
                    on:focus=move |_| if let Some(field) = field.get_untracked() { field.select() }
                />
            </p>
            <p role="status">{move || done.get().map(Text::get)}</p>
        </section>
    }
}

fn copy(text: Option<String>, done: RwSignal<Option<Text>>) {
    let Some(text) = text else {
        return;
    };
    spawn_local(async move {
        let copied = clipboard::copy(&text).await;
        done.set(Some(if copied {
            page::COPIED
        } else {
            page::NOT_COPIED
        }));
    });
}
