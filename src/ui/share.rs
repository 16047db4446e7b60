//! The link of a diagnosis, made on a press.

use super::parts::{Parts, button, element, words};
use super::work::{State, Work};
use crate::text::share;

/// The button, what the link holds, and the link once it was made.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let help = [("id", "share-help"), ("class", "note")];
    let press = [("id", "share"), ("aria-describedby", "share-help")];
    let press = button(&press, share::SHARE, move || work.share());
    let mut parts = vec![
        element("p", &help, vec![words(share::SHARE_HELP.get())]),
        element("p", &[("class", "buttons")], vec![press]),
    ];
    if let Some(link) = &state.link {
        let field = [
            ("id", "permalink"),
            ("type", "text"),
            ("readonly", ""),
            ("value", link.as_str()),
        ];
        let label = [("for", "permalink")];
        parts.push(element("label", &label, vec![words(share::LINK.get())]));
        parts.push(element("input", &field, vec![]));
    }
    parts
}
