//! What several pages are made of.

use maud::{Markup, html};

use super::address;
use super::here::{Here, prose};
use crate::cause::{Cause, Confidence};
use crate::phrase::{Phrase, catalogue as text, page};
use crate::words::Source;

/// A link to a source by its id; one without an address is a text.
pub(super) fn source(id: &str, here: Here) -> Markup {
    html! {
        @if let Some(source) = here.words.source(id) {
            @match &source.url {
                Some(url) => a href=(url) rel="noreferrer noopener" { (source.name) },
                None => (source.name),
            }
        }
    }
}

/// A source with the day on which it was compared.
pub(super) fn compared(id: &str, here: Here) -> Markup {
    let day = here.words.source(id).map(|source| source.compared.as_str());
    let values = [("day", day.unwrap_or_default())];
    html! { (source(id, here)) " " small { (here.words.fill(page::VERIFIED, &values)) } }
}

/// When the sources were last compared with what is said here.
pub(super) fn verified<'a>(ids: impl Iterator<Item = &'a str>, here: Here) -> Markup {
    let sources: Vec<&Source> = ids.filter_map(|id| here.words.source(id)).collect();
    let days = sources.iter().map(|source| source.compared.as_str());
    let (first, last) = (days.clone().min(), days.max());
    let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
    let words = if first == last {
        here.words.fill(text::LAST_VERIFIED, &[("day", first)])
    } else {
        let values = [("first", first), ("last", last)];
        here.words.fill(text::VERIFIED_BETWEEN, &values)
    };
    html! { p.note { (words) } }
}

/// A part of a page, which a link can name.
pub(super) fn part(id: &str, heading: Phrase, inside: &Markup, here: Here) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (here.say(heading)) }
            (inside)
        }
    }
}

/// A part with a list, left out where the list is empty.
pub(super) fn listed(id: &str, heading: Phrase, items: &[Markup], here: Here) -> Markup {
    let list = html! { ul { @for item in items { li { (item) } } } };
    html! { @if !items.is_empty() { (part(id, heading, &list, here)) } }
}

/// The cause by its title.
pub(super) fn cause(cause: Cause, here: Here) -> Markup {
    html! { a href=(here.to(&address::cause(cause))) { (prose(here.words.title(cause))) } }
}

/// How sure, as the result says it.
pub(super) fn confidence(confidence: Confidence, here: Here) -> Markup {
    html! { span.confidence data-confidence=(confidence.id()) { (here.say(confidence.phrase())) } }
}
