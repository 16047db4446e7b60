//! The vocabulary of a solution: what is wrong, why, who does what about it, and what says so.

#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) mod packed;
mod severity;
pub mod source;

use crate::text::Text;
pub use severity::Severity;

/// All that the page says about one cause.
#[derive(Debug)]
pub struct Remedy {
    /// The problem in one sentence, without a full stop.
    pub title: Text,
    /// Why this happens, in two or three sentences that rest on `sources`.
    pub why: Text,
    /// What in a reply, a request or an answer shows this cause.
    pub shown_by: Signs,
    /// What would speak against it.
    pub ruled_out_by: Signs,
    /// What to do, in order: one to six steps. The first is the next action.
    pub steps: &'static [Step],
    /// Whether sending the same call again helps.
    pub retry: Retry,
    /// Advice that is often given and does not help, with its correction.
    pub myth: Option<Myth>,
    /// When this verdict would be wrong.
    pub wrong_when: Text,
    /// What the statements rest on.
    pub sources: &'static [Source],
    /// The most that may be claimed when TikTok's own words show this cause.
    pub confidence: Confidence,
    /// How many of the public reports read had this cause.
    pub prior: u8,
}

/// What speaks for a cause or against it, in words for the catalogue. The page shows the observed
/// evidence instead, so its module does not carry these (6 kB in brotli).
#[derive(Debug)]
pub struct Signs(#[cfg(not(target_arch = "wasm32"))] &'static [Text]);

impl Signs {
    /// The signs, one sentence each.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn all(&self) -> &'static [Text] {
        self.0
    }
}

/// Makes [`Signs`].
#[must_use]
#[cfg_attr(
    target_arch = "wasm32",
    allow(unused_variables, reason = "the page's module carries no signs")
)]
pub const fn signs(texts: &'static [Text]) -> Signs {
    Signs(
        #[cfg(not(target_arch = "wasm32"))]
        texts,
    )
}

/// One thing to do.
#[derive(Debug)]
pub struct Step {
    /// Who does it.
    pub actor: Actor,
    /// What to do, as an imperative sentence.
    pub text: Text,
    /// Where to do it or read about it.
    pub link: Option<Source>,
}

/// Who has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Whether sending the same call again helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Only once the steps are done.
    AfterFix,
    /// After the time named, without changing anything.
    AfterWait(Option<Text>),
    /// Not at all.
    Never,
}

/// Advice that is often given, and what is true.
#[derive(Debug)]
pub struct Myth {
    /// The advice as people meet it.
    pub claim: Text,
    /// What TikTok documents instead.
    pub truth: Text,
}

/// What a statement rests on: one of the pages named in [`source`].
pub type Source = &'static Page;

/// A public page that statements rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// What the page is called.
    pub name: &'static str,
    /// Its address, always https; none for what developers told without a public link.
    pub url: Option<&'static str>,
    /// The day its content was last compared with what is said here, `YYYY-MM-DD`.
    pub verified: &'static str,
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// It fits, but nothing shows it.
    Possible,
    /// It follows from what is known.
    Probable,
    /// TikTok's own words say so.
    Certain,
}

impl Confidence {
    /// The word used in exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Probable => "probable",
            Self::Certain => "certain",
        }
    }
}

/// A step without a link.
#[must_use]
pub const fn step(actor: Actor, text: Text) -> Step {
    Step {
        actor,
        text,
        link: None,
    }
}

/// A step with the page where it is done or explained.
#[must_use]
pub const fn step_at(actor: Actor, text: Text, link: Source) -> Step {
    Step {
        actor,
        text,
        link: Some(link),
    }
}
