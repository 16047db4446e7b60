//! What the pasted text was taken for, and what was turned away.

use leptos::prelude::*;

use super::live::{live, views};
use super::prose::{prose, say, sourced};
use super::state::State;
use crate::date::{duration, utc};
use crate::input::Grant;
use crate::phrase::{modes, page};
use crate::session::Session;
use crate::web::clock;

/// What the person has to know at once: a secret was turned away, or the clocks differ.
#[component]
pub(super) fn Warnings(state: State) -> impl IntoView {
    let refused = live(move || {
        let shown = state.shown.read();
        let refused = shown.refused.iter();
        let refused =
            refused.map(|one| view! { <p class="refused">{say(state, one.phrase())}</p> });
        views(refused)
    });
    let removed = live(move || {
        let removed = state.shown.read().removed;
        removed.then(
            || view! { <p class="refused" id="token-removed">{say(state, modes::REMOVED)}</p> },
        )
    });
    let clock = live(move || {
        let ahead = state.run.ahead.get()?;
        let text = if ahead > 0 {
            page::CLOCK_AHEAD
        } else {
            page::CLOCK_BEHIND
        };
        let text = state.fill(text, &[("seconds", &ahead.unsigned_abs().to_string())]);
        Some(view! { <p class="refused" id="clock">{prose(&text)}</p> })
    });
    view! { {refused} {removed} {clock} }
}

/// The forms that were recognised, and what the text shows beside the cause.
#[component]
pub(super) fn ReadAs(state: State) -> impl IntoView {
    let forms = live(move || {
        let shown = state.shown.read();
        let forms = shown.forms.iter().map(|form| state.say(form.phrase()));
        let forms: Vec<&str> = forms.collect();
        (!forms.is_empty()).then(|| {
            let read = state.fill(page::READ_AS, &[("forms", &forms.join(", "))]);
            view! { <p class="note" id="read-as">{prose(&read)}</p> }
        })
    });
    let remarks = live(move || {
        state.run.with(|session: &Session| {
            let grant = session.grant().map(|grant| granted(state, grant));
            let remarks = session.remarks().into_iter().map(|one| {
                view! { <p class="note">{sourced(state, state.say(one.phrase()), &[one.source()])}</p> }
            });
            view! {
                {grant.map(|said| view! { <p class="note">{prose(&said)}</p> })}
                {views(remarks)}
            }
        })
    });
    view! { {forms} {remarks} }
}

/// The scopes and lifetimes that the text itself names.
fn granted(state: State, grant: &Grant) -> String {
    let mut said = String::new();
    if !grant.scopes.is_empty() {
        said += &state.fill(page::GRANTED, &[("scopes", &grant.scopes.join(", "))]);
    }
    if let Some(seconds) = grant.expires_in {
        said += &state.fill(page::EXPIRES_IN, &[("duration", &duration(seconds))]);
        let now = clock::now();
        let ends = utc(now.saturating_add(seconds));
        said += &state.fill(page::ENDS_AT, &[("time", &ends), ("now", &utc(now))]);
    }
    if let Some(seconds) = grant.refresh_expires_in {
        let life = duration(seconds);
        said += &state.fill(page::REFRESH_EXPIRES_IN, &[("duration", &life)]);
    }
    said
}
