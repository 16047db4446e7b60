//! What a scenario is: who granted what, and what goes wrong.

use super::endpoint::Endpoint;
use super::fault::Fault;
use super::refusal::{self, Refusal};

/// The scope of names and pictures.
pub const BASIC: &str = "user.info.basic";
/// The scope of the profile's texts.
pub const PROFILE: &str = "user.info.profile";
/// The scope of the profile's counts.
pub const STATS: &str = "user.info.stats";
/// The scope of the list of videos.
pub const LIST: &str = "video.list";
/// The scope of drafts.
pub const UPLOAD: &str = "video.upload";
/// The scope of direct posts.
pub const PUBLISH: &str = "video.publish";

/// Every scope that the four endpoints ask for.
///
/// Source: <https://developers.tiktok.com/doc/tiktok-api-scopes>
pub const ALL_SCOPES: &[&str] = &[BASIC, PROFILE, STATS, LIST, UPLOAD, PUBLISH];

/// A token's behaviour.
#[derive(Debug)]
pub struct Scenario {
    /// Its name, as it stands in the token.
    pub slug: &'static str,
    /// What it shows, in one sentence.
    pub sentence: &'static str,
    /// What the user granted.
    pub scopes: &'static [&'static str],
    /// Whether the account is private.
    pub private: bool,
    /// The answer to a field outside the granted scopes.
    pub outside: Refusal,
    /// What goes wrong, if anything does.
    pub twist: Option<Twist>,
    /// The only endpoint that it happens to; all of them if `None`.
    pub only: Option<Endpoint>,
}

/// Something that goes wrong once TikTok knows the token.
#[derive(Clone, Copy, Debug)]
pub enum Twist {
    /// The same refusal, whatever is asked.
    Refused(Refusal),
    /// 429, with this Retry-After.
    RateLimited(Option<&'static str>),
    /// Not an answer of the API at all.
    Fault(Fault),
    /// A good answer in an unusual dress.
    Odd,
    /// Markup and direction marks in every text.
    Hostile,
}

impl Scenario {
    /// A public account and nothing wrong.
    pub const fn granted(
        slug: &'static str,
        scopes: &'static [&'static str],
        sentence: &'static str,
    ) -> Self {
        Self {
            slug,
            sentence,
            scopes,
            private: false,
            outside: refusal::SCOPE_NOT_AUTHORIZED,
            twist: None,
            only: None,
        }
    }

    /// All scopes granted, yet something goes wrong at every endpoint.
    pub const fn twisted(slug: &'static str, twist: Twist, sentence: &'static str) -> Self {
        let mut scenario = Self::granted(slug, ALL_SCOPES, sentence);
        scenario.twist = Some(twist);
        scenario
    }

    /// All scopes granted and something sent in the place of every answer.
    pub const fn faulty(slug: &'static str, fault: Fault, sentence: &'static str) -> Self {
        Self::twisted(slug, Twist::Fault(fault), sentence)
    }

    /// The same, with only one endpoint affected.
    pub const fn only(mut self, endpoint: Endpoint) -> Self {
        self.only = Some(endpoint);
        self
    }

    /// The same, with a private account.
    pub const fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// The same, with another answer to a field outside the granted scopes.
    pub const fn outside(mut self, refusal: Refusal) -> Self {
        self.outside = refusal;
        self
    }

    /// Whether the user granted a scope.
    pub fn grants(&self, scope: &str) -> bool {
        self.scopes.contains(&scope)
    }

    /// What goes wrong at an endpoint.
    pub fn twist_at(&self, endpoint: Endpoint) -> Option<Twist> {
        self.twist
            .filter(|_| self.only.is_none_or(|only| only == endpoint))
    }
}
