//! The deciding evidence in one quoted line.

use leptos::prelude::*;

use crate::api::code::Code;
use crate::date::utc;
use crate::evidence::{Channel, Evidence};
use crate::facts::Answer;
use crate::phrase::{letter, page};
use crate::session::{Field, Session};
use crate::ui::live::{live, press};
use crate::ui::proof::seen;
use crate::ui::prose::{code_page, prose, say};
use crate::ui::state::State;

/// What decided: a call with its status and code, or a fact from the text or the person.
#[component]
pub(super) fn Line(state: State) -> impl IntoView {
    live(move || {
        let result = state.run.result.read();
        let result = result.as_ref()?;
        state.run.with(|session| {
            match (result.decided_by(session.evidence()), result.trail.last()) {
                (Some((seen, field)), _) => Some(quoted(state, seen, field)),
                (None, Some(fact)) => Some(told(state, session, *fact)),
                (None, None) => None,
            }
        })?
    })
}

/// A response: the call, the status and the code, of which one is marked; when it came, and its log id.
fn quoted(state: State, seen: &Evidence, field: Field) -> AnyView {
    let call = match seen.origin {
        Channel::Probe(probe) => probe.request().line(),
        Channel::Paste => state.say(page::PASTED).to_owned(),
    };
    let status = seen.status().map(|status| status.to_string());
    let code = seen.code().map(ToOwned::to_owned);
    let at = seen.at.map(utc);
    let log_id = seen
        .envelope()
        .and_then(|envelope| envelope.log_id.clone())
        .filter(|id| !id.is_empty());
    view! {
        <p class="line">
            <code>{call} " → "</code>
            {status.map(|status| marked(status, field == Field::Status))}
            " "
            {code.map(|code| with_page(seen, marked(code, field == Field::Code)))}
            " "
            {at.map(|at| view! { <span class="when">{at}</span> })}
            " "
            {log_id.map(|id| log_id_of(state, id))}
        </p>
    }
    .into_any()
}

/// The code, as a link to its page where it has one.
fn with_page(seen: &Evidence, shown: AnyView) -> AnyView {
    let code = seen.envelope().and_then(|envelope| envelope.code.as_ref());
    match code {
        Some(Code::Listed(listing)) => view! {
            <a href=code_page(listing) rel="noreferrer noopener" target="_blank">
                {shown}
            </a>
        }
        .into_any(),
        Some(Code::Unlisted(_)) | None => shown,
    }
}

fn marked(text: String, decided: bool) -> AnyView {
    if decided {
        view! { <mark>{text}</mark> }.into_any()
    } else {
        view! { <code>{text}</code> }.into_any()
    }
}

/// The log id in short, and a button that copies the whole of it for TikTok's support.
fn log_id_of(state: State, id: String) -> AnyView {
    let short = match (id.get(..8), id.get(id.len().saturating_sub(4)..)) {
        (Some(begin), Some(end)) if id.len() > 16 => [begin, "…", end].concat(),
        _ => id.clone(),
    };
    let text = state.fill(letter::LOG_ID, &[("id", &short)]);
    view! {
        <span class="log-id">
            {text} " "
            <button type="button" class="quiet" on:click=press(move || state.copy(id.clone()))>
                {say(state, letter::COPY_LOG_ID)}
            </button>
        </span>
    }
    .into_any()
}

/// A fact that no response shows by itself.
fn told(state: State, session: &Session, fact: Answer) -> AnyView {
    view! {
        <p class="line">
            {prose(state.words.ask(fact.question()))} " "
            <mark>{prose(state.words.answer(fact))}</mark> " "
            {seen(state, session.seen(fact))}
        </p>
    }
    .into_any()
}
