//! The decision tree: a total function from what is known to a cause, or to the one thing it has to know next.

#![deny(clippy::wildcard_enum_match_arm)]

mod code;
mod exchange;
mod login;
mod post;
mod quiet;
mod scope;
mod status;
mod symptom;
mod token;
mod transport;

use crate::cause::Cause;
use crate::cause::Confidence;
use crate::facts::{ApiFamily, Facts, FailingStage, Pasted, Question};

/// A leaf, or the question whose answer the tree needs.
pub type Decision = Result<Finding, Question>;

/// A part of the tree. Parts go on to each other by name, so that what several places share is one place
/// for [`crate::explore`] as well.
pub(crate) type Part = fn(&Facts) -> Branch;

/// What a part comes to.
pub(crate) type Branch = Result<Finding, Onward>;

/// What a part needs to come to a leaf.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Onward {
    /// The answer to a question.
    Ask(Question),
    /// Another part.
    Go(Part),
}

impl From<Question> for Onward {
    fn from(question: Question) -> Self {
        Self::Ask(question)
    }
}

/// A cause and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub cause: Cause,
    /// How sure that is on this path.
    pub confidence: Confidence,
}

/// Finds the cause, or the next thing that has to be known.
///
/// # Errors
/// The question that comes next, where the facts do not reach a leaf.
pub fn decide(facts: &Facts) -> Decision {
    let mut part: Part = root;
    loop {
        match part(facts) {
            Ok(finding) => return Ok(finding),
            Err(Onward::Ask(question)) => return Err(question),
            Err(Onward::Go(next)) => part = next,
        }
    }
}

/// Where every path begins.
pub(crate) fn root(f: &Facts) -> Branch {
    match f.pasted()? {
        Pasted::AccessToken => go(token::checked),
        Pasted::DamagedToken => probable(Cause::TokenDamagedOrMissing),
        Pasted::RefreshToken => probable(Cause::RefreshTokenPasted),
        Pasted::ClientToken => probable(Cause::ClientTokenUsedForUserCall),
        Pasted::ClientCredentials => probable(Cause::ClientCredentialsPasted),
        Pasted::AuthorizationCode => certain(Cause::AuthorizationCodePasted),
        Pasted::JsonWithoutToken => certain(Cause::NoTokenInPastedJson),
        Pasted::Reply | Pasted::Quoted => transport::answered(f, code::decide),
        Pasted::LoginPage => go(login::page),
        Pasted::LoginUrl => go(login::url),
        Pasted::LoginUrlWithSecret => certain(Cause::ClientSecretInAuthorizeUrl),
        Pasted::ApiRequest | Pasted::Nothing => go(wizard),
        Pasted::OtherApi => go(other_api),
        Pasted::ToolWords => probable(Cause::NotATiktokAnswer),
        // Without a word of TikTok's there is no code to ask for.
        Pasted::OtherText => go(quiet::decide),
    }
}

/// There is no reply to read. Some stages have no code: the login page names an item instead.
fn wizard(f: &Facts) -> Branch {
    match f.failing_stage()? {
        FailingStage::LoginPage
        | FailingStage::MediaUpload
        | FailingStage::AppReview
        | FailingStage::NothingFails => go(quiet::decide),
        FailingStage::BackFromLogin
        | FailingStage::TokenExchange
        | FailingStage::TokenRefresh
        | FailingStage::ProfileRead
        | FailingStage::CreatorInfo
        | FailingStage::PostInit
        | FailingStage::PostStatus
        | FailingStage::VideoList => transport::answered(f, code::decide),
    }
}

/// The address or the form of the answer shows whose it is.
fn other_api(f: &Facts) -> Branch {
    match f.api_family()? {
        ApiFamily::V1 => certain(Cause::RetiredV1ApiUsed),
        ApiFamily::Business => probable(Cause::BusinessApiCredentials),
        ApiFamily::V2 | ApiFamily::Research => go(wizard),
    }
}

const fn certain(cause: Cause) -> Branch {
    found(cause, Confidence::Certain)
}

const fn probable(cause: Cause) -> Branch {
    found(cause, Confidence::Probable)
}

const fn possible(cause: Cause) -> Branch {
    found(cause, Confidence::Possible)
}

const fn go(part: Part) -> Branch {
    Err(Onward::Go(part))
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "a leaf is one of the two outcomes of a decision"
)]
const fn found(cause: Cause, confidence: Confidence) -> Branch {
    Ok(Finding { cause, confidence })
}
