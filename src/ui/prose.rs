//! Texts: authored ones, in which identifiers are marked, and links to what they rest on.

use leptos::prelude::*;

use super::state::State;
use crate::api::code::Listing;
use crate::cause::Cause;
use crate::phrase::Phrase;
use crate::words::{Span, spans};

/// An authored text; its identifiers are shown as code. What came over the wire or from a person is
/// never given to this: it becomes a text node as it is.
pub(super) fn prose(text: &str) -> Vec<AnyView> {
    let parts = spans(text).map(|span| match span {
        Span::Prose(words) => words.to_owned().into_any(),
        Span::Code(word) => view! { <code>{word.to_owned()}</code> }.into_any(),
    });
    parts.collect()
}

/// A text of the page.
pub(super) fn say(state: State, phrase: Phrase) -> Vec<AnyView> {
    prose(state.say(phrase))
}

/// A link that leaves the page where it is and takes nothing along.
#[component]
pub(super) fn Away(
    /// Where it leads.
    #[prop(into)]
    to: String,
    /// What it is called.
    name: &'static str,
) -> impl IntoView {
    view! {
        <a href=to rel="noreferrer noopener" target="_blank">
            {prose(name)}
        </a>
    }
}

/// A link to the public page or report that a sentence rests on; one without an address is a text.
pub(super) fn source(state: State, id: &str) -> AnyView {
    let source = state.words.source(id);
    let name = source.map_or("", |source| source.name.as_str());
    match source.and_then(|source| source.url.as_deref()) {
        Some(url) => view! { <Away to=url name=name /> }.into_any(),
        None => prose(name).into_any(),
    }
}

/// A link to a cause's own page.
pub(super) fn cause(state: State, cause: Cause) -> AnyView {
    view! { <Away to=cause_page(cause) name=state.words.title(cause) /> }.into_any()
}

/// Where a cause's own page is.
pub(super) fn cause_page(cause: Cause) -> String {
    ["causes/", cause.slug(), "/"].concat()
}

/// Where the page of a code of TikTok's tables is.
pub(super) fn code_page(listing: &Listing) -> String {
    ["codes/", listing.word, "/"].concat()
}

/// A text with the pages that it rests on.
pub(super) fn sourced(state: State, text: &str, sources: &[&str]) -> Vec<AnyView> {
    let mut parts = prose(text);
    for id in sources {
        parts.push(" ".into_any());
        parts.push(source(state, id));
    }
    parts
}
