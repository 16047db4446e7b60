//! The link of a diagnosis: what it will hold, in words, and the link once it was made.

use leptos::prelude::*;

use super::parts::{Parts, button, details, element, label_of, plain, row, tick, words};
use super::work::{State, Work};
use crate::permalink::Link;
use crate::phrase::share;
use crate::web::location;

/// All that the link will hold and the ways to leave some of it out, before the button that makes it.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(link) = state.shared() else {
        return Parts::new();
    };
    let length = location::address(&link.encode()).len().to_string();
    let help = [("id", "share-help"), ("class", "note")];
    let press = [("id", "share"), ("aria-describedby", "share-help")];
    let press = button(work, &press, share::SHARE, move || work.share());
    let choice = state.sharing;
    let log_ids = tick(
        work,
        "with-log-ids",
        share::WITH_LOG_IDS,
        choice.log_ids,
        move || {
            work.share_with(|choice| choice.log_ids = !choice.log_ids);
        },
    );
    let time = tick(
        work,
        "with-time",
        share::WITH_TIME,
        !choice.no_time,
        move || {
            work.share_with(|choice| choice.no_time = !choice.no_time);
        },
    );
    let holds = work.fill(share::HOLDS, &[("count", &length)]);
    let mut parts = vec![
        element(
            "div",
            &[("id", "share-holds")],
            vec![details(&holds, true, vec![listed_words(work, &link)])],
        ),
        element("p", &help, vec![words(work.say(share::SHARE_HELP))]),
        log_ids,
        time,
        row(press),
    ];
    if let Some(link) = &state.link {
        let field = [
            ("id", "permalink"),
            ("type", "text"),
            ("readonly", ""),
            ("value", link.as_str()),
        ];
        parts.push(label_of(work, "permalink", share::LINK));
        parts.push(element("input", &field, vec![]));
    }
    parts
}

/// What a link holds, one thing a row.
pub(super) fn listed_words(work: Work, link: &Link) -> AnyView {
    let rows = link.said(work.words()).into_iter().map(|said| {
        let inside = vec![plain("dt", &said.what), plain("dd", &said.value)];
        element("div", &[], inside)
    });
    element("dl", &[("class", "holds")], rows.collect())
}
