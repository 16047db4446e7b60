//! The page of an error code: what each endpoint says with it, and the causes behind it.

use maud::{Markup, html};

use super::address;
use super::frame::Sheet;
use super::here::{Here, prose};
use super::parts::{self, card, cause, compared, part, tags, verified};
use super::ties::Ties;
use crate::api::code::{Listing, pointer};
use crate::cause::Cause;
use crate::facts::Answer;
use crate::phrase::{catalogue as text, share};
use crate::words::{Entry, Words, unmarked};

pub(super) fn sheet(listing: &Listing, ties: &Ties, words: &Words) -> Sheet {
    let folder = address::code(listing);
    let here = Here::at(&folder, words);
    let said = words.code(listing);
    let entries = html! { @for entry in &said.at { (self::entry(entry, here)) } };
    let main = html! {
        p.kind { a href=(here.to(address::CODES)) { (here.say(text::CODE)) } " · " (here.say(listing.family.phrase())) }
        div.columns {
            div {
                article.letter {
                    @let retry = (!ties.causes(listing).is_empty()).then(|| listing.again.retry());
                    @if retry.is_some() { (tags(None, None, retry, here)) }
                    h1 { code { (listing.word) } }
                    p.why { (prose(&said.meaning)) }
                    (part("causes", text::BEHIND, &behind(listing, ties, here), here))
                    p.again { a.button.main href=(here.to(address::CHECKER)) { (here.say(share::RUN_OWN)) } }
                }
                (card("entries", text::ENTRIES, &entries, here))
            }
            div.beside {
                (card("retry", text::RETRY, &html! { p { (prose(&words.again(listing.again))) } }, here))
                (card("asked", text::QUESTION, &asked(listing, here), here))
                (verified(said.at.iter().map(Entry::source), here))
            }
        }
    };
    Sheet {
        folder,
        title: listing.word.to_owned(),
        about: unmarked(&said.meaning),
        main,
    }
}

/// The likeliest in sight, the others on demand.
fn behind(listing: &Listing, ties: &Ties, here: Here) -> Markup {
    const IN_SIGHT: usize = 5;
    let causes = ties.causes(listing);
    let (first, more) = causes.split_at(causes.len().min(IN_SIGHT));
    let count = more.len().to_string();
    html! {
        @if first.is_empty() {
            p { (here.say(text::BEHIND_OK)) }
        } @else {
            p.note { (here.say(text::BEHIND_HELP)) }
            div.likely {
                ol { @for open in first { li { (likely(*open, here)) } } }
                @if !more.is_empty() {
                    details {
                        summary { (here.words.fill(text::MORE_CAUSES, &[("count", &count)])) }
                        ol start=(IN_SIGHT + 1) { @for open in more { li { (likely(*open, here)) } } }
                    }
                }
            }
        }
    }
}

fn likely(open: Cause, here: Here) -> Markup {
    html! { (cause(open, here)) @if let Some(severity) = open.severity() { " " (parts::severity(severity, here)) } }
}

/// The question that the code answers.
fn asked(listing: &Listing, here: Here) -> Markup {
    let answer = Answer::from(listing.fact);
    html! { p { a href=(here.to(&address::answer(answer))) { (here.ask(answer.question())) } } }
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
