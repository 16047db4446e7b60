//! Every text that a person reads, in one language, as whoever renders takes it. It is authored in
//! `content/`; the page receives it as one file ([`Sent`]), everything else embeds it (`content`).

mod marked;
mod numbers;
mod sent;
mod tags;

use serde::Deserialize;

use crate::api::code::said::Said;
use crate::api::code::{Again, Listing};
use crate::cause::{Cause, Confidence, Retry, Severity, Stage};
use crate::facts::{Answer, Origin, Question};
use crate::phrase::{self, Phrase, retry};
pub use marked::{Span, spans, unmarked};
pub use numbers::{Number, Numbers, NumbersOf};
pub use sent::{Sent, Unfit};

/// The texts of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language, as in `<html lang>`.
    pub language: String,
    /// The texts that are about no one cause, question or code, by [`Phrase`].
    pub phrases: Vec<String>,
    /// By [`Cause`].
    pub causes: Vec<CauseWords>,
    /// By [`Question`].
    pub questions: Vec<QuestionWords>,
    /// By [`Listing`].
    pub codes: Vec<CodeWords>,
    /// By [`Said`]. The page's file has none.
    pub said: Vec<SaidWords>,
    /// By the family of the numbers. The page's file has none.
    pub numbers: Vec<Numbers>,
    /// The pages that statements rest on.
    pub sources: Vec<Source>,
}

/// What is said about one cause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CauseWords {
    /// The problem in one sentence, without a full stop.
    pub title: String,
    /// Why this happens, in one to three sentences that rest on `sources`.
    pub why: String,
    /// What in a response, a request or an answer shows this cause. The page's file has none.
    pub shown_by: Vec<String>,
    /// What would speak against it. The page's file has none.
    pub ruled_out_by: Vec<String>,
    /// What to do, in order: one to six steps. The first is the next action.
    pub steps: Vec<Step>,
    /// The time after which sending the call again helps, where it is documented.
    pub wait: Option<String>,
    /// Advice that is often given and does not help, with its correction.
    pub myth: Option<Myth>,
    /// When this verdict would be wrong.
    pub wrong_when: String,
    /// The ids of the sources that the statements rest on.
    pub sources: Vec<String>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Who does it.
    pub actor: Actor,
    /// What to do, as an imperative sentence.
    pub text: String,
    /// The id of the source that says where to do it, or more about it.
    pub link: Option<String>,
}

/// Who has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Actor {
    /// The developer who reads this.
    You,
    /// The person whose TikTok account the token speaks for.
    Creator,
    /// TikTok's developer support.
    TikTok,
    /// Nobody: time has to pass.
    Wait,
    /// Whoever runs this copy of the page, or the tool between you and TikTok.
    Host,
}

impl Actor {
    /// Every actor.
    pub const ALL: &[Self] = &[
        Self::You,
        Self::Creator,
        Self::TikTok,
        Self::Wait,
        Self::Host,
    ];

    /// What the actor is called.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::You => phrase::actor::YOU,
            Self::Creator => phrase::actor::CREATOR,
            Self::TikTok => phrase::actor::TIKTOK,
            Self::Wait => phrase::actor::WAIT,
            Self::Host => phrase::actor::HOST,
        }
    }
}

/// Advice that is often given, and what is true.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Myth {
    /// The advice as people meet it.
    pub claim: String,
    /// What TikTok documents instead.
    pub truth: String,
}

/// What is said about one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionWords {
    /// The question as a person reads it.
    pub ask: String,
    /// Where to look for the answer.
    pub help: String,
    /// The answers, in the order of the list.
    pub answers: Vec<String>,
}

/// What is said about one error code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeWords {
    /// What the code says wherever it comes.
    pub meaning: String,
    /// What it says at endpoints. The page's file has none.
    pub at: Vec<Entry>,
}

/// What is said about something without a code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaidWords {
    /// A short name. Several rows can have the same one.
    pub name: String,
    /// What it says at endpoints.
    pub at: Vec<Entry>,
}

/// What a page of TikTok's or a report of developers says of a code at some endpoints.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Method and path, as in `GET /v2/user/info/`; in words where no single path is meant.
    pub endpoints: Vec<String>,
    /// The HTTP status it comes with; none where the source gives none.
    pub status: Option<u16>,
    /// The id of TikTok's page that says so.
    pub documented: Option<String>,
    /// The id of the developers' report that says so, where TikTok does not.
    pub reported: Option<String>,
    /// What it says there.
    pub says: String,
    /// What the source advises.
    pub fix: Option<String>,
}

impl Entry {
    /// The id of the page or report that it rests on.
    #[must_use]
    #[inline(never)]
    pub fn source(&self) -> &str {
        let documented = self.documented.as_deref();
        documented.or(self.reported.as_deref()).unwrap_or_default()
    }
}

/// A public page that statements rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in the content.
    pub id: String,
    /// What the page is called.
    pub name: String,
    /// Its address, always https; none for what developers told without a public link.
    pub url: Option<String>,
    /// The day its content was last compared with what is said here, `YYYY-MM-DD`.
    pub compared: String,
}

impl Words {
    /// The text of that key.
    #[must_use]
    #[inline(never)]
    pub fn get(&self, phrase: Phrase) -> &str {
        self.phrases.get(phrase.index()).map_or("", String::as_str)
    }

    /// The text of that key with each `{name}` replaced by its value.
    #[must_use]
    #[inline(never)]
    pub fn fill(&self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        let mut text = self.get(phrase).to_owned();
        for (name, value) in values {
            text = text.replace(&["{", name, "}"].concat(), value);
        }
        text
    }

    /// What is said about a cause.
    #[must_use]
    #[inline(never)]
    pub fn cause(&self, cause: Cause) -> &CauseWords {
        &self.causes[cause as usize]
    }

    /// The title of a cause.
    #[must_use]
    pub fn title(&self, cause: Cause) -> &str {
        &self.cause(cause).title
    }

    /// What is said about a question.
    #[must_use]
    #[inline(never)]
    pub fn question(&self, question: Question) -> &QuestionWords {
        &self.questions[question as usize]
    }

    /// The question as a person reads it.
    #[must_use]
    pub fn ask(&self, question: Question) -> &str {
        &self.question(question).ask
    }

    /// The answer as a person reads it.
    #[must_use]
    #[inline(never)]
    pub fn answer(&self, answer: Answer) -> &str {
        &self.question(answer.question()).answers[answer.index()]
    }

    /// What is said about an error code.
    #[must_use]
    pub fn code(&self, listing: &Listing) -> &CodeWords {
        &self.codes[listing.index()]
    }

    /// What is said about something without a code.
    #[must_use]
    pub fn said(&self, said: &Said) -> &SaidWords {
        &self.said[said.index()]
    }

    /// The source of that id; every id in the content has one.
    #[must_use]
    #[inline(never)]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Whether sending the call again helps a cause, as a sentence.
    #[must_use]
    pub fn retry_of(&self, cause: Cause) -> String {
        self.retry(cause.retry(), self.cause(cause).wait.as_deref())
    }

    /// Whether sending the call again helps at a code, as a sentence.
    #[must_use]
    pub fn again(&self, again: Again) -> String {
        match again.cause() {
            Some(cause) => self.retry_of(cause),
            None => self.retry(again.retry(), None),
        }
    }

    fn retry(&self, verdict: Retry, wait: Option<&str>) -> String {
        let phrase = match (verdict, wait) {
            (Retry::AfterFix, _) => retry::AFTER_FIX,
            (Retry::AfterWait, Some(wait)) => {
                return self.fill(retry::AFTER_TIME, &[("wait", wait)]);
            }
            (Retry::AfterWait, None) => retry::AFTER_WAIT,
            (Retry::Never, _) => retry::NEVER,
        };
        self.get(phrase).to_owned()
    }
}

impl Confidence {
    /// How sure, with what the word means.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        use phrase::confidence;
        match self {
            Self::Certain => confidence::CERTAIN,
            Self::Probable => confidence::PROBABLE,
            Self::Possible => confidence::POSSIBLE,
        }
    }

    /// How sure, in one word.
    #[must_use]
    pub const fn word(self) -> Phrase {
        use phrase::sure;
        match self {
            Self::Certain => sure::CERTAIN,
            Self::Probable => sure::PROBABLE,
            Self::Possible => sure::POSSIBLE,
        }
    }
}

impl Severity {
    /// What is kept from working, with what the words mean.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        use phrase::severity;
        match self {
            Self::BlocksEverything => severity::BLOCKS_EVERYTHING,
            Self::BlocksPosting => severity::BLOCKS_POSTING,
            Self::Limits => severity::LIMITS,
            Self::Note => severity::NOTE,
        }
    }
}

impl Stage {
    /// What the stage is called.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        use phrase::stage;
        match self {
            Self::Input => stage::INPUT,
            Self::Transport => stage::TRANSPORT,
            Self::Login => stage::LOGIN,
            Self::TokenExchange => stage::TOKEN_EXCHANGE,
            Self::Refresh => stage::REFRESH,
            Self::UserInfo => stage::USER_INFO,
            Self::CreatorInfo => stage::CREATOR_INFO,
            Self::PostInit => stage::POST_INIT,
            Self::MediaTransfer => stage::MEDIA_TRANSFER,
            Self::PostStatus => stage::POST_STATUS,
            Self::Display => stage::DISPLAY,
            Self::Healthy => stage::HEALTHY,
        }
    }
}

impl Origin {
    /// Where an answer can come from.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        use phrase::origin;
        match self {
            Self::Paste => origin::PASTE,
            Self::Probe => origin::PROBE,
            Self::Person => origin::PERSON,
        }
    }
}

impl crate::api::code::Family {
    /// What the table of codes is called, and where its codes come.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        use phrase::family;
        match self {
            Self::Api => family::API,
            Self::Posting => family::POSTING,
            Self::OAuth => family::OAUTH,
            Self::FailReason => family::FAIL_REASON,
        }
    }
}
