//! What the pasted text was taken for, and what was turned away.

use leptos::prelude::*;

use super::parts::{Parts, element, link, styled, words};
use super::work::{State, Work};
use crate::date::{duration, utc};
use crate::input::{Grant, Remark};
use crate::phrase::{modes, page};
use crate::web::clock;

/// The forms that were recognised and the secrets that were refused.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let mut parts: Parts = state
        .refused
        .iter()
        .map(|refused| styled("p", "refused", work.say(refused.phrase())))
        .collect();
    if state.removed {
        let removed = [("class", "refused"), ("id", "token-removed")];
        parts.push(element(
            "p",
            &removed,
            vec![words(work.say(modes::REMOVED))],
        ));
    }
    parts.extend(state.ahead.map(|ahead| clock_differs(work, ahead)));
    if !state.forms.is_empty() {
        let forms: Vec<&str> = state
            .forms
            .iter()
            .map(|form| work.say(form.phrase()))
            .collect();
        let read = work.fill(page::READ_AS, &[("forms", &forms.join(", "))]);
        parts.push(element(
            "p",
            &[("class", "note"), ("id", "read-as")],
            vec![words(&read)],
        ));
    }
    if let Some(session) = &state.session {
        parts.extend(session.grant().map(|grant| granted(work, grant)));
        parts.extend(session.remarks().into_iter().map(|one| remark(work, one)));
    }
    parts
}

/// A remark with the page that it rests on.
fn remark(work: Work, remark: Remark) -> AnyView {
    let inside = vec![
        words(work.say(remark.phrase())),
        words(" "),
        link(work, remark.source()),
    ];
    element("p", &[("class", "note")], inside)
}

fn clock_differs(work: Work, ahead: i32) -> AnyView {
    let text = if ahead > 0 {
        page::CLOCK_AHEAD
    } else {
        page::CLOCK_BEHIND
    };
    let text = work.fill(text, &[("seconds", &ahead.unsigned_abs().to_string())]);
    element(
        "p",
        &[("class", "refused"), ("id", "clock")],
        vec![words(&text)],
    )
}

/// The scopes and lifetimes that the paste itself names.
fn granted(work: Work, grant: &Grant) -> AnyView {
    let mut said = String::new();
    if !grant.scopes.is_empty() {
        said += &work.fill(page::GRANTED, &[("scopes", &grant.scopes.join(", "))]);
    }
    if let Some(seconds) = grant.expires_in {
        said += &work.fill(page::EXPIRES_IN, &[("duration", &duration(seconds))]);
        let now = clock::now();
        let ends = utc(now.saturating_add(seconds));
        said += &work.fill(page::ENDS_AT, &[("time", &ends), ("now", &utc(now))]);
    }
    if let Some(seconds) = grant.refresh_expires_in {
        said += &work.fill(
            page::REFRESH_EXPIRES_IN,
            &[("duration", &duration(seconds))],
        );
    }
    styled("p", "note", &said)
}
