//! What a result is not: an example is no check, and a link or a report is a claim.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::live::{live, press, views};
use super::pieces;
use super::prose::{prose, say};
use super::slot::Slot;
use super::state::State;
use crate::date::utc;
use crate::permalink::{Link, Opened, Problem, RULESET, Then, Word, named};
use crate::phrase::{Phrase, hand_over, page, share};
use crate::report::Saved;

/// The bars above a letter that is no check of now.
#[component]
pub(super) fn Bars(state: State) -> impl IntoView {
    live(move || {
        let shown = state.shown.read();
        let example = shown.example.then(|| example(state));
        let opened = shown.opened.as_ref().map(|opened| from_link(state, opened));
        let saved = shown.saved.as_ref().map(|saved| from_report(state, saved));
        view! { {example} {opened} {saved} }
    })
}

fn example(state: State) -> AnyView {
    view! {
        <div class="bar" id="example">
            <p>
                <strong>{say(state, page::EXAMPLE)}</strong> " " {say(state, page::EXAMPLE_HELP)}
            </p>
            {own_check(state)}
        </div>
    }
    .into_any()
}

fn from_link(state: State, opened: &Opened) -> AnyView {
    let clipped = opened.problem == Some(Problem::Clipped);
    let readable = opened.is_readable();
    let link = opened.link.clone();
    let then = live(move || {
        let result = state.run.result.read();
        let then = Then::of(&link, result.as_ref()?)?;
        Some(then_and_now(state, &link, &then))
    });
    view! {
        <div class="bar" id="from-link">
            <p><strong>{prose(&sentence(state, opened))}</strong></p>
            {clipped.then(|| view! { <p>{say(state, share::LINK_CLIPPED)}</p> })}
            {if readable {
                view! { {then} <p class="note">{say(state, share::CLAIM)}</p> }.into_any()
            } else {
                view! { <Slot state fetch=pieces::held /> }.into_any()
            }}
            {own_check(state)}
        </div>
    }
    .into_any()
}

/// The way to a check of one's own.
fn own_check(state: State) -> AnyView {
    view! {
        <p class="own">
            <button type="button" id="run-own" on:click=press(move || state.leave_link())>
                {say(state, share::RUN_OWN)}
            </button>
        </p>
    }
    .into_any()
}

fn from_report(state: State, saved: &Saved) -> AnyView {
    let made = match saved.made_at {
        Some(at) => state.fill(hand_over::FROM_REPORT, &[("time", &utc(at))]),
        None => state.say(hand_over::FROM_REPORT_UNDATED).to_owned(),
    };
    let (partial, then) = (saved.partial, saved.verdict);
    let other = live(move || {
        let then = then?;
        let now = state.run.verdict();
        let title = state.words.title(then);
        let said = state.fill(hand_over::OTHER_VERDICT, &[("verdict", title)]);
        let differs = now.map(|now| now.cause) != Some(then);
        differs.then(|| view! { <p class="then">{prose(&said)}</p> })
    });
    view! {
        <div class="bar" id="from-report">
            <p><strong>{prose(&made)}</strong></p>
            {partial.then(|| view! { <p>{say(state, hand_over::PARTIAL)}</p> })}
            {other}
            <p class="note">{say(state, hand_over::CLAIM)}</p>
            {own_check(state)}
        </div>
    }
    .into_any()
}

/// The conclusion of the link beside that of today, and why they differ.
fn then_and_now(state: State, link: &Link, then: &Then) -> AnyView {
    let conclusion = |words: Phrase, rules: u32, causes: &[Word]| {
        let (rules, causes) = (rules.to_string(), named(causes, state.words));
        let said = state.fill(words, &[("rules", &rules), ("causes", &causes)]);
        view! { <p>{prose(&said)}</p> }
    };
    let why = match link.ruleset.cmp(&RULESET) {
        Ordering::Less => share::BECAUSE_RULES,
        Ordering::Equal => share::SAME_RULES,
        Ordering::Greater => share::NEWER_RULES,
    };
    let older = link.ruleset < RULESET;
    let changes = then.because.iter().filter(|_| older);
    let changes = changes.map(|what| view! { <li>{say(state, *what)}</li> });
    view! {
        <div id="then-and-now">
            {conclusion(share::THEN, link.ruleset, &then.then)}
            {conclusion(share::NOW, RULESET, &then.now)}
            <p>{say(state, why)}</p>
            <ul>{views(changes)}</ul>
        </div>
    }
    .into_any()
}

fn sentence(state: State, opened: &Opened) -> String {
    match (opened.problem, opened.link.minutes) {
        (Some(Problem::Shortened), _) => state.say(share::LINK_SHORTENED).to_owned(),
        (Some(Problem::Damaged), _) => state.say(share::LINK_DAMAGED).to_owned(),
        (Some(Problem::Newer), _) => state.say(share::LINK_NEWER).to_owned(),
        (Some(Problem::Foreign), _) => state.say(share::LINK_FOREIGN).to_owned(),
        (None | Some(Problem::Clipped), Some(_)) => {
            let time = opened.link.made_at(state.words);
            state.fill(share::FROM_LINK, &[("time", &time)])
        }
        (None | Some(Problem::Clipped), None) => state.say(share::FROM_LINK_UNDATED).to_owned(),
    }
}
