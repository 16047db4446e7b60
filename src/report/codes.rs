//! The codes of an input, for a person in a terminal: what each says, its HTTP status, whether to send
//! the call again, and where that stands.

use super::document::{Style, written};
use super::sections::section;
use crate::api::code::legacy::Legacy;
use crate::api::code::said::Said;
use crate::api::code::{Code, Entry, Listing};
use crate::api::json::Json;
use crate::evidence::Evidence;
use crate::remedy::{Source, source};
use crate::t;
use crate::text::{Text, label};

const CODES: Text = t! { en: "Codes" };
const SAID: Text = t! { en: "Said without a code" };
const OLDER: Text = t! { en: "Numbers of the SDKs and of older interfaces" };
const STATUS: Text = t! { en: "HTTP status" };
const NO_STATUS: Text = t! { en: "not documented" };
const AGAIN: Text = t! { en: "Does sending it again help" };
const SOURCE: Text = t! { en: "Source" };
const MORE: Text = t! { en: "More on" };
const WENT: Text = t! { en: "Where that interface went" };
const UNLISTED: Text = t! { en: "No table of TikTok's that was read lists it." };

/// The codes, one after the other. Whatever was pasted comes in as rows of the tables, and a code of
/// no table as the word that was read, so that no token can be in it.
#[must_use]
pub fn codes(evidence: &[Evidence], said: &[&Said], older: &[&Legacy]) -> String {
    let parts = [
        section(CODES, read(evidence).iter().flat_map(of_code).collect()),
        section(SAID, said.iter().flat_map(|said| of_said(said)).collect()),
        section(OLDER, older.iter().flat_map(|row| of_legacy(row)).collect()),
    ];
    let lines = parts.iter().flat_map(|part| written(part, Style::Plain));
    let mut lines: Vec<String> = lines.collect();
    lines.push(String::new());
    lines.join("\n")
}

/// The codes of the replies, each once: also why a post failed, which stands in an answer that is `ok`.
fn read(evidence: &[Evidence]) -> Vec<Code> {
    let mut codes: Vec<Code> = Vec::new();
    for envelope in evidence.iter().filter_map(Evidence::envelope) {
        let reason = envelope.data.get("fail_reason").and_then(Json::as_text);
        let reason = reason.filter(|reason| !reason.is_empty()).map(Code::read);
        for code in envelope.code.clone().into_iter().chain(reason) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes
}

fn of_code(code: &Code) -> Vec<String> {
    match code {
        Code::Listed(listing) => of_listing(listing),
        Code::Unlisted(word) => vec![
            [word, ": ", UNLISTED.get()].concat(),
            at(source::ERROR_HANDLING),
        ],
    }
}

fn of_listing(listing: &Listing) -> Vec<String> {
    let mut lines = vec![
        [listing.word, ": ", listing.meaning.get()].concat(),
        status(listing.entries.iter()),
        row(AGAIN, &label::retry(listing.retry)),
    ];
    lines.extend(listing.entries.first().map(|entry| at(entry.source)));
    lines.extend(listing.entries.iter().filter_map(pointer));
    lines
}

fn of_said(said: &Said) -> Vec<String> {
    let mut lines = vec![
        [said.name, ": ", said.entry.meaning.get()].concat(),
        status([&said.entry].into_iter()),
        row(AGAIN, &label::retry(said.retry)),
        at(said.entry.source),
    ];
    lines.extend(pointer(&said.entry));
    lines
}

fn of_legacy(legacy: &Legacy) -> Vec<String> {
    let (went, page) = legacy.family.whereabouts();
    let name = [" (", legacy.family.name().get(), "): "].concat();
    vec![
        [legacy.word, &name, legacy.meaning.get()].concat(),
        at(legacy.source),
        row(WENT, went.get()),
        at(page),
    ]
}

/// The statuses that the sources give, each once.
fn status<'a>(entries: impl Iterator<Item = &'a Entry>) -> String {
    let mut known: Vec<String> = Vec::new();
    for status in entries.filter_map(|entry| entry.status) {
        let status = status.to_string();
        if !known.contains(&status) {
            known.push(status);
        }
    }
    if known.is_empty() {
        return row(STATUS, NO_STATUS.get());
    }
    row(STATUS, &known.join(", "))
}

fn pointer(entry: &Entry) -> Option<String> {
    let page = named(entry.pointer()?);
    Some(["  ", MORE.get(), " ", entry.endpoint, ": ", &page].concat())
}

fn at(source: Source) -> String {
    row(SOURCE, &named(source))
}

fn named(source: Source) -> String {
    match source.url {
        Some(url) => [source.name, ", ", url].concat(),
        None => source.name.to_owned(),
    }
}

fn row(name: Text, value: &str) -> String {
    ["  ", name.get(), ": ", value].concat()
}
