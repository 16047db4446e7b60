//! What several pages are made of.

use maud::{Escaper, Markup, Render, html};

use super::address::{self, Up};
use crate::cause::Cause;
use crate::remedy::{Confidence, Source};
use crate::text::{Text, catalogue as text, label, page};

/// Words are escaped like any text.
impl Render for Text {
    fn render_to(&self, buffer: &mut String) {
        let _ = std::fmt::Write::write_str(&mut Escaper::new(buffer), self.get());
    }
}

/// A link to another site; a source without an address is a text.
pub(super) fn source(source: Source) -> Markup {
    html! {
        @match source.url {
            Some(url) => a href=(url) rel="noreferrer noopener" { (source.name) },
            None => (source.name),
        }
    }
}

/// Every source with the day on which it was compared.
pub(super) fn sources(sources: &[Source]) -> Markup {
    html! {
        ul {
            @for one in sources {
                li { (source(one)) " " small { (page::VERIFIED.with(&[("day", one.verified)])) } }
            }
        }
    }
}

/// When the sources were last compared with what is said here.
pub(super) fn verified(sources: &[Source]) -> Markup {
    let days = sources.iter().map(|source| source.verified);
    let (first, last) = (days.clone().min(), days.max());
    let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
    let words = if first == last {
        text::LAST_VERIFIED.with(&[("day", first)])
    } else {
        text::VERIFIED_BETWEEN.with(&[("first", first), ("last", last)])
    };
    html! { p.note { (words) } }
}

/// A part of a page, which a link can name.
pub(super) fn part(id: &str, heading: Text, inside: &Markup) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading) }
            (inside)
        }
    }
}

/// A part with a list, left out where the list is empty.
pub(super) fn listed(id: &str, heading: Text, items: &[Markup]) -> Markup {
    let list = html! { ul { @for item in items { li { (item) } } } };
    html! { @if !items.is_empty() { (part(id, heading, &list)) } }
}

/// The cause by its title.
pub(super) fn cause(cause: Cause, up: Up) -> Markup {
    html! { a href=(up.to(&address::cause(cause))) { (cause.remedy().title) } }
}

/// How sure, as the result says it.
pub(super) fn confidence(confidence: Confidence) -> Markup {
    html! { span.confidence data-confidence=(confidence.id()) { (label::confidence(confidence)) } }
}
