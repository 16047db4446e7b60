//! What a scenario is: who granted what, and what goes wrong; and the list of them. Each is one line of what
//! `make simulator` prints.

use self::Twist::{Hostile, Odd, RateLimited, Refused};
use super::endpoint::Endpoint::{self, CreatorInfo};
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

/// Every scenario; a token names one by its slug.
#[rustfmt::skip] // One row a scenario reads as the table that it is.
pub const SCENARIOS: &[Scenario] = &[
    Scenario::granted("all-scopes", ALL_SCOPES, "Everything is granted; the account is public."),
    Scenario::granted("all-scopes-private", ALL_SCOPES, "Everything is granted; the account is private.").private(),
    Scenario::granted("upload-only", &[BASIC, UPLOAD], "Drafts are granted, direct posts are not."),
    Scenario::granted("no-posting", &[BASIC], "Only the basic profile is granted."),
    Scenario::granted("profile-refused", &[BASIC, UPLOAD, PUBLISH], "Posting is granted, profile texts and counts are not."),
    Scenario::granted("basic-refused", &[PUBLISH], "Direct posts are granted, the basic profile is not."),
    Scenario::granted("scope-permission-missed", &[BASIC, LIST, UPLOAD, PUBLISH], "Profile texts and counts are refused with the rarer scope code.")
        .outside(refusal::SCOPE_PERMISSION_MISSED),
    Scenario::twisted("expired", Refused(refusal::ACCESS_TOKEN_INVALID), "The token has expired or was revoked."),
    Scenario::twisted("too-many-posts", Refused(refusal::TOO_MANY_POSTS), "The creator has posted enough for today.").only(CreatorInfo),
    Scenario::twisted("banned", Refused(refusal::BANNED), "The creator is banned from posting.").only(CreatorInfo),
    Scenario::twisted("user-cap", Refused(refusal::USER_CAP), "The app has reached its users for today.").only(CreatorInfo),
    Scenario::twisted("rate-limited", RateLimited(Some("30")), "Too many requests; TikTok asks to wait 30 seconds."),
    Scenario::twisted("rate-limited-bare", RateLimited(None), "Too many requests; TikTok does not say how long to wait."),
    Scenario::twisted("rate-limited-garbled", RateLimited(Some("soon")), "Too many requests; the time to wait cannot be read."),
    Scenario::twisted("internal-error", Refused(refusal::INTERNAL_ERROR), "TikTok has a fault of its own."),
    Scenario::twisted("unlisted-code", Refused(refusal::UNLISTED), "TikTok refuses with a code that no page lists."),
    Scenario::twisted("odd-envelope", Odd, "Good answers with odd names, numbers as text, missing and extra parts."),
    Scenario::twisted("hostile-text", Hostile, "Good answers whose texts hold markup and direction marks."),
    Scenario::faulty("html-page", Fault::HtmlPage, "A web page comes in the place of each answer."),
    Scenario::faulty("html-error", Fault::HtmlError, "A gateway refuses with a web page and status 503."),
    Scenario::faulty("truncated-json", Fault::TruncatedJson, "Each answer is half of its JSON."),
    Scenario::faulty("stall-after-headers", Fault::StallAfterHeaders, "The headers arrive and the body does not."),
    Scenario::faulty("never-answers", Fault::NeverAnswers, "No answer ever arrives."),
    Scenario::faulty("connection-cut", Fault::ConnectionCut, "The connection breaks off within the body."),
    Scenario::faulty("empty-body", Fault::EmptyBody, "Each answer is empty."),
    Scenario::faulty("huge-body", Fault::HugeBody, "Each answer has 5 MiB."),
    Scenario::faulty("wrong-content-type", Fault::WrongContentType, "Good answers call themselves plain text."),
    Scenario::faulty("redirect", Fault::Redirect, "Each request is sent on to another host."),
    Scenario::faulty("not-json", Fault::NotJson, "Plain text comes in the place of each answer."),
    Scenario::faulty("server-502", Fault::Status(502), "A gateway answers 502 and no more."),
    Scenario::faulty("server-503", Fault::Status(503), "A gateway answers 503 and no more."),
    Scenario::faulty("server-504", Fault::Status(504), "A gateway answers 504 and no more."),
    Scenario::faulty("creator-stalls", Fault::StallAfterHeaders, "All is well, but creator_info stalls after its headers.").only(CreatorInfo),
    Scenario::faulty("creator-html", Fault::HtmlPage, "All is well, but creator_info answers with a web page.").only(CreatorInfo),
];
