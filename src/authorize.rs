//! A new login: what may stand in its address, the address itself, and what comes back from it.
//!
//! Everything is computed from what is handed in, the random bytes too, and nothing is sent.

mod callback;
mod client_key;
mod exchange;
mod login;
mod pkce;
mod redirect;
mod refusal;
mod scope;

use crate::cause::Cause;
pub use callback::{Callback, Came, State};
pub use client_key::{Flaw, environment, flaw};
pub use login::{Login, RANDOM, Request};
pub use pkce::{Verifier, challenge};
pub use redirect::{Broken, broken, rules};
pub(crate) use redirect::{Form, form};
pub use refusal::refused;
pub use scope::preselected;

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
