//! Moving the focus to an element that is on the page, or will be in a moment.

use leptos::prelude::request_animation_frame;

use crate::web::field;

/// Now.
pub(super) fn on(id: &str) {
    field::focus(id);
}

/// Once what was just changed is drawn.
pub(super) fn when_shown(id: &'static str) {
    request_animation_frame(move || field::focus(id));
}

/// The same, where a letter comes with it: that takes the focus first.
pub(super) fn after_letter(id: &'static str) {
    request_animation_frame(move || when_shown(id));
}
