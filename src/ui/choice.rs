//! A choice of one among a few, as a native list.

use leptos::attr::any_attribute::IntoAnyAttribute;
use leptos::tachys::html::property::prop;

use super::parts::{Parts, label_of, listed, on, tagged, words};
use crate::text::Text;

/// One that can be chosen: its value and its words, and whether it is chosen now.
pub(super) type Choosable = (&'static str, Text, bool);

/// The label and the list; `act` is called after each choice.
pub(super) fn parts(
    id: &'static str,
    label: Text,
    all: Vec<Choosable>,
    act: Box<dyn Fn()>,
) -> Parts {
    let options = all.into_iter().map(|(value, name, chosen)| {
        let mut attributes = listed(&[("value", value)]);
        attributes.push(prop("selected", chosen).into_any_attr());
        tagged("option", attributes, vec![words(name.get())])
    });
    let mut attributes = listed(&[("id", id)]);
    attributes.push(on("change", act));
    vec![
        label_of(id, label),
        tagged("select", attributes, options.collect()),
    ]
}
