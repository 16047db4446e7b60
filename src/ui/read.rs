//! What the pasted text was taken for, and what was turned away.

use leptos::prelude::*;

use super::parts::{Parts, element, link, styled, words};
use super::work::State;
use crate::input::{Grant, Remark};
use crate::report::utc;
use crate::text::{page, ways};
use crate::web::clock;

/// The forms that were recognised and the secrets that were refused.
pub(super) fn parts(state: &State) -> Parts {
    let mut parts: Parts = state
        .refused
        .iter()
        .map(|refused| styled("p", "refused", refused.text().get()))
        .collect();
    if state.removed {
        let removed = [("class", "refused"), ("id", "token-removed")];
        parts.push(element("p", &removed, vec![words(ways::REMOVED.get())]));
    }
    parts.extend(state.ahead.map(clock_differs));
    if !state.forms.is_empty() {
        let forms: Vec<&str> = state.forms.iter().map(|form| form.text().get()).collect();
        let read = page::READ_AS.with(&[("forms", &forms.join(", "))]);
        parts.push(element(
            "p",
            &[("class", "note"), ("id", "read-as")],
            vec![words(&read)],
        ));
    }
    if let Some(session) = &state.session {
        parts.extend(session.grant().map(granted));
        parts.extend(session.remarks().into_iter().map(remark));
    }
    parts
}

/// A remark with the page that it rests on.
fn remark(remark: Remark) -> AnyView {
    let inside = vec![
        words(remark.text().get()),
        words(" "),
        link(remark.source()),
    ];
    element("p", &[("class", "note")], inside)
}

fn clock_differs(ahead: i32) -> AnyView {
    let text = if ahead > 0 {
        page::CLOCK_AHEAD
    } else {
        page::CLOCK_BEHIND
    };
    let text = text.with(&[("seconds", &ahead.unsigned_abs().to_string())]);
    element(
        "p",
        &[("class", "refused"), ("id", "clock")],
        vec![words(&text)],
    )
}

/// The scopes and lifetimes that the paste itself names.
fn granted(grant: &Grant) -> AnyView {
    let mut said = String::new();
    if !grant.scopes.is_empty() {
        said += &page::GRANTED.with(&[("scopes", &grant.scopes.join(", "))]);
    }
    if let Some(seconds) = grant.expires_in {
        said += &page::EXPIRES_IN.with(&[("seconds", &seconds.to_string())]);
        let now = clock::now();
        let ends = utc(now.saturating_add(seconds));
        said += &page::ENDS_AT.with(&[("time", &ends), ("now", &utc(now))]);
    }
    if let Some(seconds) = grant.refresh_expires_in {
        said += &page::REFRESH_EXPIRES_IN.with(&[("seconds", &seconds.to_string())]);
    }
    styled("p", "note", &said)
}
