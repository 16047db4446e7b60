//! The elements that a result is made of. They are all of one type: a view of its own type for each
//! paragraph made the module 21 kB larger in brotli.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, Event};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::property::prop;

use super::work::{State, Work};
use crate::cause::Cause;
use crate::phrase::Phrase;
use crate::words::{Span, spans};

/// What stands inside an element.
pub(super) type Parts = Vec<AnyView>;

/// What keeps a field out of autofill, spelling services and password managers.
pub(super) const PRIVATE: &[(&str, &str)] = &[
    ("autocomplete", "off"),
    ("autocapitalize", "off"),
    ("autocorrect", "off"),
    ("spellcheck", "false"),
    ("writingsuggestions", "false"),
    ("data-1p-ignore", "true"),
    ("data-lpignore", "true"),
    ("data-bwignore", "true"),
    ("data-form-type", "other"),
];

/// An element with its attributes and what stands inside it.
pub(super) fn element(
    tag: &'static str,
    attributes: &[(&'static str, &str)],
    inside: Parts,
) -> AnyView {
    tagged(tag, listed(attributes), inside)
}

/// An element of which some attributes may follow the state, or act on an event. Its name is in capitals,
/// as the browser tells it: Leptos compares the two, and an element of another name is made anew, without
/// the focus and closed.
pub(super) fn tagged(tag: &'static str, attributes: Vec<AnyAttribute>, inside: Parts) -> AnyView {
    custom(tag.to_ascii_uppercase())
        .child(inside)
        .add_any_attr(attributes)
        .into_any()
}

/// Attributes of any name as ones that Leptos can hold.
pub(super) fn listed(attributes: &[(&'static str, &str)]) -> Vec<AnyAttribute> {
    attributes
        .iter()
        .map(|(name, value)| custom_attribute(*name, (*value).to_owned()).into_any_attr())
        .collect()
}

/// A button that acts on a press.
pub(super) fn button(
    work: Work,
    attributes: &[(&'static str, &str)],
    label: Phrase,
    act: impl Fn() + 'static,
) -> AnyView {
    pressed(attributes, work.say(label), Box::new(act))
}

/// A button whose label is made here.
pub(super) fn pressed(
    attributes: &[(&'static str, &str)],
    label: &str,
    act: Box<dyn Fn()>,
) -> AnyView {
    let mut attributes = listed(attributes);
    attributes.append(&mut listed(&[("type", "button")]));
    attributes.push(on("click", act));
    tagged("button", attributes, vec![words(label)])
}

/// A tick box in the state that the page knows.
pub(super) fn tick(
    work: Work,
    id: &'static str,
    label: Phrase,
    ticked: bool,
    act: impl Fn() + 'static,
) -> AnyView {
    ticking(work, id, label, ticked, Box::new(act))
}

fn ticking(
    work: Work,
    id: &'static str,
    label: Phrase,
    ticked: bool,
    act: Box<dyn Fn()>,
) -> AnyView {
    let own = [("type", "checkbox"), ("id", id)];
    let inside = vec![chosen(&own, ticked, act), label_of(work, id, label)];
    element("p", &[("class", "tick")], inside)
}

/// A tick box or a radio button, and what a change of it does.
pub(super) fn chosen(
    attributes: &[(&'static str, &str)],
    checked: bool,
    act: Box<dyn Fn()>,
) -> AnyView {
    let mut attributes = listed(attributes);
    attributes.push(prop("checked", checked).into_any_attr());
    attributes.push(on("change", act));
    tagged("input", attributes, vec![])
}

/// The label of a field.
pub(super) fn label_of(work: Work, id: &str, label: Phrase) -> AnyView {
    element("label", &[("for", id)], vec![words(work.say(label))])
}

/// A row with one button.
pub(super) fn row(button: AnyView) -> AnyView {
    element("p", &[("class", "buttons")], vec![button])
}

/// What happens on an event, in the place of an attribute.
pub(super) fn on(event: &'static str, act: Box<dyn Fn()>) -> AnyAttribute {
    let event = Custom::<Event>::new(event);
    leptos::tachys::html::event::on(event, move |_| act()).into_any_attr()
}

/// An authored text; its identifiers are shown as code.
pub(super) fn words(text: &str) -> AnyView {
    let parts: Parts = spans(text)
        .map(|span| match span {
            Span::Prose(words) => verbatim(words),
            Span::Code(word) => code(word),
        })
        .collect();
    parts.into_any()
}

/// A text node of what came over the wire or from a person; whatever it holds, it is never markup.
pub(super) fn verbatim(text: &str) -> AnyView {
    text.to_owned().into_any()
}

/// An identifier, as it is.
pub(super) fn code(text: &str) -> AnyView {
    element("code", &[], vec![verbatim(text)])
}

/// An element without attributes around one authored text.
pub(super) fn plain(tag: &'static str, text: &str) -> AnyView {
    element(tag, &[], vec![words(text)])
}

/// An element with a class around one authored text.
pub(super) fn styled(tag: &'static str, class: &str, text: &str) -> AnyView {
    element(tag, &[("class", class)], vec![words(text)])
}

/// A part of the result with its heading.
pub(super) fn section(work: Work, id: &str, heading: Phrase, mut inside: Parts) -> AnyView {
    let attributes = [("id", id), ("tabindex", "-1")];
    let heading = element("h2", &attributes, vec![words(work.say(heading))]);
    inside.insert(0, heading);
    element("section", &[("aria-labelledby", id)], inside)
}

/// A part that opens on demand.
pub(super) fn details(summary: &str, open: bool, mut inside: Parts) -> AnyView {
    inside.insert(0, plain("summary", summary));
    let open: &[(&str, &str)] = if open { &[("open", "")] } else { &[] };
    element("details", open, inside)
}

/// A link to a source; one without an address is a text.
pub(super) fn link(work: Work, id: &str) -> AnyView {
    let source = work.words().source(id);
    let name = source.map_or("", |source| source.name.as_str());
    match source.and_then(|source| source.url.as_deref()) {
        Some(url) => linked(url, name),
        None => words(name),
    }
}

/// A link to the page of a cause.
pub(super) fn link_to(cause: Cause, name: &str) -> AnyView {
    linked(&["causes/", cause.slug(), "/"].concat(), name)
}

/// A link that leaves the result where it is and takes nothing along.
pub(super) fn linked(address: &str, name: &str) -> AnyView {
    let attributes = [
        ("href", address),
        ("rel", "noreferrer noopener"),
        ("target", "_blank"),
    ];
    element("a", &attributes, vec![words(name)])
}

/// Parts that follow the state. A function pointer, so that all of them are one type.
pub(super) fn live(work: Work, parts: fn(Work, &State) -> Parts) -> AnyView {
    (move || work.read(|state| parts(work, state))).into_any()
}

/// Parts that follow the diagnosis, and keep their elements while only a choice beside it changes.
pub(super) fn settled(work: Work, parts: fn(Work, &State) -> Parts) -> AnyView {
    (move || work.read_diagnosis(|state| parts(work, state))).into_any()
}

/// An attribute that follows the state; without a value it is not there.
pub(super) fn following(
    work: Work,
    name: &'static str,
    value: fn(&State) -> Option<String>,
) -> AnyAttribute {
    custom_attribute(name, move || work.read(value)).into_any_attr()
}
