//! A choice of one among a few, as a native list.

use leptos::attr::any_attribute::IntoAnyAttribute;
use leptos::tachys::html::property::prop;

use super::parts::{Parts, label_of, listed, on, tagged, verbatim};
use super::work::Work;
use crate::phrase::Phrase;
use crate::words::unmarked;

/// One that can be chosen: its value and its words, and whether it is chosen now.
pub(super) type Choosable = (&'static str, &'static str, bool);

/// The label and the list; `act` is called after each choice.
pub(super) fn parts(
    work: Work,
    id: &'static str,
    label: Phrase,
    all: Vec<Choosable>,
    act: Box<dyn Fn()>,
) -> Parts {
    let options = all.into_iter().map(|(value, name, chosen)| {
        let mut attributes = listed(&[("value", value)]);
        attributes.push(prop("selected", chosen).into_any_attr());
        tagged("option", attributes, vec![verbatim(&unmarked(name))])
    });
    let mut attributes = listed(&[("id", id)]);
    attributes.push(on("change", act));
    vec![
        label_of(work, id, label),
        tagged("select", attributes, options.collect()),
    ]
}
