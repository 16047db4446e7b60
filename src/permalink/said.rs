//! What a link holds, in words: shown before it is copied, and of a link that cannot be trusted whole.

use super::probe::Recalled;
use super::word::Word;
use super::{Link, VERSION};
use crate::cause::Cause;
use crate::date::utc;
use crate::phrase::{page, share};
use crate::words::Words;

/// One thing that a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// What it is about.
    pub what: String,
    /// What the link says about it.
    pub value: String,
}

impl Link {
    /// All that the link holds, in words.
    #[must_use]
    pub fn said(&self, words: &Words) -> Vec<Held> {
        let numbers = [&VERSION.to_string(), ", ", &self.ruleset.to_string()].concat();
        let mut all = vec![
            said(words.get(share::NUMBERS), numbers),
            said(words.get(share::TIME), self.made_at(words)),
        ];
        if self.example {
            let example = words.get(page::EXAMPLE_HELP).to_owned();
            all.push(said(words.get(page::EXAMPLE), example));
        }
        for answer in self.facts.known() {
            let question = words.ask(answer.question());
            all.push(said(question, words.answer(answer).to_owned()));
        }
        for probed in &self.probes {
            all.push(said(&probed.name(), probed.answer(words)));
        }
        for (at, cause) in self.causes.iter().enumerate() {
            let heading = if at == 0 {
                share::CAUSES
            } else {
                share::OR_CAUSE
            };
            all.push(said(words.get(heading), title(cause, words)));
        }
        // What a newer page put in may be anybody's words, so it is counted and not shown.
        if !self.kept.is_empty() {
            all.push(said(words.get(share::KEPT), self.kept.len().to_string()));
        }
        all
    }

    /// When it was made, to the minute.
    #[must_use]
    pub fn made_at(&self, words: &Words) -> String {
        match self.minutes {
            Some(minutes) => utc(u64::from(minutes) * 60),
            None => words.get(share::NO_TIME).to_owned(),
        }
    }

    /// The verdict at the time, or how many causes were left.
    #[must_use]
    pub fn headline(&self, words: &Words) -> String {
        named(&self.causes, words)
    }
}

/// The only cause, or how many there are and which was first.
#[must_use]
pub fn named(causes: &[Word], words: &Words) -> String {
    match causes {
        [] => words.get(share::NO_CAUSE).to_owned(),
        [only] => title(only, words),
        [first, ..] => {
            let count = causes.len().to_string();
            let values = [("count", count.as_str()), ("cause", &title(first, words))];
            words.fill(share::SEVERAL, &values)
        }
    }
}

/// The title of a cause; the bare word where this page has none.
#[must_use]
pub fn title(slug: &Word, words: &Words) -> String {
    match Cause::from_slug(&slug.id()) {
        Some(cause) => words.title(cause).to_owned(),
        None => slug.as_str().to_owned(),
    }
}

fn said(what: &str, value: String) -> Held {
    Held {
        what: what.to_owned(),
        value,
    }
}

impl Recalled {
    /// The call, in one line; its short name where this page does not make it.
    #[must_use]
    pub fn name(&self) -> String {
        match self.probe() {
            Some(probe) => probe.request().line(),
            None => self.call.as_str().to_owned(),
        }
    }

    /// What it was answered, in one line.
    #[must_use]
    pub fn answer(&self, words: &Words) -> String {
        let mut answer = self.answer_without_log_id(words);
        if let Some(log_id) = &self.log_id {
            answer = [&answer, ", log_id ", log_id.as_str()].concat();
        }
        answer
    }

    /// The same without the log id, which is another one for each call.
    #[must_use]
    pub fn answer_without_log_id(&self, words: &Words) -> String {
        let mut answer = String::new();
        if let Some(status) = self.status {
            answer = words.fill(page::HTTP, &[("status", &status.to_string())]);
        }
        if let Some(code) = &self.code {
            let gap = if answer.is_empty() { "" } else { ", " };
            answer = [&answer, gap, &code.id()].concat();
        }
        if answer.is_empty() {
            words.get(share::NO_ANSWER).to_owned()
        } else {
            answer
        }
    }
}
