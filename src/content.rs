//! The authored texts, as every program but the page embeds them. What is authored is strict: a file, a key
//! or a choice too many or too few is a fault.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::api::code::{self, legacy, said};
use crate::cause::{Cause, each_cause};
use crate::example::Example;
use crate::facts::Question;
use crate::phrase::GROUPS;
use crate::words::{CauseWords, Numbers, NumbersOf, QuestionWords, Source, Words};

/// Why authored texts cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentFault {
    /// The file below `content/`.
    pub file: String,
    /// The key and what is wrong with it.
    pub what: String,
}

impl fmt::Display for ContentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}: {}", self.file, self.what)
    }
}

impl std::error::Error for ContentFault {}

/// The files of one language.
#[derive(Clone, Debug)]
pub struct Files {
    /// The language, as in `<html lang>`.
    pub language: &'static str,
    /// `causes/<slug>.toml`, in the order of the causes.
    pub causes: Vec<Cow<'static, str>>,
    /// `questions.toml`.
    pub questions: Cow<'static, str>,
    /// `codes.toml`.
    pub codes: Cow<'static, str>,
    /// `said.toml`.
    pub said: Cow<'static, str>,
    /// `numbers.toml`.
    pub numbers: Cow<'static, str>,
    /// `page.toml`.
    pub page: Cow<'static, str>,
}

/// Embeds a file a cause; one that is missing does not compile.
macro_rules! embed {
    ($folder:literal $ending:literal $($slug:ident)+) => {
        &[$(include_str!(concat!("../content/", $folder, stringify!($slug), $ending)),)+]
    };
}

const CAUSES_IN_ENGLISH: &[&str] = each_cause!(embed "en/causes/" ".toml");

const SOURCES: &str = include_str!("../content/sources.toml");

/// The recorded exchange of each cause, in the order of the causes, as the page fetches it.
pub const EXAMPLES: &[&str] = each_cause!(embed "examples/" ".json");

/// The texts in English.
///
/// # Errors
/// What is wrong with a file.
pub fn english() -> Result<Words, ContentFault> {
    Files::english().words()
}

/// The recorded exchange that ends at a cause.
#[must_use]
pub fn example(cause: Cause) -> Option<Example> {
    Example::read(cause, EXAMPLES[cause as usize])
}

/// One text a key, in the order of the file.
type Texts = toml::Table;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthoredQuestion {
    ask: String,
    help: String,
    answers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthoredNumbers {
    name: String,
    went: String,
    source: String,
    numbers: Vec<AuthoredNumbersOf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthoredNumbersOf {
    source: String,
    says: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthoredSource {
    name: String,
    url: Option<String>,
    compared: String,
}

impl Files {
    /// The files in English.
    #[must_use]
    pub fn english() -> Self {
        Self {
            language: "en",
            causes: CAUSES_IN_ENGLISH.iter().copied().map(Cow::from).collect(),
            questions: include_str!("../content/en/questions.toml").into(),
            codes: include_str!("../content/en/codes.toml").into(),
            said: include_str!("../content/en/said.toml").into(),
            numbers: include_str!("../content/en/numbers.toml").into(),
            page: include_str!("../content/en/page.toml").into(),
        }
    }

    /// The texts in the files.
    ///
    /// # Errors
    /// What is wrong with a file.
    pub fn words(&self) -> Result<Words, ContentFault> {
        Ok(Words {
            language: self.language.to_owned(),
            phrases: self.phrases()?,
            causes: self.causes()?,
            questions: self.questions()?,
            codes: self.listed("codes.toml", &self.codes, code::all().map(|one| one.word))?,
            said: self.listed("said.toml", &self.said, said::all().map(|one| one.key))?,
            numbers: self.numbers()?,
            sources: sources()?,
        })
    }

    fn path(&self, file: &str) -> String {
        [self.language, "/", file].concat()
    }

    fn phrases(&self) -> Result<Vec<String>, ContentFault> {
        let file = self.path("page.toml");
        let mut groups: BTreeMap<String, BTreeMap<String, String>> = read(&file, &self.page)?;
        let mut phrases = Vec::new();
        for (group, names) in GROUPS {
            let mut texts = taken(&file, &mut groups, group)?;
            for name in *names {
                let key = name.to_lowercase();
                phrases.push(taken(&file, &mut texts, &key)?);
            }
            none_left(&file, &texts, &[group, "."].concat())?;
        }
        none_left(&file, &groups, "")?;
        Ok(phrases)
    }

    fn causes(&self) -> Result<Vec<CauseWords>, ContentFault> {
        let files = Cause::ALL.iter().zip(&self.causes);
        files
            .map(|(cause, text)| read(&self.path(&cause_file(*cause)), text))
            .collect()
    }

    fn questions(&self) -> Result<Vec<QuestionWords>, ContentFault> {
        let ids = Question::ALL.iter().map(|question| question.id());
        let authored: Vec<AuthoredQuestion> =
            self.listed("questions.toml", &self.questions, ids)?;
        let questions = Question::ALL.iter().zip(authored);
        questions
            .map(|(question, mut words)| {
                let file = self.path("questions.toml");
                let ids = question.answer_ids().split_whitespace();
                let answers: Result<Vec<String>, ContentFault> =
                    ids.map(|id| taken(&file, &mut words.answers, id)).collect();
                none_left(
                    &file,
                    &words.answers,
                    &[question.id(), ".answers."].concat(),
                )?;
                Ok(QuestionWords {
                    ask: words.ask,
                    help: words.help,
                    answers: answers?,
                })
            })
            .collect()
    }

    fn numbers(&self) -> Result<Vec<Numbers>, ContentFault> {
        let ids = legacy::Interface::ALL.iter().map(|family| family.id());
        let authored: Vec<AuthoredNumbers> = self.listed("numbers.toml", &self.numbers, ids)?;
        let numbers = authored.into_iter();
        numbers
            .map(|table| {
                let numbers = table.numbers.into_iter();
                let numbers: Result<_, _> = numbers.map(|of| self.numbers_of(of)).collect();
                Ok(Numbers {
                    name: table.name,
                    went: table.went,
                    source: table.source,
                    numbers: numbers?,
                })
            })
            .collect()
    }

    fn numbers_of(&self, authored: AuthoredNumbersOf) -> Result<NumbersOf, ContentFault> {
        let says = authored.says.into_iter().map(|(word, says)| match says {
            toml::Value::String(says) => Ok((word, says)),
            _ => Err(fault(
                &self.path("numbers.toml"),
                &[&word, " is no text"].concat(),
            )),
        });
        Ok(NumbersOf {
            source: authored.source,
            says: says.collect::<Result<_, _>>()?,
        })
    }

    /// The tables of a file in the order of the list of their names; neither more nor less.
    fn listed<'a, T: DeserializeOwned>(
        &self,
        file: &str,
        text: &str,
        names: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<T>, ContentFault> {
        let file = self.path(file);
        let mut tables: BTreeMap<String, T> = read(&file, text)?;
        let listed = names.map(|name| taken(&file, &mut tables, name));
        let listed = listed.collect::<Result<Vec<T>, ContentFault>>()?;
        none_left(&file, &tables, "")?;
        Ok(listed)
    }
}

/// The file of a cause, below the folder of a language.
#[must_use]
pub fn cause_file(cause: Cause) -> String {
    ["causes/", cause.slug(), ".toml"].concat()
}

fn sources() -> Result<Vec<Source>, ContentFault> {
    let authored: BTreeMap<String, AuthoredSource> = read("sources.toml", SOURCES)?;
    let sources = authored.into_iter().map(|(id, source)| Source {
        id,
        name: source.name,
        url: source.url,
        compared: source.compared,
    });
    Ok(sources.collect())
}

fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentFault> {
    toml::from_str(text).map_err(|error| fault(file, &error.to_string()))
}

fn fault(file: &str, what: &str) -> ContentFault {
    ContentFault {
        file: file.to_owned(),
        what: what.to_owned(),
    }
}

/// Takes what a key holds.
fn taken<T>(file: &str, table: &mut BTreeMap<String, T>, key: &str) -> Result<T, ContentFault> {
    let missing = || fault(file, &["missing: ", key].concat());
    table.remove(key).ok_or_else(missing)
}

/// Fails with the keys that nothing in the code asks for.
fn none_left<T>(file: &str, table: &BTreeMap<String, T>, group: &str) -> Result<(), ContentFault> {
    let left: Vec<String> = table.keys().map(|key| [group, key].concat()).collect();
    if left.is_empty() {
        return Ok(());
    }
    Err(fault(file, &["unknown: ", &left.join(", ")].concat()))
}
