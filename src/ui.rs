//! The page: one owner of state, and components that only choose what to show.

mod authorize;
mod banner;
mod calls;
mod check;
mod choice;
mod compared;
mod evidence;
mod examples;
mod explanation;
mod hand_over;
mod history;
mod legend;
mod others;
mod parts;
mod posting;
mod programs;
mod proof;
mod questions;
mod read;
mod result;
mod saved;
mod scopes;
mod share;
mod verdict;
mod work;

use leptos::prelude::*;

use self::parts::{element, linked, live, styled, words};
use self::work::Work;
use crate::text::{catalogue, page};
use crate::web::{drop, location};

/// The whole page.
#[component]
#[allow(
    clippy::must_use_candidate,
    reason = "the component macro leaves out the attribute"
)]
pub fn App() -> impl IntoView {
    let work = Work::new();
    let follow = move || work.open(&location::fragment());
    follow();
    // A page that comes back from the browser's store shows its link again.
    let shown = ["hashchange", "pageshow"]
        .map(|event| window_event_listener_untyped(event, move |_| follow()));
    // A page that the browser keeps for the back button must not keep the token or the result.
    let hidden = window_event_listener_untyped("pagehide", move |_| work.leave());
    let dropped = drop::listen(Box::new(move |file| saved::read(work, file)));
    on_cleanup(move || {
        dropped.into_iter().for_each(WindowListenerHandle::remove);
        shown.into_iter().for_each(WindowListenerHandle::remove);
        hidden.remove();
    });
    let pages = vec![
        linked("catalogue/", catalogue::CATALOGUE.get()),
        words(" "),
        linked("tree/", catalogue::TREE.get()),
    ];
    let top = vec![
        styled("p", "brand", page::NAME.get()),
        element("nav", &[], pages),
        styled("p", "note", page::NOT_AFFILIATED.get()),
    ];
    let status = live(work, |_, state| {
        state.status.iter().map(|text| words(text.get())).collect()
    });
    let main = vec![
        check::part(work),
        element("p", &[("id", "status"), ("role", "status")], vec![status]),
        examples::part(work),
        saved::part(work),
        result::part(work),
        compared::form(work),
        history::part(work),
    ];
    vec![element("header", &[], top), element("main", &[], main)]
}
