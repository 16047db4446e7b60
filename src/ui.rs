//! The page: its state in a few handles of signals, and components that choose what to show of it.

mod accordion;
mod announced;
mod bars;
mod calls;
mod choices;
mod compared;
mod focus;
mod held;
mod icon;
mod landing;
mod letter;
mod live;
mod more;
mod others;
mod paste;
mod pieces;
mod posting;
mod private;
mod programs;
mod proof;
mod prose;
mod read;
mod responses;
mod result;
mod scopes;
mod select;
mod share;
mod slot;
mod state;
mod tick;
mod tool;
mod view;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use self::announced::Announced;
use self::landing::RunYourself;
use self::result::Result;
use self::state::State;
use self::tool::Tool;
use crate::permalink::RULESET;
use crate::web::{location, part};
use crate::words::{Sent, Words};

/// All of the page that is not in index.html: what is announced, the result, and the tools.
#[component]
fn App(
    /// The texts, which live as long as the page.
    texts: &'static Words,
) -> impl IntoView {
    let state = State::new(texts);
    landing::take_over(state);
    follow_address(state);
    Effect::new(move |_| document().set_title(&result::title(state)));
    view! {
        <Announced state id="status" />
        <RunYourself state />
        <Result state />
        <Tool state />
    }
}

/// Shows what the address names, now and whenever it changes, and takes files that are dropped.
fn follow_address(state: State) {
    let follow = move || state.open(&location::fragment());
    follow();
    // A page that comes back from the browser's store shows its link again.
    let shown = ["hashchange", "pageshow"]
        .map(|event| window_event_listener_untyped(event, move |_| follow()));
    // A page that the browser keeps for the back button must not keep the token or the result.
    let hidden = window_event_listener_untyped("pagehide", move |_| state.leave());
    let dropped = landing::listen(state);
    on_cleanup(move || {
        shown.into_iter().for_each(WindowListenerHandle::remove);
        dropped.into_iter().for_each(WindowListenerHandle::remove);
        hidden.remove();
    });
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
    let Some(place) = part::find("app") else {
        return false;
    };
    // The texts are read until the page is left, by all of it.
    let texts: &'static Words = Box::leak(Box::new(words));
    pieces::prefetch();
    mount_to(place, move || view! { <App texts /> }).forget();
    true
}
