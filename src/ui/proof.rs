//! "How we know": the path to the result as a line of stations, fact by fact.

use leptos::prelude::*;

use super::live::{live, views};
use super::prose::{prose, say};
use super::read::ReadAs;
use super::state::State;
use crate::cause::Cause;
use crate::phrase::{Phrase, proof};
use crate::session::{Next, Seen, Session, Station};
use crate::web::field;

/// The part.
pub(super) fn view(state: State) -> AnyView {
    view! {
        <ReadAs state />
        <Proof state />
    }
    .into_any()
}

/// The path, and where it ends.
#[component]
fn Proof(state: State) -> impl IntoView {
    live(move || {
        state.run.with(|session| {
            let stations = session.proof();
            let count = Cause::ALL.len().to_string();
            let help = if stations.is_empty() {
                state.say(proof::NO_FACTS).to_owned()
            } else {
                state.fill(proof::PROOF_HELP, &[("count", &count)])
            };
            let stations = stations.into_iter().map(|one| station(state, one));
            view! {
                <p class="note">{prose(&help)}</p>
                <ol class="path">
                    {views(stations)} <li class="end">{prose(&end(state, session))}</li>
                </ol>
            }
        })
    })
}

/// One fact, where it was seen, and how many causes it left.
fn station(state: State, station: Station) -> AnyView {
    let fact = station.fact;
    let left = state.fill(proof::LEFT, &[("count", &station.left.to_string())]);
    view! {
        <li data-fact=fact.question().id()>
            {prose(state.words.ask(fact.question()))} " "
            <strong>{prose(state.words.answer(fact))}</strong> " " {seen(state, station.seen)} " "
            <span class="left">{left}</span>
        </li>
    }
    .into_any()
}

/// Where a fact was seen. A response is a press away.
pub(super) fn seen(state: State, seen: Seen) -> AnyView {
    let text = match seen {
        Seen::Reply(at) => return to_reply(state, proof::SEEN_REPLY, at),
        Seen::ClaimedReply(at) => return to_reply(state, proof::CLAIMED_REPLY, at),
        Seen::Replies => proof::SEEN_REPLIES,
        Seen::Paste => proof::SEEN_PASTE,
        Seen::Person => proof::SEEN_PERSON,
        Seen::Claim => proof::SEEN_CLAIM,
    };
    view! { <small>{say(state, text)}</small> }.into_any()
}

/// A button and not an anchor: the address is where links are.
fn to_reply(state: State, label: Phrase, at: usize) -> AnyView {
    let id = reply_id(at);
    let label = state.fill(label, &[("number", &(at + 1).to_string())]);
    let target = id.clone();
    let open = move |_| {
        let target = target.clone();
        field::unfold("evidence");
        // The responses are built when their part is opened.
        set_timeout(move || field::unfold(&target), std::time::Duration::ZERO);
    };
    view! {
        <button type="button" class="quiet to-reply" data-reply=id on:click=open>
            {label}
        </button>
    }
    .into_any()
}

/// The id of a response on the page; people count from one.
pub(super) fn reply_id(at: usize) -> String {
    ["reply-", &(at + 1).to_string()].concat()
}

fn end(state: State, session: &Session) -> String {
    if let Some(found) = state.run.verdict() {
        return state.fill(proof::SO, &[("cause", state.words.title(found.cause))]);
    }
    let question = match state.run.next.get() {
        Some(Next::Ask(question)) => Some(question),
        Some(Next::Send(_) | Next::Wait | Next::Show) | None => session.would_decide(),
    };
    let ask = question.map_or("", |question| state.words.ask(question));
    state.fill(proof::GOES_ON, &[("question", ask)])
}
