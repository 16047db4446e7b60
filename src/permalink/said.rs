//! What a link holds, in words: shown before it is copied, and of a link that cannot be trusted whole.

use super::probe::Probed;
use super::word::Word;
use super::{Link, VERSION};
use crate::cause::Cause;
use crate::report::utc;
use crate::text::{page, share};

/// One thing that a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it is about.
    pub what: String,
    /// What the link says about it.
    pub value: String,
}

impl Link {
    /// All that the link holds, in words.
    #[must_use]
    pub fn said(&self) -> Vec<Said> {
        let numbers = [&VERSION.to_string(), ", ", &self.ruleset.to_string()].concat();
        let mut all = vec![
            said(share::NUMBERS.get(), numbers),
            said(share::TIME.get(), self.made_at()),
        ];
        if self.example {
            let example = page::EXAMPLE_HELP.get().to_owned();
            all.push(said(page::EXAMPLE.get(), example));
        }
        for answer in self.facts.known() {
            let question = answer.question().asked().ask.get();
            all.push(said(question, answer.label().get().to_owned()));
        }
        for probed in &self.probes {
            all.push(said(&probed.name(), probed.answer()));
        }
        for (at, cause) in self.causes.iter().enumerate() {
            let heading = if at == 0 {
                share::CAUSES
            } else {
                share::OR_CAUSE
            };
            all.push(said(heading.get(), title(cause)));
        }
        // What a newer page put in may be anybody's words, so it is counted and not shown.
        if !self.kept.is_empty() {
            all.push(said(share::KEPT.get(), self.kept.len().to_string()));
        }
        all
    }

    /// When it was made, to the minute.
    #[must_use]
    pub fn made_at(&self) -> String {
        match self.minutes {
            Some(minutes) => utc(u64::from(minutes) * 60),
            None => share::NO_TIME.get().to_owned(),
        }
    }

    /// The verdict at the time, or how many causes were left.
    #[must_use]
    pub fn headline(&self) -> String {
        named(&self.causes)
    }
}

/// The only cause, or how many there are and which was first.
#[must_use]
pub fn named(causes: &[Word]) -> String {
    match causes {
        [] => share::NO_CAUSE.get().to_owned(),
        [only] => title(only),
        [first, ..] => {
            let count = causes.len().to_string();
            share::SEVERAL.with(&[("count", &count), ("cause", &title(first))])
        }
    }
}

/// The title of a cause; the bare word where this page has none.
#[must_use]
pub fn title(slug: &Word) -> String {
    match Cause::from_slug(&slug.id()) {
        Some(cause) => cause.remedy().title.get().to_owned(),
        None => slug.as_str().to_owned(),
    }
}

fn said(what: &str, value: String) -> Said {
    Said {
        what: what.to_owned(),
        value,
    }
}

impl Probed {
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
    pub fn answer(&self) -> String {
        let mut answer = self.answer_without_log_id();
        if let Some(log_id) = &self.log_id {
            answer = [&answer, ", log_id ", log_id.as_str()].concat();
        }
        answer
    }

    /// The same without the log id, which is another one for each call.
    #[must_use]
    pub fn answer_without_log_id(&self) -> String {
        let mut answer = String::new();
        if let Some(status) = self.status {
            answer = page::HTTP.with(&[("status", &status.to_string())]);
        }
        if let Some(code) = &self.code {
            let gap = if answer.is_empty() { "" } else { ", " };
            answer = [&answer, gap, &code.id()].concat();
        }
        if answer.is_empty() {
            share::NO_ANSWER.get().to_owned()
        } else {
            answer
        }
    }
}
