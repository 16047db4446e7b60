//! TikTok's responses, with the field that decided.

use leptos::prelude::*;

use super::live::{live, views};
use super::proof::reply_id;
use super::prose::{Away, code_page, prose, say};
use super::state::State;
use crate::api::code::{Code, Listing};
use crate::date::utc;
use crate::evidence::{Channel, Evidence, Outcome};
use crate::phrase::{page, proof};
use crate::session::redacted::{Line, lines};
use crate::session::{Diagnosis, Field, Session};

/// The part.
pub(super) fn view(state: State) -> AnyView {
    view! { <Responses state /> }.into_any()
}

/// Every response seen.
#[component]
fn Responses(state: State) -> impl IntoView {
    live(move || {
        // A link tells of a response its status and code only.
        let whole = state.shown.read().opened.is_none();
        let result = state.run.result.read();
        let result = result.as_ref()?;
        let replies = state.run.with(|session| {
            let seen = session.evidence().iter().enumerate();
            seen.map(|(at, seen)| reply(state, at, seen, result, whole))
                .collect::<Vec<_>>()
        })?;
        let note = if replies.is_empty() {
            page::NO_EVIDENCE
        } else {
            proof::REDACTED
        };
        let live = state.shown.with(|shown| shown.is_own() && !shown.example);
        let live = live && state.run.with(Session::ready_at).flatten().is_some();
        Some(view! {
            <p class="note">{say(state, note)}</p>
            {live.then(|| view! { <p class="note">{say(state, page::LIVE)}</p> })}
            {replies}
        })
    })
}

/// One response; what came over the wire becomes text and nothing else.
fn reply(state: State, at: usize, seen: &Evidence, result: &Diagnosis, whole: bool) -> AnyView {
    let decided = result.deciding(seen);
    let call = match seen.origin {
        Channel::Probe(probe) => probe.request().line(),
        Channel::Paste => state.say(page::PASTED).to_owned(),
    };
    let values = [("number", (at + 1).to_string()), ("call", call)];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let heading = state.fill(proof::REPLY, &values);
    let code = seen.code().filter(|_| !whole);
    let rows = rows(state, seen, code, decided);
    let body = seen.envelope().filter(|_| whole).map(|envelope| {
        let lines = lines(envelope);
        let lines = lines.iter().map(|one| line(state, one, decided));
        view! { <pre tabindex="0">{views(lines)}</pre> }
    });
    let open = decided.is_some() || matches!(seen.origin, Channel::Paste);
    view! {
        <details id=reply_id(at) class="reply" tabindex="-1" open=open>
            <summary>
                <h3>{prose(&heading)}</h3>
            </summary>
            <dl>{rows}</dl>
            {body}
        </details>
    }
    .into_any()
}

/// What stands around the body of a response.
fn rows(state: State, seen: &Evidence, bare: Option<&str>, decided: Option<Field>) -> Vec<AnyView> {
    let wait = match &seen.outcome {
        Outcome::Reply(reply) => reply.retry_after.map(|wait| wait.to_string() + " s"),
        Outcome::Fault(_) => None,
    };
    let status = seen.status().map(|status| status.to_string());
    let texts = [
        ("HTTP", status, decided == Some(Field::Status)),
        (
            "error.code",
            bare.map(ToOwned::to_owned),
            decided == Some(Field::Code),
        ),
        ("Retry-After", wait, false),
        (
            "display_name",
            seen.display_name().map(ToOwned::to_owned),
            false,
        ),
        ("UTC", seen.at.map(utc), false),
    ];
    let mut rows: Vec<AnyView> = texts
        .into_iter()
        .filter_map(|(name, value, decided)| {
            let value = value.filter(|value| !value.is_empty())?;
            Some(row(name, marked(state, value, decided)))
        })
        .collect();
    rows.extend(meaning(state, seen).map(|means| row(state.say(page::MEANS), means)));
    rows
}

/// What the code means; one of the tables has a page of its own.
fn meaning(state: State, seen: &Evidence) -> Option<AnyView> {
    Some(match seen.envelope()?.code.as_ref()? {
        Code::Listed(listing) => means(state, listing),
        Code::Unlisted(_) => say(state, page::UNLISTED).into_any(),
    })
}

fn means(state: State, listing: &'static Listing) -> AnyView {
    let meaning = state.words.code(listing).meaning.as_str();
    view! { <Away to=code_page(listing) name=meaning /> }.into_any()
}

fn row(name: &'static str, value: AnyView) -> AnyView {
    view! {
        <div data-row=name>
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

fn line(state: State, line: &Line, decided: Option<Field>) -> AnyView {
    let decided = line.field.is_some() && line.field == decided;
    view! { {marked(state, line.text.clone(), decided)} "\n" }.into_any()
}

fn marked(state: State, text: String, decided: bool) -> AnyView {
    if decided {
        view! { <mark>{text}</mark> " " <em>{say(state, page::DECIDED)}</em> }.into_any()
    } else {
        text.into_any()
    }
}
