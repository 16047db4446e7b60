//! The page's own calls, a row each.

use leptos::prelude::*;

use super::parts::{Parts, element, plain, section, styled, words};
use super::work::State;
use crate::api::Probe;
use crate::session::Session;
use crate::text::{label, page};

/// The rows, from waiting to their end. Without a token there is nothing to show.
pub(super) fn parts(state: &State) -> Parts {
    let Some(session) = &state.session else {
        return Parts::new();
    };
    if !state.is_running() && !Probe::ALL.iter().any(|probe| session.was_sent(*probe)) {
        return Parts::new();
    }
    let rows = Probe::ALL.iter();
    let rows = rows
        .map(|probe| row(session, *probe, state.in_flight))
        .collect();
    let list = element("ul", &[("class", "calls")], rows);
    let heading = if state.own().is_some() {
        page::CALLS
    } else {
        page::CALLS_CLAIMED
    };
    let mut inside = vec![list];
    if state.own().is_some() && !state.example {
        inside.push(styled("p", "note", page::LIVE.get()));
    }
    vec![section("calls", heading, inside)]
}

/// One call: its state, its scope, and what TikTok said.
fn row(session: &Session, probe: Probe, in_flight: Option<Probe>) -> AnyView {
    let progress = session.progress(probe, in_flight);
    let mut inside = vec![
        styled("span", "state", label::progress(progress).get()),
        words(" "),
        plain("code", &probe.request().line()),
        words(" "),
        styled("span", "scope", probe.scope()),
    ];
    if let Some(evidence) = session.answer_of(probe) {
        let log_id = evidence
            .envelope()
            .and_then(|envelope| envelope.log_id.as_deref());
        let status = evidence.status().map(|status| status.to_string());
        let status = status.map(|status| page::HTTP.with(&[("status", &status)]));
        let said = vec![
            words(&status.unwrap_or_default()),
            words(" "),
            plain("code", evidence.code().unwrap_or_default()),
            words(" "),
            plain("small", log_id.unwrap_or_default()),
        ];
        inside.push(element("span", &[("class", "said")], said));
    }
    let state = [("data-probe", probe.id()), ("data-outcome", progress.id())];
    element("li", &state, inside)
}
