//! What a link holds, one thing a row.

use leptos::prelude::*;

use super::live::live;
use super::prose::prose;
use super::state::{State, Wanted};
use super::tick::Tick;
use crate::permalink::Link;
use crate::phrase::share;
use crate::web::location;

/// What stands in the link that was opened.
pub(super) fn of_opened(state: State) -> AnyView {
    let link = state.shown.with(|shown| {
        let opened = shown.opened.as_ref();
        opened.map(|opened| opened.link.clone())
    });
    link.map(|link| view! { <Held state link /> }).into_any()
}

/// What the link will hold that sharing makes, and the ways to leave some of it out.
pub(super) fn of_shared(state: State) -> AnyView {
    view! { <Holds state /> }.into_any()
}

#[component]
fn Holds(state: State) -> impl IntoView {
    let held = live(move || {
        let link = state.link_to_share()?;
        let length = location::address(&link.encode()).len().to_string();
        let said = state.fill(share::HOLDS, &[("count", &length)]);
        Some(view! { <p>{prose(&said)}</p> <Held state link /> })
    });
    let own = Memo::new(move |_| state.shown.read().opened.is_none());
    view! {
        {live(move || own.get().then(|| choices(state)))}
        {held}
    }
}

/// What can be left out of a link that is made here.
fn choices(state: State) -> AnyView {
    let wanted = state.sharing.wanted;
    let choose = move |choose: fn(&mut Wanted)| state.sharing.choose(choose);
    view! {
        <Tick
            id="with-log-ids"
            label=state.say(share::WITH_LOG_IDS)
            ticked=Signal::derive(move || wanted.get().log_ids)
            on_tick=move |()| choose(|wanted| wanted.log_ids = !wanted.log_ids)
        />
        <Tick
            id="with-time"
            label=state.say(share::WITH_TIME)
            ticked=Signal::derive(move || !wanted.get().no_time)
            on_tick=move |()| choose(|wanted| wanted.no_time = !wanted.no_time)
        />
    }
    .into_any()
}

/// All that stands in a link, in words.
#[component]
fn Held(state: State, link: Link) -> impl IntoView {
    let rows = link.said(state.words).into_iter().map(|said| {
        view! {
            <div>
                <dt>{prose(&said.what)}</dt>
                <dd>{prose(&said.value)}</dd>
            </div>
        }
        .into_any()
    });
    view! { <dl class="holds">{rows.collect::<Vec<_>>()}</dl> }
}
