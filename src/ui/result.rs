//! The result region: the letter, the closed parts below it, and the cards beside it.

use leptos::prelude::*;

use super::accordion::Accordion;
use super::bars::Bars;
use super::calls::Calls;
use super::letter::Letter;
use super::live::live;
use super::others::count_not_checked;
use super::pieces;
use super::read::Warnings;
use super::share::Share;
use super::slot::Slot;
use super::state::State;
use super::view::View;
use crate::phrase::{Phrase, page, parts, proof, scopes};
use crate::session::{Diagnosis, Next, Session};
use crate::words::unmarked;

/// Everything about one diagnosis. The attributes carry its state for scripts and tests.
#[component]
pub(super) fn Result(state: State) -> impl IntoView {
    let run = state.run;
    let stands = run.stands;
    let verdict = Signal::derive(move || {
        let found = run.verdict();
        found.map_or("", |found| found.cause.slug())
    });
    let possible = Signal::derive(move || {
        let result = run.result.read();
        let possible = result.iter().flat_map(|result| &result.possible);
        let slugs: Vec<&str> = possible.map(|one| one.cause.slug()).collect();
        slugs.join(" ")
    });
    let beside = Memo::new(move |_| state.sharing.beside.with(Option::is_some));
    let hidden = Signal::derive(move || state.view.get() != View::Check || phase(state) == "idle");
    view! {
        <section
            id="diagnosis"
            data-state=Signal::derive(move || phase(state))
            data-verdict=verdict
            data-possible=possible
            hidden=hidden
        >
            <div class="bars">
                <Bars state />
                <Warnings state />
            </div>
            <div class="columns">
                <div class="column">
                    {live(move || beside.get().then(|| view! { <Slot state fetch=pieces::compared /> }))}
                    <Letter state />
                    <Parts state />
                </div>
                <div class="aside">
                    <Share state />
                    <Calls state />
                    {live(move || stands.get().then(|| view! { <Slot state fetch=pieces::scopes /> }))}
                </div>
            </div>
            {live(move || stands.get().then(|| view! { <div class="printed"><Slot state fetch=pieces::printed /></div> }))}
        </section>
    }
}

fn phase(state: State) -> &'static str {
    let run = state.run;
    if state.shown.with(|shown| shown.opened.is_none()) && run.session.with(Option::is_none) {
        return "idle";
    }
    match run.next.get() {
        _ if run.is_running.get() => "running",
        Some(Next::Ask(_)) => "asking",
        Some(Next::Send(_) | Next::Wait | Next::Show) | None => "done",
    }
}

/// The closed parts. Each says how much is behind it, and is built when it is opened.
#[component]
fn Parts(state: State) -> impl IntoView {
    let posting = Memo::new(move |_| state.run.with(Session::posting).flatten().is_some());
    live(move || {
        state.run.stands.get().then(|| {
            view! {
                <div class="card parts">
                    <Accordion id="proof" heading=state.say(parts::HOW) count=facts(state)>
                        <Slot state fetch=pieces::proof />
                    </Accordion>
                    <Accordion id="possible" heading=state.say(parts::ELSE) count=others(state)>
                        <Slot state fetch=pieces::possible />
                    </Accordion>
                    <Accordion id="ruled-out" heading=state.say(parts::RULED_OUT) count=excluded(state)>
                        <Slot state fetch=pieces::ruled_out />
                    </Accordion>
                    <Accordion id="not-checked" heading=state.say(parts::NOT_CHECKED) count=unseen(state)>
                        <Slot state fetch=pieces::not_checked />
                    </Accordion>
                    {live(move || posting.get().then(|| view! {
                        <Accordion id="posting" heading=state.say(scopes::POSTING) count="">
                            <Slot state fetch=pieces::posting />
                        </Accordion>
                    }))}
                    <Accordion id="evidence" heading=state.say(proof::EVIDENCE) count=responses(state)>
                        <Slot state fetch=pieces::responses />
                    </Accordion>
                </div>
            }
        })
    })
}

fn facts(state: State) -> Signal<String> {
    Signal::derive(move || {
        let count = state.run.with(|session| session.proof().len());
        counted(state, parts::FACTS, count.unwrap_or_default())
    })
}

fn others(state: State) -> Signal<String> {
    of_result(state, |state, result| {
        let left = result.possible.len() - usize::from(result.verdict.is_some());
        counted(state, parts::CAUSES, left)
    })
}

fn excluded(state: State) -> Signal<String> {
    of_result(state, |state, result| {
        counted(state, parts::CAUSES, result.ruled_out.len())
    })
}

fn unseen(state: State) -> Signal<String> {
    Signal::derive(move || count_not_checked(state).to_string())
}

fn responses(state: State) -> Signal<String> {
    Signal::derive(move || {
        let count = state.run.with(|session| session.evidence().len());
        count.unwrap_or_default().to_string()
    })
}

fn of_result(state: State, count: fn(State, &Diagnosis) -> String) -> Signal<String> {
    Signal::derive(move || {
        let result = state.run.result.read();
        result
            .as_ref()
            .map(|result| count(state, result))
            .unwrap_or_default()
    })
}

/// "3 causes"; none are said as such.
fn counted(state: State, phrase: Phrase, count: usize) -> String {
    match count {
        0 => state.say(parts::NOTHING).to_owned(),
        1 if phrase == parts::FACTS => state.say(parts::ONE_FACT).to_owned(),
        1 => state.say(parts::ONE_CAUSE).to_owned(),
        count => state.fill(phrase, &[("count", &count.to_string())]),
    }
}

/// The title of the window: the verdict first.
pub(super) fn title(state: State) -> String {
    let shown = state.shown.read();
    let cause = state.run.verdict().map(|found| found.cause);
    let said = [
        shown.example.then(|| state.say(page::EXAMPLE)),
        cause.map(|cause| state.words.title(cause)),
        cause
            .filter(|_| !shown.is_own())
            .map(|_| state.say(page::CLAIMED)),
        Some(state.say(page::NAME)),
    ];
    let said: Vec<&str> = said.into_iter().flatten().collect();
    unmarked(&said.join(" · "))
}
