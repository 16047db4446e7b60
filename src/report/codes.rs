//! The codes of an input, for a person in a terminal: what each says, its HTTP status, whether to send
//! the call again, and where that is written.

use super::pen::{Chapter, Pen, Style};
use crate::api::code::said::Said;
use crate::api::code::{Again, Code, Listing, pointer};
use crate::api::json::Json;
use crate::evidence::Evidence;
use crate::phrase::{Phrase, codes as text};
use crate::source::ERROR_HANDLING;
use crate::words::{Entry, Number, Words};

/// The codes, one after the other. Whatever was pasted comes in as rows of the tables, and a code of
/// no table as the word that was read, so that no token can be in it.
#[must_use]
pub fn codes(evidence: &[Evidence], said: &[&Said], older: &[Number], words: &Words) -> String {
    let style = Style::Plain;
    let teller = Teller(Pen { words, style });
    let codes = read(evidence);
    let parts = [
        (
            text::CODES,
            codes.iter().flat_map(|code| teller.code(code)).collect(),
        ),
        (
            text::SAID,
            said.iter().flat_map(|said| teller.said(said)).collect(),
        ),
        (
            text::OLDER,
            older.iter().flat_map(|row| teller.older(row)).collect(),
        ),
    ];
    let parts = parts
        .into_iter()
        .map(|(heading, items)| Chapter::new(heading, items));
    let mut lines: Vec<String> = parts.flat_map(|part| teller.0.section(&part)).collect();
    lines.push(String::new());
    lines.join("\n")
}

/// The codes of the responses, each once: also why a post failed, which comes in a response that is `ok`.
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

struct Teller<'a>(Pen<'a>);

impl Teller<'_> {
    fn code(&self, code: &Code) -> Vec<String> {
        match code {
            Code::Listed(listing) => self.listing(listing),
            Code::Unlisted(word) => vec![
                [word, ": ", &self.0.say(text::UNLISTED)].concat(),
                self.source(ERROR_HANDLING),
            ],
        }
    }

    fn listing(&self, listing: &Listing) -> Vec<String> {
        let words = self.0.words.code(listing);
        let sources = words.at.first().map(Entry::source);
        self.rows(
            listing.word,
            &words.meaning,
            &words.at,
            listing.again,
            sources,
        )
    }

    fn said(&self, said: &Said) -> Vec<String> {
        let words = self.0.words.said(said);
        let entries = words.at.iter();
        let lines = entries.flat_map(|entry| {
            let at = std::slice::from_ref(entry);
            self.rows(
                &words.name,
                &entry.says,
                at,
                said.again,
                Some(entry.source()),
            )
        });
        lines.collect()
    }

    fn rows(
        &self,
        name: &str,
        says: &str,
        entries: &[Entry],
        again: Again,
        source: Option<&str>,
    ) -> Vec<String> {
        let mut lines = vec![
            [name, ": ", &self.0.prose(says)].concat(),
            self.status(entries),
            self.row(text::AGAIN, &self.0.prose(&self.0.words.again(again))),
        ];
        lines.extend(source.map(|id| self.source(id)));
        let endpoints = entries.iter().flat_map(|entry| &entry.endpoints);
        lines.extend(endpoints.filter_map(|endpoint| self.pointer(endpoint)));
        lines
    }

    fn older(&self, number: &Number) -> Vec<String> {
        let table = self.0.words.numbers_of(number.family);
        let name = [" (", &table.name, "): "].concat();
        vec![
            [
                number.word,
                &self.0.prose(&name),
                &self.0.prose(number.says),
            ]
            .concat(),
            self.source(number.source),
            self.row(text::WENT, &self.0.prose(&table.went)),
            self.source(&table.source),
        ]
    }

    /// The statuses that the sources give, each once.
    fn status(&self, entries: &[Entry]) -> String {
        let mut known: Vec<String> = Vec::new();
        for status in entries.iter().filter_map(|entry| entry.status) {
            let status = status.to_string();
            if !known.contains(&status) {
                known.push(status);
            }
        }
        if known.is_empty() {
            return self.row(text::STATUS, &self.0.say(text::NO_STATUS));
        }
        self.row(text::STATUS, &known.join(", "))
    }

    fn pointer(&self, endpoint: &str) -> Option<String> {
        let page = self.named(pointer(endpoint)?);
        let more = self.0.say(text::MORE);
        Some(["  ", &more, " ", &self.0.prose(endpoint), ": ", &page].concat())
    }

    fn source(&self, id: &str) -> String {
        self.row(text::SOURCE, &self.named(id))
    }

    fn named(&self, id: &str) -> String {
        let source = self.0.words.source(id);
        let parts = source.map(|source| [Some(source.name.as_str()), source.url.as_deref()]);
        let parts = parts.into_iter().flatten().flatten();
        parts.collect::<Vec<_>>().join(", ")
    }

    fn row(&self, name: Phrase, value: &str) -> String {
        ["  ", &self.0.say(name), ": ", value].concat()
    }
}
