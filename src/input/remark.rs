//! What a paste shows beside the cause: true of the request, but not what decides.

use crate::phrase::{Phrase, remark};
use crate::source::{
    APP_REVIEW, GET_TOKEN, LOGIN_KIT_DESKTOP, LOGIN_KIT_WEB, OAUTH_V1_MIGRATION, REFRESH_TOKEN,
    TOKEN_MANAGEMENT,
};

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
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::StateMissing => remark::STATE_MISSING,
            Self::ClientSecretInUrl => remark::CLIENT_SECRET_IN_URL,
            Self::LegacyHost => remark::LEGACY_HOST,
            Self::ScopesOfRequest => remark::SCOPES_OF_REQUEST,
            Self::GrantTypeMissing => remark::GRANT_TYPE_MISSING,
            Self::GrantTypeUnknown => remark::GRANT_TYPE_UNKNOWN,
            Self::ExpiresWithinTheHour => remark::EXPIRES_WITHIN_THE_HOUR,
            Self::SpareScopes => remark::SPARE_SCOPES,
            Self::VerifierMissing => remark::VERIFIER_MISSING,
        }
    }

    /// The id of the page on which the sentence rests.
    #[must_use]
    pub const fn source(self) -> &'static str {
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
