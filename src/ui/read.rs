//! What the pasted text was taken for, and what was turned away.

use super::parts::{Parts, element, styled, words};
use super::work::State;
use crate::text::page;

/// The forms that were recognised and the secrets that were refused.
pub(super) fn parts(state: &State) -> Parts {
    let mut parts: Parts = state
        .refused
        .iter()
        .map(|refused| styled("p", "refused", refused.text().get()))
        .collect();
    if !state.forms.is_empty() {
        let forms: Vec<&str> = state.forms.iter().map(|form| form.text().get()).collect();
        let read = page::READ_AS.with(&[("forms", &forms.join(", "))]);
        parts.push(element(
            "p",
            &[("class", "note"), ("id", "read-as")],
            vec![words(&read)],
        ));
    }
    parts
}
