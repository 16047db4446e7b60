//! The page's own calls, a row each.

use leptos::prelude::*;

use super::parts::{Parts, code, element, section, styled, verbatim, words};
use super::work::{State, Work};
use crate::api::Probe;
use crate::phrase::page;
use crate::session::Session;

/// The rows, from waiting to their end. Without a token there is nothing to show.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(session) = &state.session else {
        return Parts::new();
    };
    if !state.is_running() && !Probe::ALL.iter().any(|probe| session.was_sent(*probe)) {
        return Parts::new();
    }
    let rows = Probe::ALL.iter();
    let rows = rows
        .map(|probe| row(work, session, *probe, state.in_flight))
        .collect();
    let list = element("ul", &[("class", "calls")], rows);
    let heading = match (state.own(), &state.saved) {
        (Some(_), _) => page::CALLS,
        (None, Some(_)) => page::CALLS_REPORTED,
        (None, None) => page::CALLS_CLAIMED,
    };
    let mut inside = vec![list];
    if state.own().is_some() && !state.example {
        inside.push(styled("p", "note", work.say(page::LIVE)));
    }
    vec![section(work, "calls", heading, inside)]
}

/// One call: its state, its scope, and what TikTok said.
fn row(work: Work, session: &Session, probe: Probe, in_flight: Option<Probe>) -> AnyView {
    let progress = session.progress(probe, in_flight);
    let mut inside = vec![
        styled("span", "state", work.say(progress.phrase())),
        words(" "),
        code(&probe.request().line()),
        words(" "),
        styled("span", "scope", probe.scope()),
    ];
    if let Some(evidence) = session.answer_of(probe) {
        let log_id = evidence
            .envelope()
            .and_then(|envelope| envelope.log_id.as_deref());
        let status = evidence.status().map(|status| status.to_string());
        let status = status.map(|status| work.fill(page::HTTP, &[("status", &status)]));
        let said = vec![
            words(&status.unwrap_or_default()),
            words(" "),
            code(evidence.code().unwrap_or_default()),
            words(" "),
            element("small", &[], vec![verbatim(log_id.unwrap_or_default())]),
        ];
        inside.push(element("span", &[("class", "said")], said));
    }
    let state = [("data-probe", probe.id()), ("data-outcome", progress.id())];
    element("li", &state, inside)
}
