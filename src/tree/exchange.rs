//! The token request: the code, the client, PKCE and the form of the request.

use super::{Branch, certain, go, login, possible, probable, token};
use crate::cause::Cause;
use crate::facts::{
    ApiFamily, CodeState, Facts, FailingStage, KeyParamName, KeySecretPair, MessageSays, Pkce,
    Platform, TokenRequestEncoding,
};

/// `invalid_client`.
pub(super) fn client(f: &Facts) -> Branch {
    match f.message_says()? {
        MessageSays::KeyOrSecretIncorrect => probable(Cause::ClientKeySecretMismatch),
        MessageSays::AppCertificate => probable(Cause::AndroidAppIdentityMismatch),
        MessageSays::Chunks
        | MessageSays::MediaTypeOrMode
        | MessageSays::SourceInfo
        | MessageSays::PostInfo
        | MessageSays::IntegrationGuidelines
        | MessageSays::RedirectUriNotMatched
        | MessageSays::ParametersMalformed
        | MessageSays::PkceInvalid
        | MessageSays::CodeExpired
        | MessageSays::SomethingElse => match f.platform()? {
            Platform::Android => probable(Cause::AndroidAppIdentityMismatch),
            Platform::Web | Platform::Desktop | Platform::Ios => go(pair),
        },
    }
}

/// `invalid_grant`: a refresh token or an authorization code that is not taken.
pub(super) fn grant(f: &Facts) -> Branch {
    match f.failing_stage()? {
        FailingStage::TokenRefresh => go(token::refresh_refused),
        FailingStage::TokenExchange
        | FailingStage::LoginPage
        | FailingStage::BackFromLogin
        | FailingStage::ProfileRead
        | FailingStage::CreatorInfo
        | FailingStage::PostInit
        | FailingStage::MediaUpload
        | FailingStage::PostStatus
        | FailingStage::VideoList
        | FailingStage::AppReview
        | FailingStage::NothingFails => go(authorization_code),
    }
}

/// `invalid_request`: the message tells which part.
pub(super) fn request(f: &Facts) -> Branch {
    match f.message_says()? {
        MessageSays::RedirectUriNotMatched => certain(Cause::RedirectUriDiffersAtExchange),
        MessageSays::ParametersMalformed => certain(Cause::TokenRequestMalformed),
        MessageSays::PkceInvalid => go(pkce),
        MessageSays::Chunks
        | MessageSays::MediaTypeOrMode
        | MessageSays::SourceInfo
        | MessageSays::PostInfo
        | MessageSays::IntegrationGuidelines
        | MessageSays::KeyOrSecretIncorrect
        | MessageSays::CodeExpired
        | MessageSays::AppCertificate
        | MessageSays::SomethingElse => match f.failing_stage()? {
            FailingStage::LoginPage | FailingStage::BackFromLogin => go(login::page),
            FailingStage::TokenExchange
            | FailingStage::TokenRefresh
            | FailingStage::ProfileRead
            | FailingStage::CreatorInfo
            | FailingStage::PostInit
            | FailingStage::MediaUpload
            | FailingStage::PostStatus
            | FailingStage::VideoList
            | FailingStage::AppReview
            | FailingStage::NothingFails => go(form),
        },
    }
}

/// The exchange fails without a code: the request is looked at part by part.
pub(super) fn form(f: &Facts) -> Branch {
    match f.key_param_name()? {
        KeyParamName::ClientId => certain(Cause::ClientIdSentInsteadOfClientKey),
        KeyParamName::ClientKey => match f.token_request_encoding()? {
            TokenRequestEncoding::Json => certain(Cause::TokenRequestMalformed),
            TokenRequestEncoding::Form => match f.key_secret_pair()? {
                KeySecretPair::MixedPair => probable(Cause::ClientKeySecretMismatch),
                KeySecretPair::SamePair => go(challenge),
            },
        },
    }
}

fn pair(f: &Facts) -> Branch {
    match f.key_param_name()? {
        KeyParamName::ClientId => certain(Cause::ClientIdSentInsteadOfClientKey),
        KeyParamName::ClientKey => match f.key_secret_pair()? {
            KeySecretPair::MixedPair => probable(Cause::ClientKeySecretMismatch),
            KeySecretPair::SamePair => possible(Cause::ClientKeySecretMismatch),
        },
    }
}

fn challenge(f: &Facts) -> Branch {
    match f.pkce()? {
        Pkce::Plain | Pkce::Base64url => probable(Cause::PkceChallengeNotHex),
        Pkce::VerifierMissing => probable(Cause::PkceVerifierNotMatching),
        Pkce::None | Pkce::Hex => go(authorization_code),
    }
}

fn authorization_code(f: &Facts) -> Branch {
    match f.code_state()? {
        CodeState::UsedOrOld => probable(Cause::AuthCodeExpiredOrReused),
        CodeState::StillEncoded => probable(Cause::AuthCodeStillUrlEncoded),
        CodeState::Fresh => match f.api_family()? {
            ApiFamily::V1 => probable(Cause::RetiredV1ApiUsed),
            ApiFamily::Business => probable(Cause::BusinessApiCredentials),
            ApiFamily::V2 | ApiFamily::Research => {
                possible(Cause::RefusalNotExplainedByDocumentation)
            }
        },
    }
}

/// TikTok says that the verifier or the challenge is wrong.
pub(super) fn pkce(f: &Facts) -> Branch {
    match f.pkce()? {
        Pkce::Plain | Pkce::Base64url => probable(Cause::PkceChallengeNotHex),
        Pkce::VerifierMissing | Pkce::Hex => probable(Cause::PkceVerifierNotMatching),
        Pkce::None => possible(Cause::PkceVerifierNotMatching),
    }
}
