//! The decision tree: a total function from what is known to a cause, or to the one thing it has to know next.

#![deny(clippy::wildcard_enum_match_arm)]

mod code;
mod exchange;
mod login;
mod post;
mod quiet;
mod scope;
mod symptom;
mod token;
mod transport;

use crate::cause::Cause;
use crate::facts::{ApiFamily, Caller, Facts, FailingStage, MediaKind, Pasted, Question};
use crate::remedy::Confidence;

/// A leaf, or the question whose answer the tree needs.
pub type Decision = Result<Finding, Question>;

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
pub fn decide(f: &Facts) -> Decision {
    match f.pasted()? {
        Pasted::AccessToken => token::checked(f),
        Pasted::DamagedToken => probable(Cause::TokenDamagedOrMissing),
        Pasted::RefreshToken => probable(Cause::RefreshTokenPasted),
        Pasted::ClientToken => probable(Cause::ClientTokenUsedForUserCall),
        Pasted::ClientCredentials => probable(Cause::ClientCredentialsPasted),
        Pasted::AuthorizationCode => certain(Cause::AuthorizationCodePasted),
        Pasted::JsonWithoutToken => certain(Cause::NoTokenInPastedJson),
        Pasted::Reply => transport::answered(f, code::decide),
        Pasted::LoginPage => login::page(f),
        Pasted::LoginUrl => login::url(f),
        Pasted::LoginUrlWithSecret => certain(Cause::ClientSecretInAuthorizeUrl),
        Pasted::ApiRequest | Pasted::Nothing => wizard(f),
        Pasted::ToolWords => probable(Cause::NotATiktokAnswer),
        Pasted::OtherText => other_text(f),
    }
}

/// There is no reply to read: the stage first, then its code.
fn wizard(f: &Facts) -> Decision {
    match f.failing_stage()? {
        FailingStage::LoginPage
        | FailingStage::BackFromLogin
        | FailingStage::MediaUpload
        | FailingStage::AppReview
        | FailingStage::NothingFails => quiet::decide(f),
        FailingStage::TokenExchange
        | FailingStage::TokenRefresh
        | FailingStage::ProfileRead
        | FailingStage::CreatorInfo
        | FailingStage::PostInit
        | FailingStage::PostStatus
        | FailingStage::VideoList => code::decide(f),
    }
}

/// A text without a word of TikTok's: a tool's own words, unless the person can tell more.
fn other_text(f: &Facts) -> Decision {
    match f.caller()? {
        Caller::OwnServer | Caller::BrowserPage => wizard(f),
        Caller::ThirdPartyTool => match f.api_family()? {
            ApiFamily::V1 => possible(Cause::RetiredV1ApiUsed),
            ApiFamily::Business => possible(Cause::BusinessApiCredentials),
            ApiFamily::V2 | ApiFamily::Research => match f.media_kind()? {
                MediaKind::TextOnly => probable(Cause::MediaKindNotTakenThisWay),
                MediaKind::Video | MediaKind::Photo => probable(Cause::NotATiktokAnswer),
            },
        },
    }
}

const fn certain(cause: Cause) -> Decision {
    found(cause, Confidence::Certain)
}

const fn probable(cause: Cause) -> Decision {
    found(cause, Confidence::Probable)
}

const fn possible(cause: Cause) -> Decision {
    found(cause, Confidence::Possible)
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "a leaf is one of the two outcomes of a decision"
)]
const fn found(cause: Cause, confidence: Confidence) -> Decision {
    Ok(Finding { cause, confidence })
}
