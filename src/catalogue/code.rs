//! The page of an error code: what each endpoint says with it, and the causes behind it.

use maud::{Markup, html};

use super::address;
use super::frame::Sheet;
use super::here::{Here, prose};
use super::parts::{cause, compared, part, verified};
use super::ties::Ties;
use crate::api::code::{Listing, pointer};
use crate::facts::Answer;
use crate::phrase::{catalogue as text, page};
use crate::words::{Entry, Words, unmarked};

pub(super) fn sheet(listing: &Listing, ties: &Ties, words: &Words) -> Sheet {
    let folder = address::code(listing);
    let here = Here::at(&folder, words);
    let said = words.code(listing);
    let main = html! {
        p.kind { a href=(here.to(address::CODES)) { (here.say(text::CODE)) } " · " (here.say(listing.family.phrase())) }
        h1 { code { (listing.word) } }
        p.lead { (prose(&said.meaning)) }
        (part("retry", page::RETRY, &html! { p { (prose(&words.again(listing.again))) } }, here))
        (part("causes", text::BEHIND, &behind(listing, ties, here), here))
        (part("entries", text::ENTRIES, &html! {
            @for entry in &said.at { (self::entry(entry, here)) }
        }, here))
        (verified(said.at.iter().map(Entry::source), here))
    };
    Sheet {
        folder,
        title: listing.word.to_owned(),
        about: unmarked(&said.meaning),
        main,
    }
}

fn behind(listing: &Listing, ties: &Ties, here: Here) -> Markup {
    let causes = ties.causes(listing);
    let answer = Answer::from(listing.fact);
    html! {
        @if causes.is_empty() {
            p { (here.say(text::BEHIND_OK)) }
        } @else {
            p.note { (here.say(text::BEHIND_HELP)) }
            ol { @for open in causes { li { (cause(*open, here)) } } }
        }
        p { (here.say(text::QUESTION)) ": " a href=(here.to(&address::answer(answer))) { (here.ask(answer.question())) } }
    }
}

/// What one page, or a report, says about the code at each of its endpoints.
pub(super) fn entry(entry: &Entry, here: Here) -> Markup {
    let proof = if entry.documented.is_some() {
        text::DOCUMENTED
    } else {
        text::REPORTED
    };
    html! {
        @for endpoint in &entry.endpoints {
            div.entry {
                h3 { code { (unmarked(endpoint)) } }
                p { (prose(&entry.says)) }
                dl {
                    div {
                        dt { (here.say(text::STATUS)) }
                        dd {
                            @match entry.status {
                                Some(status) => (status),
                                None => (here.say(text::NO_STATUS)),
                            }
                        }
                    }
                    @if let Some(fix) = &entry.fix {
                        div { dt { (here.say(text::ADVICE)) } dd { (prose(fix)) } }
                    }
                    div {
                        dt { (here.say(text::SOURCE)) }
                        dd { (compared(entry.source(), here)) ", " (here.say(proof)) }
                    }
                    @if let Some(page) = pointer(endpoint) {
                        div { dt { (here.say(text::MORE)) } dd { (compared(page, here)) } }
                    }
                }
            }
        }
    }
}
