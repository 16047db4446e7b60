//! A new login: its fields, the address made of them, and what comes back.

mod answer;
mod begun;
mod fields;

use leptos::prelude::*;

use super::parts::{Parts, element, following, listed, live, plain, styled, tagged};
use super::work::{State, Work};
use crate::authorize::helps;
use crate::phrase::login;

/// The part of the page. It stands open where a new login is among the steps. Its fields are made once:
/// what follows the state stands around them, so that typing is never disturbed.
pub(super) fn part(work: Work) -> AnyView {
    let mut inside = vec![
        element("summary", &[], vec![plain("h2", work.say(login::SUMMARY))]),
        styled("p", "note", work.say(login::INTRO)),
        live(work, refused),
    ];
    inside.append(&mut fields::parts(work));
    inside.push(live(work, begun::parts));
    inside.push(answer::part(work));
    let mut attributes = listed(&[("id", "authorize")]);
    attributes.push(following(work, "open", |state| {
        let verdict = state.result.as_ref().and_then(|result| result.verdict);
        let helped = verdict.is_some_and(|found| helps(found.cause));
        (helped || state.login.touched).then(String::new)
    }));
    tagged("details", attributes, inside)
}

/// A secret that was taken out of a field.
fn refused(work: Work, state: &State) -> Parts {
    let refused = state.login.refused.iter();
    refused
        .map(|text| styled("p", "refused", work.say(*text)))
        .collect()
}
