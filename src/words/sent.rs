//! The one file of texts that the page loads: one list of strings by place, because decoding structures
//! costs the page's module more than reading them off (`docs/size.md`).

use serde::{Deserialize, Serialize};

use super::{Actor, CauseWords, CodeWords, Myth, QuestionWords, Source, Step, Words};
use crate::api::code;
use crate::cause::Cause;
use crate::facts::Question;
use crate::phrase::GROUPS;

/// The texts as they are sent: what they were made for, then every text in the order of the lists in the
/// code, so that nothing but strings has to be told apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sent(pub Vec<String>);

/// Why texts were not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// They were written for other lists or other rules.
    OtherVersion,
    /// A list or a field is missing.
    Damaged,
}

/// The groups of phrases that only the static pages and the command line show.
const NOT_SENT: &[&str] = &[
    "boot",
    "catalogue",
    "codes",
    "family",
    "landing",
    "origin",
    "section",
    "section_about",
    "stage",
    "token",
];

impl Sent {
    /// What the page shows of the texts.
    #[must_use]
    pub fn of(words: &Words, ruleset: u32) -> Self {
        let mut all = vec![
            KEYS.to_string(),
            ruleset.to_string(),
            words.language.clone(),
        ];
        all.append(&mut phrases(words));
        all.extend(words.questions.iter().flat_map(of_question));
        all.extend(words.codes.iter().map(|code| code.meaning.clone()));
        all.extend(words.causes.iter().flat_map(of_cause));
        all.extend(used(words).flat_map(of_source));
        Self(all)
    }

    /// The texts, if they are whole and made for these lists and rules.
    ///
    /// # Errors
    /// Why they are not.
    pub fn received(self, ruleset: u32) -> Result<Words, Unfit> {
        let mut fields = Unread(self.0.into_iter());
        let made_for = [fields.text(), fields.text()];
        if made_for != [Some(KEYS.to_string()), Some(ruleset.to_string())] {
            return Err(Unfit::OtherVersion);
        }
        fields.words().ok_or(Unfit::Damaged)
    }
}

/// The texts by key; those that the page does not show are empty.
fn phrases(words: &Words) -> Vec<String> {
    let groups = GROUPS.iter();
    let shown = groups.flat_map(|(group, names)| {
        let shown = !NOT_SENT.contains(group);
        names.iter().map(move |_| shown)
    });
    let texts = words.phrases.iter().zip(shown);
    texts
        .map(|(text, shown)| if shown { text.clone() } else { String::new() })
        .collect()
}

/// The sources that causes rest on, and those that the rules name.
fn used(words: &Words) -> impl Iterator<Item = &Source> {
    words.sources.iter().filter(|source| {
        let is_used = |id: &String| *id == source.id;
        let by_cause = words.causes.iter().any(|cause| {
            let links = cause.steps.iter().filter_map(|step| step.link.as_ref());
            cause.sources.iter().chain(links).any(is_used)
        });
        by_cause || crate::source::ALL.contains(&source.id.as_str())
    })
}

fn of_question(question: &QuestionWords) -> Vec<String> {
    let mut fields = vec![question.ask.clone(), question.help.clone()];
    fields.extend_from_slice(&question.answers);
    fields
}

fn of_cause(cause: &CauseWords) -> Vec<String> {
    let myth = cause.myth.as_ref();
    let mut fields = vec![
        cause.title.clone(),
        cause.why.clone(),
        cause.wait.clone().unwrap_or_default(),
        myth.map(|myth| myth.claim.clone()).unwrap_or_default(),
        myth.map(|myth| myth.truth.clone()).unwrap_or_default(),
        cause.wrong_when.clone(),
        cause.shown_by.first().cloned().unwrap_or_default(),
        cause.sources.join(" "),
        cause.steps.len().to_string(),
    ];
    for step in &cause.steps {
        let link = step.link.clone().unwrap_or_default();
        fields.extend([(step.actor as usize).to_string(), step.text.clone(), link]);
    }
    fields
}

fn of_source(source: &Source) -> Vec<String> {
    let url = source.url.clone().unwrap_or_default();
    vec![
        source.id.clone(),
        source.name.clone(),
        source.compared.clone(),
        url,
    ]
}

/// The texts that are left, read one after the other.
struct Unread(std::vec::IntoIter<String>);

impl Unread {
    fn text(&mut self) -> Option<String> {
        self.0.next()
    }

    /// A text that may be missing.
    #[allow(clippy::option_option, reason = "the list ends, or the text is empty")]
    fn filled(&mut self) -> Option<Option<String>> {
        let text = self.text()?;
        Some((!text.is_empty()).then_some(text))
    }

    fn number(&mut self) -> Option<usize> {
        self.text()?.parse().ok()
    }

    fn several<T>(&mut self, count: usize, one: fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..count).map(|_| one(self)).collect()
    }

    fn words(&mut self) -> Option<Words> {
        let phrases = GROUPS.iter().map(|(_, names)| names.len()).sum();
        let mut words = Words {
            language: self.text()?,
            phrases: self.several(phrases, Self::text)?,
            questions: Vec::new(),
            codes: Vec::new(),
            causes: Vec::new(),
            said: Vec::new(),
            numbers: Vec::new(),
            sources: Vec::new(),
        };
        for question in Question::ALL {
            words.questions.push(QuestionWords {
                ask: self.text()?,
                help: self.text()?,
                answers: self.several(question.answers().count(), Self::text)?,
            });
        }
        words.codes = self.several(code::LISTINGS.len(), Self::code)?;
        words.causes = self.several(Cause::ALL.len(), Self::cause)?;
        while self.0.len() > 0 {
            words.sources.push(self.source()?);
        }
        Some(words)
    }

    fn code(&mut self) -> Option<CodeWords> {
        Some(CodeWords {
            meaning: self.text()?,
            at: Vec::new(),
        })
    }

    fn cause(&mut self) -> Option<CauseWords> {
        let (title, why) = (self.text()?, self.text()?);
        let wait = self.filled()?;
        let (claim, truth) = (self.filled()?, self.text()?);
        let wrong_when = self.text()?;
        let shown_by = self.filled()?;
        let sources = self.text()?;
        let steps = self.number()?;
        Some(CauseWords {
            title,
            why,
            wait,
            myth: claim.map(|claim| Myth { claim, truth }),
            wrong_when,
            sources: sources.split(' ').map(str::to_owned).collect(),
            steps: self.several(steps, Self::step)?,
            shown_by: shown_by.into_iter().collect(),
            ruled_out_by: Vec::new(),
        })
    }

    fn step(&mut self) -> Option<Step> {
        Some(Step {
            actor: *Actor::ALL.get(self.number()?)?,
            text: self.text()?,
            link: self.filled()?,
        })
    }

    fn source(&mut self) -> Option<Source> {
        Some(Source {
            id: self.text()?,
            name: self.text()?,
            compared: self.text()?,
            url: self.filled()?,
        })
    }
}

/// A fingerprint of all the lists by which the texts are found: texts for other lists would be shown in
/// wrong places.
pub const KEYS: u32 = fingerprint();

const fn fingerprint() -> u32 {
    let mut hash = SEED;
    let mut at = 0;
    while at < GROUPS.len() {
        hash = add(hash, GROUPS[at].0);
        hash = add_all(hash, GROUPS[at].1);
        at += 1;
    }
    at = 0;
    while at < Cause::ALL.len() {
        hash = add(hash, Cause::ALL[at].slug());
        at += 1;
    }
    at = 0;
    while at < Question::ALL.len() {
        hash = add(hash, Question::ALL[at].id());
        hash = add(hash, Question::ALL[at].answer_ids());
        at += 1;
    }
    at = 0;
    while at < code::LISTINGS.len() {
        hash = add(hash, code::LISTINGS[at].word);
        at += 1;
    }
    hash
}

/// FNV-1a, which needs neither a table nor an allocation.
const SEED: u32 = 0x811c_9dc5;

const fn add_all(mut hash: u32, words: &[&str]) -> u32 {
    let mut at = 0;
    while at < words.len() {
        hash = add(hash, words[at]);
        at += 1;
    }
    hash
}

const fn add(mut hash: u32, word: &str) -> u32 {
    let bytes = word.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    // So that two words are not read as one.
    (hash ^ 0xff).wrapping_mul(0x0100_0193)
}
