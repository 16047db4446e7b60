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

use leptos::mount::mount_to_body;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use self::parts::{element, linked, live, styled, words};
use self::work::Work;
use crate::permalink::RULESET;
use crate::phrase::page;
use crate::web::{drop, location};
use crate::words::{Sent, Words};

/// The whole page.
#[component]
#[allow(
    clippy::must_use_candidate,
    reason = "the component macro leaves out the attribute"
)]
pub fn App(
    /// The texts, which live as long as the page.
    texts: &'static Words,
) -> impl IntoView {
    let work = Work::new(texts);
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
        linked("catalogue/", work.say(page::CATALOGUE)),
        words(" "),
        linked("tree/", work.say(page::TREE)),
    ];
    let top = vec![
        styled("p", "brand", work.say(page::NAME)),
        element("nav", &[], pages),
        styled("p", "note", work.say(page::NOT_AFFILIATED)),
    ];
    let status = live(work, |work, state| {
        state
            .status
            .iter()
            .map(|text| words(work.say(*text)))
            .collect()
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

/// Starts the page with its texts, as the browser has parsed them. False where they are damaged or were
/// written for another version: then nothing is shown.
#[wasm_bindgen]
#[must_use]
pub fn start(texts: JsValue) -> bool {
    let sent = serde_wasm_bindgen::from_value::<Sent>(texts).ok();
    let Some(words) = sent.and_then(|sent| sent.received(RULESET).ok()) else {
        return false;
    };
    // The texts are read until the page is left, by all of it.
    let texts: &'static Words = Box::leak(Box::new(words));
    mount_to_body(move || App(AppProps { texts }));
    true
}
