//! The link, the text for support, the report: each made on a press, from types without a token.

use super::parts::{Parts, button, element, section, words};
use super::work::{State, Work};
use crate::text::page;

/// The ways to hand a diagnosis to somebody else. A shown link is handed on as it is.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    if state.result.is_none() || state.session.is_none() {
        return Parts::new();
    }
    let help = [("id", "share-help"), ("class", "note")];
    let share = [("id", "share"), ("aria-describedby", "share-help")];
    let buttons = vec![
        button(&share, page::SHARE, move || work.share()),
        button(&[("id", "copy-ticket")], page::COPY_TICKET, move || {
            work.copy_ticket();
        }),
        button(&[("id", "export-json")], page::EXPORT, move || {
            work.export();
        }),
    ];
    let mut inside = vec![
        element("p", &help, vec![words(page::SHARE_HELP.get())]),
        element("p", &[("class", "buttons")], buttons),
    ];
    if let Some(link) = &state.link {
        let field = [
            ("id", "permalink"),
            ("type", "text"),
            ("readonly", ""),
            ("value", link.as_str()),
        ];
        let label = [("for", "permalink")];
        inside.push(element("label", &label, vec![words(page::LINK.get())]));
        inside.push(element("input", &field, vec![]));
    }
    vec![section("hand-over", page::HAND_OVER, inside)]
}
