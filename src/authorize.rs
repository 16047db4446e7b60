//! A new login: what may stand in its address, the address itself, and what comes back from it.
//!
//! Everything is computed from what is handed in, the random bytes too, and nothing is sent.

use crate::cause::Cause;
use crate::facts::{Answer, Facts};
use crate::input::{Input, Refused};
use crate::phrase::{self, Phrase};
pub use crate::registration::client_key::{Flaw, environment, flaw};
pub use crate::registration::redirect::{Broken, broken, rules};
use crate::scope::Scope;
use crate::secret::without_tokens;
pub use callback::{Callback, Came, StateCheck};
pub use login::{Login, LoginRequest, RANDOM};
pub use pkce::{Verifier, challenge};

mod callback;
mod exchange;
mod login;
mod pkce;

/// Whether a new login is among the steps out of this cause.
#[must_use]
pub fn helps(cause: Cause) -> bool {
    HELPED.contains(&cause)
}

/// The causes whose steps lead through a new login.
const HELPED: &[Cause] = &[
    Cause::AccountNotSandboxTarget,
    Cause::AuthCodeExpiredOrReused,
    Cause::AuthCodeStillUrlEncoded,
    Cause::ClientKeySecretMismatch,
    Cause::ConsoleChangesNotInEffect,
    Cause::FieldOutsideScope,
    Cause::LoginKitNotAdded,
    Cause::PkceChallengeNotHex,
    Cause::PkceVerifierNotMatching,
    Cause::PostingScopeMismatch,
    Cause::RedirectRegisteredInOtherEnvironment,
    Cause::RedirectUriDiffersAtExchange,
    Cause::RefreshTokenExpired,
    Cause::ScopeAddedAfterTokenIssued,
    Cause::ScopeDeclinedAtConsent,
    Cause::ScopeListNotFromThisToken,
    Cause::ScopeNotRequestedAtLogin,
    Cause::ScopeWithheldBeforeApproval,
    Cause::TokenOfOtherAccount,
];

/// Why the text, read as `input`, must not stay in its field. A client key belongs there; a code only
/// where the address that came back is expected.
#[must_use]
pub fn refused(text: &str, input: &Input, code_expected: bool) -> Option<Phrase> {
    let stays = |refused: &Refused| match refused {
        Refused::ClientKey => true,
        Refused::AuthorizationCode => code_expected,
        Refused::RefreshToken
        | Refused::ClientToken
        | Refused::ClientSecret
        | Refused::BrokenToken => false,
    };
    if let Some(refused) = input.refused.iter().find(|refused| !stays(refused)) {
        return Some(refused.phrase());
    }
    // A secret can also be a part of what is typed.
    let hidden = !code_expected && without_tokens(text) != text;
    (hidden || input.secret.is_some()).then_some(phrase::login::SECRET_REFUSED)
}

/// The scopes to begin with: the basic one, those that the token is known to carry, as a new token
/// carries what its own login asked for, and those whose absence the diagnosis rests on.
#[must_use]
pub fn preselected(facts: &Facts, trail: &[Answer]) -> Vec<&'static str> {
    let mut wanted = Vec::new();
    for scope in Scope::ALL {
        let answer = facts.get(scope.question());
        let carried = answer.is_some_and(|answer| answer.id() == "yes");
        let missing = answer.is_some_and(|answer| trail.contains(&answer));
        if carried || missing || *scope == Scope::UserInfoBasic {
            wanted.push(scope.name());
        }
    }
    wanted
}
