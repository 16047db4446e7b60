//! Single elements of the page: what a person typed, and the focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// The text in a box or a field, which are read alike.
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

/// Ticks a box.
pub fn tick(id: &str) {
    if let Some(tick) = find::<HtmlInputElement>(id) {
        tick.set_checked(true);
    }
}

/// Moves the focus to an element that is on the page.
pub fn focus(id: &str) {
    if let Some(element) = find::<HtmlElement>(id) {
        // An element that is on the page can always take the focus.
        let _ = element.focus();
    }
}

/// Opens a part of the page that is folded, and moves the focus to it.
pub fn unfold(id: &str) {
    if let Some(details) = find::<Element>(id) {
        // The attribute may be set on any element.
        let _ = details.set_attribute("open", "");
    }
    focus(id);
}

/// The element of that id; the ids are the page's own, so its kind is known.
pub(super) fn find<E: JsCast>(id: &str) -> Option<E> {
    let document = web_sys::window()?.document()?;
    Some(document.get_element_by_id(id)?.unchecked_into())
}
