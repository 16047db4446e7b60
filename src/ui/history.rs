//! The links of earlier results on this device, if the person switched that on.

use leptos::prelude::*;

use super::parts::{
    Parts, button, details, element, live, plain, pressed, row, styled, tick, words,
};
use super::work::{State, Work};
use crate::history::{MOST, links};
use crate::permalink::Link;
use crate::phrase::compare as text;
use crate::web::store;

/// Closed until the person opens it; what it holds follows the store.
pub(super) fn part(work: Work) -> AnyView {
    let inside = details(work.say(text::HISTORY), false, vec![live(work, parts)]);
    element("div", &[("id", "history")], vec![inside])
}

/// The tick box, and the entries where it is ticked. The store is read anew each time, as another window
/// may have written to it.
fn parts(work: Work, state: &State) -> Parts {
    let stored = store::read();
    let on = stored.is_some();
    let help = work.fill(text::HISTORY_HELP, &[("most", &MOST.to_string())]);
    let keep = tick(work, "keep-history", text::KEEP, on, move || {
        work.keep_history(!on);
    });
    let mut parts = vec![styled("p", "note", &help), keep];
    if let Some(stored) = stored {
        let links = links(&stored);
        if links.is_empty() {
            parts.push(plain("p", work.say(text::EMPTY)));
        } else {
            parts.append(&mut kept(work, state, &links));
        }
    }
    parts
}

fn kept(work: Work, state: &State, links: &[Link]) -> Parts {
    let shown = state.shown().map(|link| link.encode());
    let mut entries = Parts::new();
    for (at, link) in links.iter().enumerate() {
        entries.push(entry(work, shown.as_deref(), at, link));
    }
    let wipe = button(work, &[("id", "wipe-history")], text::WIPE, move || {
        work.keep_history(false);
    });
    vec![
        styled("p", "note", work.say(text::HOW)),
        element("ul", &[("class", "entries")], entries),
        row(wipe),
    ]
}

/// One result: when, what, and the way to compare it with what is shown.
fn entry(work: Work, shown: Option<&str>, at: usize, link: &Link) -> AnyView {
    let fragment = link.encode();
    let id = "entry-".to_owned() + &at.to_string();
    // A link would stand in the browser's own history, which outlives this one.
    let this = fragment.clone();
    let open = Box::new(move || work.compare(&this, ""));
    let mut inside = vec![
        pressed(&[("id", &id)], &link.headline(work.words()), open),
        words(" "),
        plain("small", &link.made_at(work.words())),
    ];
    if shown.is_some_and(|shown| shown != fragment) {
        inside.push(words(" "));
        let this = [("aria-describedby", id.as_str())];
        inside.push(button(work, &this, text::WITH_SHOWN, move || {
            work.compare("", &fragment);
        }));
    }
    element("li", &[], inside)
}
