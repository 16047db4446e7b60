//! The calls are under way.

use leptos::prelude::*;

use crate::api::Probe;
use crate::phrase::{Phrase, letter, page, purpose};
use crate::ui::calls::{drawn, outcome};
use crate::ui::icon::icon;
use crate::ui::live::{live, press, views};
use crate::ui::prose::{prose, say};
use crate::ui::state::State;

/// The letter while it is written: each call with what it is for, filling in.
#[component]
pub(super) fn Running(state: State) -> impl IntoView {
    let rows = Probe::ALL.iter().map(|probe| row(state, *probe));
    let elapsed = live(move || {
        let seconds = state.run.elapsed.get();
        (seconds >= 2).then(|| state.fill(letter::ELAPSED, &[("seconds", &seconds.to_string())]))
    });
    view! {
        <article class="letter" data-tone="running">
            <h1 id="verdict" tabindex="-1">{say(state, letter::ASKING)}</h1>
            <ul class="purposes">{views(rows)}</ul>
            <p class="again">
                <button type="button" id="cancel" on:click=press(move || state.cancel())>
                    {say(state, page::CANCEL)}
                </button>
                <small>{elapsed}</small>
            </p>
        </article>
    }
}

fn row(state: State, probe: Probe) -> AnyView {
    let progress = Memo::new(move |_| outcome(state, probe));
    view! {
        <li data-outcome=Signal::derive(move || progress.get().id())>
            {live(move || icon(drawn(progress.get())))}
            <span>{prose(state.say(of(probe)))}</span>
            <small class="state">{live(move || prose(state.say(progress.get().phrase())))}</small>
        </li>
    }
    .into_any()
}

/// What the call is for.
const fn of(probe: Probe) -> Phrase {
    match probe {
        Probe::UserInfoBasic => purpose::USER_INFO_BASIC,
        Probe::UserInfoProfile => purpose::USER_INFO_PROFILE,
        Probe::UserInfoStats => purpose::USER_INFO_STATS,
        Probe::CreatorInfo => purpose::CREATOR_INFO,
        Probe::VideoList => purpose::VIDEO_LIST,
        Probe::PostStatus => purpose::POST_STATUS,
    }
}
