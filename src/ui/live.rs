//! Views that follow signals, and lists of views. Each is of one type, whatever it is made of: a type of
//! its own for every closure made the module a fifth larger.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A part of the view that is made anew whenever a signal that it reads changes.
pub(super) fn live<V: IntoAny + 'static>(view: impl Fn() -> V + Send + 'static) -> AnyView {
    let view: Box<dyn Fn() -> AnyView + Send> = Box::new(move || view().into_any());
    (move || view()).into_any()
}

/// Views one after the other.
pub(super) fn views<V: IntoAny>(views: impl IntoIterator<Item = V>) -> Vec<AnyView> {
    views.into_iter().map(IntoAny::into_any).collect()
}

/// What a press does.
pub(super) fn press(act: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| act())
}
