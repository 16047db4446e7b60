//! What several pages are made of.

use maud::{Markup, html};

use super::address;
use super::here::{Here, prose};
use crate::cause::{Cause, Confidence, Retry, Severity};
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

/// The same on a card of its own.
pub(super) fn card(id: &str, heading: Phrase, inside: &Markup, here: Here) -> Markup {
    html! { div.card { (part(id, heading, inside, here)) } }
}

/// What a part lists; nothing where there is nothing.
pub(super) fn list(items: &[Markup]) -> Option<Markup> {
    let list = html! { ul { @for item in items { li { (item) } } } };
    (!items.is_empty()).then_some(list)
}

/// The tags at the top of a letter: how bad, how sure in which words, and whether retrying helps.
pub(super) fn tags(
    severity: Option<Severity>,
    sure: Option<(Confidence, String)>,
    retry: Option<Retry>,
    here: Here,
) -> Markup {
    html! {
        ul.tags {
            @if let Some(severity) = severity {
                li.tag.severity data-severity=(severity.id()) { (here.say(severity.tag())) }
            }
            @if let Some((confidence, words)) = sure {
                li.tag.confidence data-confidence=(confidence.id()) { (prose(&words)) }
            }
            @if let Some(retry) = retry { li.tag { (here.say(retry.tag())) } }
        }
    }
}

/// How bad it is, as a tag in a line.
pub(super) fn severity(severity: Severity, here: Here) -> Markup {
    html! { span.tag.severity data-severity=(severity.id()) { (here.say(severity.tag())) } }
}

/// The cause by its title.
pub(super) fn cause(cause: Cause, here: Here) -> Markup {
    html! { a href=(here.to(&address::cause(cause))) { (prose(here.words.title(cause))) } }
}

/// How sure, as the result says it.
pub(super) fn confidence(confidence: Confidence, here: Here) -> Markup {
    html! { span.confidence data-confidence=(confidence.id()) { (here.say(confidence.phrase())) } }
}
