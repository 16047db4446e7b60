//! A diagnosis as a link: named answers, probe results and causes, all of them closed words or
//! numbers. A type that could hold a token, an id or a name does not occur here.

mod crc24;
mod probe;

use crate::cause::Cause;
use crate::facts::{Answer, Facts, Question};
use crate::session::{Diagnosis, Session};
pub use probe::Probed;

/// The number of the rules that draw the conclusion; it grows when the same facts may lead elsewhere.
pub const RULESET: u32 = 1;

/// The format of the link.
const VERSION: u32 = 1;

/// Longer fragments are not read.
const LONGEST: usize = 2_000;

/// More causes than these are not named in a link.
const MOST_CAUSES: usize = 8;

/// What a link holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The rules under which it was made.
    pub ruleset: u32,
    /// When it was made, in minutes since 1970, UTC.
    pub minutes: Option<u32>,
    /// Whether it shows a recorded example.
    pub example: bool,
    /// The answers that the result rests on.
    pub facts: Facts,
    /// What each call answered.
    pub probes: Vec<Probed>,
    /// The verdict, or the most likely causes, at the time.
    pub causes: Vec<Cause>,
}

/// What is wrong with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The checksum is missing or does not fit: a part was lost or changed on the way.
    Damaged,
    /// It was made by a newer version of this page.
    Newer,
    /// It is no link of this page.
    Foreign,
}

/// A link as far as it could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What could be read.
    pub link: Link,
    /// What is wrong with it; then there is no verdict to show.
    pub problem: Option<Problem>,
}

impl Link {
    /// The link of a diagnosis.
    #[must_use]
    pub fn of(diagnosis: &Diagnosis, probes: Vec<Probed>, minutes: u32, example: bool) -> Self {
        Self {
            ruleset: RULESET,
            minutes: Some(minutes),
            example,
            facts: diagnosis
                .trail
                .iter()
                .copied()
                .fold(Facts::default(), Facts::with),
            probes,
            causes: diagnosis
                .possible
                .iter()
                .map(|candidate| candidate.cause)
                .take(MOST_CAUSES)
                .collect(),
        }
    }

    /// What the link claims, to be shown as a diagnosis is.
    #[must_use]
    pub fn session(&self) -> Session {
        let seen = self.probes.iter().map(Probed::claimed).collect();
        Session::claimed(&self.facts, seen)
    }

    /// The fragment, without `#`: only letters, digits and `. = & : -`.
    #[must_use]
    pub fn encode(&self) -> String {
        let number = |name: &str, value: u32| name.to_owned() + &value.to_string();
        let mut pairs = vec![number("v=", VERSION), number("r=", self.ruleset)];
        if let Some(minutes) = self.minutes {
            pairs.push(number("t=", minutes));
        }
        if self.example {
            pairs.push("e=1".to_owned());
        }
        let mut facts: Vec<String> = self
            .facts
            .known()
            .map(|answer| worded(answer.question().id()) + "=" + &worded(answer.id()))
            .collect();
        facts.sort();
        pairs.append(&mut facts);
        if !self.probes.is_empty() {
            let probes: Vec<String> = self.probes.iter().map(|probe| probe.encode()).collect();
            pairs.push("p=".to_owned() + &probes.join(":"));
        }
        if !self.causes.is_empty() {
            let causes: Vec<String> = self.causes.iter().map(|c| worded(c.slug())).collect();
            pairs.push("x=".to_owned() + &causes.join(":"));
        }
        let text = pairs.join("&");
        let sum = crc24::in_hex(crc24::checksum(text.as_bytes()));
        [text.as_str(), "&c=", &sum].concat()
    }
}

/// Reads a fragment, without `#`. Anything is accepted; none is what an empty fragment gives.
#[must_use]
pub fn decode(fragment: &str) -> Option<Opened> {
    if fragment.is_empty() {
        return None;
    }
    let mut link = Link::default();
    let mut version = None;
    if fragment.len() <= LONGEST {
        for pair in fragment.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match name {
                "v" => version = value.parse().ok(),
                name => link.read(name, value),
            }
        }
    }
    let problem = match version {
        None => Some(Problem::Foreign),
        Some(VERSION) => (!is_whole(fragment)).then_some(Problem::Damaged),
        Some(_) => Some(Problem::Newer),
    };
    Some(Opened { link, problem })
}

impl Link {
    /// One pair; a name or a value that nobody knows is passed over.
    fn read(&mut self, name: &str, value: &str) {
        match name {
            "r" => self.ruleset = value.parse().unwrap_or_default(),
            "t" => self.minutes = value.parse().ok(),
            "e" => self.example = value == "1",
            "p" => {
                self.probes = value
                    .split(':')
                    .take(16)
                    .filter_map(Probed::decode)
                    .collect();
            }
            "x" => {
                self.causes = value
                    .split(':')
                    .take(MOST_CAUSES)
                    .filter_map(|slug| Cause::from_slug(&slug.replace('-', "_")))
                    .collect();
            }
            name => {
                if let Some(answer) = answer(name, value) {
                    self.facts = self.facts.with(answer);
                }
            }
        }
    }
}

fn answer(question: &str, answer: &str) -> Option<Answer> {
    Question::from_id(&question.replace('-', "_"))?.answer(&answer.replace('-', "_"))
}

/// Chat programs and Markdown eat underscores, so a link has none.
fn worded(id: &str) -> String {
    id.replace('_', "-")
}

/// Whether the link ends in the checksum of what stands before.
fn is_whole(fragment: &str) -> bool {
    let text = fragment.len().checked_sub("&c=000000".len());
    let parts = text.and_then(|end| fragment.split_at_checked(end));
    parts.is_some_and(|(text, end)| {
        let sum = crc24::in_hex(crc24::checksum(text.as_bytes()));
        end.strip_prefix("&c=") == Some(&sum)
    })
}
