//! The text for support and the report: each made on a press, from types without a token.

use super::parts::{Parts, button, element, section};
use super::share;
use super::work::{State, Work};
use crate::text::hand_over;

/// The ways to hand a diagnosis to somebody else. A shown link is handed on as it is.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    if state.result.is_none() || state.own().is_none() {
        return Parts::new();
    }
    let ticket = [("id", "copy-ticket")];
    let export = [("id", "export-json")];
    let buttons = vec![
        button(&ticket, hand_over::COPY_TICKET, move || work.copy_ticket()),
        button(&export, hand_over::EXPORT, move || work.export()),
    ];
    let mut inside = share::parts(work, state);
    inside.push(element("p", &[("class", "buttons")], buttons));
    vec![section("hand-over", hand_over::HAND_OVER, inside)]
}
