//! Single elements of the page: what a person typed, and the focus.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// The text in a box.
#[must_use]
pub fn text(id: &str) -> String {
    find::<HtmlTextAreaElement>(id)
        .map(|area| area.value())
        .unwrap_or_default()
}

/// Empties a box and takes the mask off it.
pub fn empty(id: &str) {
    if let Some(area) = find::<HtmlTextAreaElement>(id) {
        area.set_value("");
        mask(id, false);
    }
}

/// Hides what stands in a box from people who look over a shoulder.
pub fn mask(id: &str, masked: bool) {
    if let Some(area) = find::<Element>(id) {
        area.set_class_name(if masked { "masked" } else { "" });
    }
}

/// Whether a box is ticked.
#[must_use]
pub fn is_ticked(id: &str) -> bool {
    find::<HtmlInputElement>(id).is_some_and(|tick| tick.checked())
}

/// The value of the chosen option.
#[must_use]
pub fn chosen(id: &str) -> String {
    find::<HtmlSelectElement>(id)
        .map(|select| select.value())
        .unwrap_or_default()
}

/// Moves the focus to an element that is on the page.
pub fn focus(id: &str) {
    if let Some(element) = find::<HtmlElement>(id) {
        // An element that is on the page can always take the focus.
        let _ = element.focus();
    }
}

/// Gives the focus back to the element that has it now, if its part of the page is made anew meanwhile and
/// nothing else has taken it.
pub fn keep_focus() {
    let id = focused();
    if id.is_empty() {
        return;
    }
    let back = Closure::once_into_js(move || {
        if focused().is_empty() {
            focus(&id);
        }
    });
    if let Some(window) = web_sys::window() {
        // Without a frame nothing is shown that could have the focus.
        let _ = window.request_animation_frame(back.unchecked_ref());
    }
}

/// The id of the element that has the focus; empty where none has it.
fn focused() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|document| document.active_element());
    element.map(|element| element.id()).unwrap_or_default()
}

/// The element of that id; the ids are the page's own, so its kind is known.
fn find<E: JsCast>(id: &str) -> Option<E> {
    let document = web_sys::window()?.document()?;
    Some(document.get_element_by_id(id)?.unchecked_into())
}
