//! The links of earlier results on this device, if the person switched that on.

use leptos::prelude::*;

use crate::history::{MOST, links};
use crate::permalink::Link;
use crate::phrase::compare as text;
use crate::ui::live::{live, press, views};
use crate::ui::prose::{prose, say};
use crate::ui::state::State;
use crate::ui::tick::Tick;
use crate::web::store;

/// The tool.
pub(in crate::ui) fn view(state: State) -> AnyView {
    view! { <History state /> }.into_any()
}

/// The tick box, and the entries where it is ticked. The store is read anew whenever the tool is opened or
/// something is pressed here, as another window may have written to it.
#[component]
fn History(state: State) -> impl IntoView {
    let stored = RwSignal::new(store::read());
    let on = Signal::derive(move || stored.with(Option::is_some));
    let keep = move |keep: bool| {
        state.keep_history(keep);
        stored.set(store::read());
    };
    let help = state.fill(text::HISTORY_HELP, &[("most", &MOST.to_string())]);
    let entries = live(move || {
        let links = stored.with(|stored| stored.as_deref().map(links))?;
        Some(if links.is_empty() {
            view! { <p>{say(state, text::EMPTY)}</p> }.into_any()
        } else {
            kept(state, &links, Callback::new(move |()| keep(false)))
        })
    });
    view! {
        <p class="note">{prose(&help)}</p>
        <Tick
            id="keep-history"
            label=state.say(text::KEEP)
            ticked=on
            on_tick=move |()| keep(!on.get_untracked())
        />
        {entries}
    }
}

fn kept(state: State, links: &[Link], wipe: Callback<()>) -> AnyView {
    let shown = state.link_of_shown().map(|link| link.encode());
    let entries = links.iter().enumerate();
    let entries = entries.map(|(at, link)| entry(state, shown.as_deref(), at, link));
    view! {
        <p class="note">{say(state, text::HOW)}</p>
        <ul class="entries">{views(entries)}</ul>
        <p class="buttons">
            <button type="button" id="wipe-history" on:click=press(move || wipe.run(()))>
                {say(state, text::WIPE)}
            </button>
        </p>
    }
    .into_any()
}

/// One result: when, what, and the way to compare it with what is shown.
fn entry(state: State, shown: Option<&str>, at: usize, link: &Link) -> AnyView {
    let fragment = link.encode();
    let id = "entry-".to_owned() + &at.to_string();
    // A link would stand in the browser's own history, which outlives this one.
    let this = fragment.clone();
    let open = move |_| state.compare(&this, "");
    let beside = shown.is_some_and(|shown| shown != fragment).then(|| {
        let with = move |_| state.compare("", &fragment);
        view! {
            " "
            <button type="button" class="quiet" aria-describedby=id.clone() on:click=with>
                {say(state, text::WITH_SHOWN)}
            </button>
        }
    });
    view! {
        <li>
            <button type="button" class="quiet" id=id.clone() on:click=open>
                {prose(&link.headline(state.words))}
            </button>
            " "
            <small>{link.made_at(state.words)}</small>
            {beside}
        </li>
    }
    .into_any()
}
