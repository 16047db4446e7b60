//! The page of an error code: what each endpoint says with it, and the causes behind it.

use maud::{Markup, html};

use super::address::{self, Up};
use super::frame::Sheet;
use super::parts::{cause, part, source, verified};
use super::ties::Ties;
use crate::api::code::{Entry, Listing};
use crate::facts::Answer;
use crate::remedy::Source;
use crate::text::{catalogue as text, label, page};

pub(super) fn sheet(listing: &Listing, ties: &Ties) -> Sheet {
    let folder = address::code(listing);
    let up = Up::from(&folder);
    let all: Vec<Source> = listing.entries.iter().map(|entry| entry.source).collect();
    let main = html! {
        p.kind { a href=(up.to(address::CODES)) { (text::CODE) } " · " (text::family(listing.family)) }
        h1 { code { (listing.word) } }
        p.lead { (listing.meaning) }
        (part("retry", page::RETRY, &html! { p { (label::retry(listing.retry)) } }))
        (part("causes", text::BEHIND, &behind(listing, ties, up)))
        (part("entries", text::ENTRIES, &html! {
            @for entry in listing.entries { (self::entry(entry)) }
        }))
        (verified(&all))
    };
    Sheet {
        folder,
        title: listing.word.to_owned(),
        about: listing.meaning.get().to_owned(),
        main,
    }
}

fn behind(listing: &Listing, ties: &Ties, up: Up) -> Markup {
    let causes = ties.causes(listing);
    let answer = Answer::from(listing.fact);
    let ask = answer.question().asked().ask;
    html! {
        @if causes.is_empty() {
            p { (text::BEHIND_OK) }
        } @else {
            p.note { (text::BEHIND_HELP) }
            ol { @for open in causes { li { (cause(*open, up)) } } }
        }
        p { (text::QUESTION) ": " a href=(up.to(&address::answer(answer))) { (ask) } }
    }
}

/// What one endpoint's page, or a report about it, says.
pub(super) fn entry(entry: &Entry) -> Markup {
    let proof = if entry.documented {
        text::DOCUMENTED
    } else {
        text::REPORTED
    };
    html! {
        div.entry {
            h3 { code { (entry.endpoint) } }
            p { (entry.meaning) }
            dl {
                div {
                    dt { (text::STATUS) }
                    dd {
                        @match entry.status {
                            Some(status) => (status),
                            None => (text::NO_STATUS),
                        }
                    }
                }
                @if let Some(fix) = entry.fix {
                    div { dt { (text::ADVICE) } dd { (fix) } }
                }
                div { dt { (text::SOURCE) } dd { (stands_at(entry.source)) ", " (proof) } }
                @if let Some(pointer) = entry.pointer() {
                    div { dt { (text::MORE) } dd { (stands_at(pointer)) } }
                }
            }
        }
    }
}

/// A source with its day.
pub(super) fn stands_at(at: Source) -> Markup {
    let day = page::VERIFIED.with(&[("day", at.verified)]);
    html! { (source(at)) " " small { (day) } }
}
