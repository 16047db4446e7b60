//! What a paste shows beside the cause: true of the request, but not what decides.

use crate::remedy::Source;
use crate::remedy::source::{
    APP_REVIEW, GET_TOKEN, LOGIN_KIT_DESKTOP, LOGIN_KIT_WEB, OAUTH_V1_MIGRATION, REFRESH_TOKEN,
    TOKEN_MANAGEMENT,
};
use crate::t;
use crate::text::Text;

/// Something worth saying about a login URL, a token request or a token answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A login URL without `state`.
    StateMissing,
    /// A login URL that holds the client secret.
    ClientSecretInUrl,
    /// A host or a path of the retired v1.
    LegacyHost,
    /// A login URL that lists scopes.
    ScopesOfRequest,
    /// A token request whose `grant_type` is missing.
    GrantTypeMissing,
    /// A token request whose `grant_type` is none of TikTok's.
    GrantTypeUnknown,
    /// A login with a challenge, and an exchange without the verifier.
    VerifierMissing,
    /// A token answer whose token lives an hour at most.
    ExpiresWithinTheHour,
    /// Scopes that the failing call does not use.
    SpareScopes,
}

impl Remark {
    /// Every remark.
    pub const ALL: &[Self] = &[
        Self::StateMissing,
        Self::ClientSecretInUrl,
        Self::LegacyHost,
        Self::ScopesOfRequest,
        Self::GrantTypeMissing,
        Self::GrantTypeUnknown,
        Self::VerifierMissing,
        Self::ExpiresWithinTheHour,
        Self::SpareScopes,
    ];

    /// The remark as a sentence.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::StateMissing => {
                t! { en: "The login URL has no state, which TikTok lists among its parameters: without it, your callback cannot tell a forged answer from a real one." }
            }
            Self::ClientSecretInUrl => {
                t! { en: "The client secret stands in the login URL, where every visitor can read it: leave it out, and make a new one in the portal." }
            }
            Self::LegacyHost => {
                t! { en: "The address belongs to v1, which ended for web apps on 29 February 2024." }
            }
            Self::ScopesOfRequest => {
                t! { en: "The scopes in the login URL are what the app asks for; what the person granted stands in scopes of the callback and in scope of the token answer." }
            }
            Self::GrantTypeMissing => {
                t! { en: "The token request has no grant_type: it is authorization_code for a code and refresh_token for a refresh." }
            }
            Self::GrantTypeUnknown => {
                t! { en: "The grant_type of the token request is not one of TikTok's: authorization_code for a code, refresh_token for a refresh, client_credentials for a client token." }
            }
            Self::ExpiresWithinTheHour => {
                t! { en: "The access token of this answer lives an hour at most: read expires_in, and refresh it before you use it later." }
            }
            Self::SpareScopes => {
                t! { en: "The token carries scopes that this call does not use. If nothing else in your app does, leave them out: TikTok asks to request only what the app needs." }
            }
            Self::VerifierMissing => {
                t! { en: "The login sent a code_challenge, but the token request has no code_verifier." }
            }
        }
    }

    /// The page on which the sentence rests.
    #[must_use]
    pub const fn source(self) -> Source {
        match self {
            Self::StateMissing | Self::ClientSecretInUrl => LOGIN_KIT_WEB,
            Self::LegacyHost => OAUTH_V1_MIGRATION,
            Self::ScopesOfRequest | Self::ExpiresWithinTheHour => TOKEN_MANAGEMENT,
            Self::SpareScopes => APP_REVIEW,
            Self::GrantTypeMissing => REFRESH_TOKEN,
            Self::GrantTypeUnknown => GET_TOKEN,
            Self::VerifierMissing => LOGIN_KIT_DESKTOP,
        }
    }
}
