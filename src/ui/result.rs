//! The result region.

use leptos::prelude::*;

use super::parts::{Parts, following, listed, live, settled, tagged};
use super::work::{State, Work};
use super::{
    authorize, banner, calls, compared, evidence, explanation, hand_over, legend, others, posting,
    proof, questions, read, scopes, verdict,
};
use crate::session::Next;

/// Everything about one diagnosis. The attributes carry its state for scripts and tests.
pub(super) fn part(work: Work) -> AnyView {
    let inside = vec![
        settled(work, top),
        live(work, compared::parts),
        settled(work, questions::parts),
        settled(work, calls::parts),
        settled(work, explanation::parts),
        settled(work, scopes::parts),
        authorize::part(work),
        settled(work, rest),
        live(work, hand_over::parts),
    ];
    let mut attributes = listed(&[("id", "diagnosis")]);
    attributes.push(following(work, "data-state", |state| {
        Some(phase(state).to_owned())
    }));
    attributes.push(following(work, "data-verdict", |state| {
        Some(verdict(state).to_owned())
    }));
    attributes.push(following(work, "data-possible", |state| {
        Some(possible(state))
    }));
    tagged("section", attributes, inside)
}

fn top(work: Work, state: &State) -> Parts {
    let mut parts = banner::parts(work, state);
    parts.append(&mut verdict::parts(work, state));
    parts.append(&mut read::parts(work, state));
    parts
}

fn rest(work: Work, state: &State) -> Parts {
    let mut parts = posting::parts(work, state);
    parts.append(&mut proof::parts(work, state));
    parts.append(&mut evidence::parts(work, state));
    parts.append(&mut others::parts(work, state));
    parts.append(&mut legend::parts(work, state));
    parts
}

fn phase(state: &State) -> &'static str {
    match state.next {
        _ if state.is_idle() => "idle",
        _ if state.is_running() => "running",
        Some(Next::Ask(_)) => "asking",
        Some(Next::Send(_) | Next::Show) | None => "done",
    }
}

fn verdict(state: &State) -> &'static str {
    let found = state.result.as_ref().and_then(|result| result.verdict);
    found.map_or("", |found| found.cause.slug())
}

fn possible(state: &State) -> String {
    let result = state.result.iter();
    let causes = result.flat_map(|result| &result.possible);
    let slugs: Vec<&str> = causes.map(|one| one.cause.slug()).collect();
    slugs.join(" ")
}
