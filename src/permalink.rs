//! A diagnosis as a link: named answers, probe results and causes, all of them closed words, numbers, or
//! words of which a token has no part. A type that could hold a token, an id or a name does not occur here.

pub mod compare;
mod crc24;
mod decode;
mod probe;
pub mod rulesets;
mod said;
mod word;

use crate::cause::Cause;
use crate::facts::Facts;
use crate::session::{Diagnosis, Session};
pub use decode::{decode, find};
pub use probe::Recalled;
pub use rulesets::Then;
pub use said::{Held, named, title};
pub use word::{Kept, LogId, Word};

/// The number of the rules that draw the conclusion; it grows when the same facts may lead elsewhere, and
/// `rulesets` then says what changed.
pub const RULESET: u32 = 1;

/// The format of the link.
const VERSION: u32 = 1;

/// More causes than these are not named in a new link.
const MOST_CAUSES: usize = 8;

/// More causes than these are not read.
const MOST_IDS: usize = 64;

/// More calls than these are not read.
const MOST_PROBES: usize = 16;

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
    pub probes: Vec<Recalled>,
    /// The verdict, or the most likely causes, at the time: slugs, of which this page may not know all.
    pub causes: Vec<Word>,
    /// What a newer page put in and this one does not know, sorted.
    pub kept: Vec<Kept>,
}

/// What is wrong with a link, what is least wrong first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// The last digits of the checksum are missing, and nothing else: the others fit.
    Clipped,
    /// It was made by a newer version of this page.
    Newer,
    /// The checksum is complete and does not fit: something was changed on the way, or by hand.
    Damaged,
    /// The end is missing.
    Shortened,
    /// It is no link of this page.
    Foreign,
}

/// A link as far as it could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What could be read.
    pub link: Link,
    /// What is wrong with it.
    pub problem: Option<Problem>,
}

impl Opened {
    /// Whether everything that the link told is there. Otherwise there is no verdict to show.
    #[must_use]
    pub const fn is_readable(&self) -> bool {
        matches!(self.problem, None | Some(Problem::Clipped))
    }
}

/// A text without a link.
impl Default for Opened {
    fn default() -> Self {
        Self {
            link: Link::default(),
            problem: Some(Problem::Foreign),
        }
    }
}

/// The verdict, or every cause that is left. A token that works has a verdict beside others that are left.
fn conclusion(diagnosis: &Diagnosis) -> impl Iterator<Item = Cause> {
    let verdict = diagnosis.verdict.map(|found| found.cause);
    let left = diagnosis.possible.iter().map(|one| one.cause);
    left.filter(move |cause| verdict.is_none_or(|verdict| verdict == *cause))
}

impl Link {
    /// The link of a diagnosis.
    #[must_use]
    pub fn of(
        diagnosis: &Diagnosis,
        probes: Vec<Recalled>,
        minutes: Option<u32>,
        example: bool,
    ) -> Self {
        Self {
            ruleset: RULESET,
            minutes,
            example,
            facts: diagnosis
                .trail
                .iter()
                .copied()
                .fold(Facts::default(), Facts::with),
            probes,
            causes: conclusion(diagnosis)
                .map(|cause| Word::of(cause.slug()))
                .take(MOST_CAUSES)
                .collect(),
            kept: Vec::new(),
        }
    }

    /// What the link claims, to be shown as a diagnosis is.
    #[must_use]
    pub fn session(&self) -> Session {
        let seen = self.probes.iter().filter_map(Recalled::claimed).collect();
        Session::claimed(&self.facts, seen)
    }

    /// The causes that this page knows.
    pub fn known_causes(&self) -> impl Iterator<Item = Cause> {
        self.causes
            .iter()
            .filter_map(|slug| Cause::from_slug(&slug.id()))
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
        let mut named = Vec::new();
        for answer in self.facts.known() {
            let (question, answer) = (Word::of(answer.question().id()), Word::of(answer.id()));
            named.push([question.as_str(), "=", answer.as_str()].concat());
        }
        for kept in &self.kept {
            named.push(kept.as_str().to_owned());
        }
        named.sort();
        pairs.append(&mut named);
        let probes: Vec<String> = self.probes.iter().map(Recalled::encode).collect();
        let causes: Vec<String> = self
            .causes
            .iter()
            .map(|one| one.as_str().to_owned())
            .collect();
        for (name, list) in [("p=", probes), ("x=", causes)] {
            if !list.is_empty() {
                pairs.push(name.to_owned() + &list.join(":"));
            }
        }
        let text = pairs.join("&");
        let sum = crc24::in_hex(crc24::checksum(text.as_bytes()));
        [text.as_str(), "&c=", &sum].concat()
    }
}
