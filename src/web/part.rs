//! The parts of the page that stand in index.html: they are connected, shown and hidden, never made.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::HtmlElement;

use super::field;

/// Calls `act` on each such event of the element.
pub fn on(id: &str, event: &str, act: impl Fn() + 'static) {
    let Some(part) = find(id) else {
        return;
    };
    let act = Closure::<dyn Fn()>::new(act);
    // An element that is there takes every listener; it lives as long as the page.
    let _ = part.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    act.forget();
}

/// Hides an element, or shows it.
pub fn hide(id: &str, hidden: bool) {
    if let Some(part) = find(id) {
        part.set_hidden(hidden);
    }
}

/// The element of that id.
#[must_use]
pub fn find(id: &str) -> Option<HtmlElement> {
    field::find(id)
}
