//! TikTok's login page: the item it names, the login URL, the way back.

use super::{Branch, certain, go, possible, probable, symptom};
use crate::cause::Cause;
use crate::facts::{
    ApiFamily, AppStatus, CredentialsEnvironment, Facts, KeyParamName, LoginKitAdded,
    LoginPageItem, Pkce, Platform, RedirectRegistration, ScopeEnabledOnApp, ScopeJoiner,
    ScopeProductsAdded, SdkError, Symptom, TargetUserAdded,
};

/// A pasted login URL: what it shows by itself comes before what the page said to it.
pub(super) fn url(f: &Facts) -> Branch {
    match f.api_family()? {
        ApiFamily::V1 => certain(Cause::RetiredV1ApiUsed),
        ApiFamily::Business => probable(Cause::BusinessApiCredentials),
        ApiFamily::V2 | ApiFamily::Research => match f.key_param_name()? {
            KeyParamName::ClientId => certain(Cause::ClientIdSentInsteadOfClientKey),
            KeyParamName::ClientKey => match f.scope_joiner()? {
                ScopeJoiner::SpaceOrOther => certain(Cause::ScopesNotCommaSeparated),
                ScopeJoiner::Comma => go(page),
            },
        },
    }
}

/// What is seen before and at the login page.
const SEEN: &[Symptom] = &[Symptom::ScopeMissingInConsole, Symptom::LoginNeverOpens];

/// The item that the page "Something went wrong" names.
pub(super) fn page(f: &Facts) -> Branch {
    match f.login_page_item()? {
        LoginPageItem::ClientKey => go(key),
        LoginPageItem::RedirectUri => go(redirect),
        LoginPageItem::Scope => go(scope),
        LoginPageItem::CodeChallenge => certain(Cause::PkceChallengeMissing),
        LoginPageItem::CodeChallengeMethod => probable(Cause::PkceChallengeNotHex),
        LoginPageItem::NonSandboxTarget => certain(Cause::AccountNotSandboxTarget),
        LoginPageItem::Http431 => probable(Cause::TiktokCookiesTooLarge),
        LoginPageItem::NoneNamed => symptom::seen(f, SEEN, nothing_named),
    }
}

/// `unauthorized_client`, or the item `client_key`.
pub(super) fn key(f: &Facts) -> Branch {
    match f.login_kit_added()? {
        LoginKitAdded::No => probable(Cause::LoginKitNotAdded),
        LoginKitAdded::Yes => match f.credentials_environment()? {
            CredentialsEnvironment::Sandbox | CredentialsEnvironment::NoKey => {
                possible(Cause::ClientKeyNotRecognised)
            }
            CredentialsEnvironment::Production => match f.app_status()? {
                AppStatus::Draft | AppStatus::InReview | AppStatus::NotApproved => {
                    probable(Cause::ProductionKeyBeforeApproval)
                }
                AppStatus::Live | AppStatus::Sandbox => possible(Cause::ClientKeyNotRecognised),
            },
        },
    }
}

/// The item `redirect_uri`.
pub(super) fn redirect(f: &Facts) -> Branch {
    match f.redirect_registration()? {
        RedirectRegistration::Differs => certain(Cause::RedirectUriMismatch),
        RedirectRegistration::OtherEnvironmentOnly => {
            certain(Cause::RedirectRegisteredInOtherEnvironment)
        }
        RedirectRegistration::FormRefused => certain(Cause::RedirectFormNotAllowed),
        RedirectRegistration::Exact => match f.api_family()? {
            ApiFamily::V1 => certain(Cause::RetiredV1ApiUsed),
            ApiFamily::V2 | ApiFamily::Business | ApiFamily::Research => {
                possible(Cause::ConsoleChangesNotInEffect)
            }
        },
    }
}

/// `invalid_scope`, or the item `scope`.
pub(super) fn scope(f: &Facts) -> Branch {
    match f.scope_joiner()? {
        ScopeJoiner::SpaceOrOther => certain(Cause::ScopesNotCommaSeparated),
        ScopeJoiner::Comma => match f.scope_enabled_on_app()? {
            ScopeEnabledOnApp::SavedNotApplied => probable(Cause::ConsoleChangesNotInEffect),
            ScopeEnabledOnApp::SomeMissing => match f.scope_products_added()? {
                ScopeProductsAdded::All => certain(Cause::ScopeNotEnabledOnApp),
                ScopeProductsAdded::ContentPostingMissing
                | ScopeProductsAdded::DirectPostOff
                | ScopeProductsAdded::DisplayMissing => probable(Cause::ProductOfScopeNotAdded),
            },
            ScopeEnabledOnApp::NotInSandbox => probable(Cause::SandboxFeatureExcluded),
            ScopeEnabledOnApp::AllEnabled => possible(Cause::ConsoleChangesNotInEffect),
        },
    }
}

/// The portal does not offer a scope: its product is missing.
pub(super) fn scope_not_offered(f: &Facts) -> Branch {
    match f.scope_products_added()? {
        ScopeProductsAdded::ContentPostingMissing
        | ScopeProductsAdded::DirectPostOff
        | ScopeProductsAdded::DisplayMissing => probable(Cause::ProductOfScopeNotAdded),
        ScopeProductsAdded::All => possible(Cause::ScopeNotEnabledOnApp),
    }
}

/// `access_denied`: not a cancelled login where the page names the sandbox's target users.
pub(super) fn denied(f: &Facts) -> Branch {
    match f.login_page_item()? {
        LoginPageItem::NonSandboxTarget => certain(Cause::AccountNotSandboxTarget),
        LoginPageItem::ClientKey
        | LoginPageItem::RedirectUri
        | LoginPageItem::Scope
        | LoginPageItem::CodeChallenge
        | LoginPageItem::CodeChallengeMethod
        | LoginPageItem::Http431
        | LoginPageItem::NoneNamed => match f.credentials_environment()? {
            CredentialsEnvironment::Production | CredentialsEnvironment::NoKey => {
                probable(Cause::ConsentNotGiven)
            }
            CredentialsEnvironment::Sandbox => match f.target_user_added()? {
                TargetUserAdded::Yes => probable(Cause::ConsentNotGiven),
                TargetUserAdded::No => certain(Cause::AccountNotSandboxTarget),
            },
        },
    }
}

/// A number of the Android or iOS SDK.
pub(super) fn sdk(f: &Facts) -> Branch {
    match f.sdk_error()? {
        SdkError::ClientKey => go(key),
        // Reported with server_error beside it; the number alone has no known meaning.
        SdkError::ServerError => possible(Cause::LoginKitNotAdded),
        SdkError::RedirectUri => probable(Cause::RedirectUriMismatch),
        SdkError::Certificate => probable(Cause::AndroidAppIdentityMismatch),
        SdkError::Cancelled => probable(Cause::ConsentNotGiven),
        SdkError::OtherNumber | SdkError::None => possible(Cause::AndroidAppIdentityMismatch),
    }
}

/// The page names nothing: what it would check is compared one by one.
fn nothing_named(f: &Facts) -> Branch {
    match f.redirect_registration()? {
        RedirectRegistration::Differs
        | RedirectRegistration::OtherEnvironmentOnly
        | RedirectRegistration::FormRefused => go(redirect),
        RedirectRegistration::Exact => match f.scope_joiner()? {
            ScopeJoiner::SpaceOrOther => certain(Cause::ScopesNotCommaSeparated),
            ScopeJoiner::Comma => match f.scope_enabled_on_app()? {
                ScopeEnabledOnApp::SomeMissing
                | ScopeEnabledOnApp::SavedNotApplied
                | ScopeEnabledOnApp::NotInSandbox => go(scope),
                ScopeEnabledOnApp::AllEnabled => go(credentials),
            },
        },
    }
}

fn credentials(f: &Facts) -> Branch {
    match f.credentials_environment()? {
        CredentialsEnvironment::NoKey => possible(Cause::ClientKeyNotRecognised),
        CredentialsEnvironment::Sandbox => match f.target_user_added()? {
            TargetUserAdded::No => certain(Cause::AccountNotSandboxTarget),
            TargetUserAdded::Yes => go(challenge),
        },
        CredentialsEnvironment::Production => match f.app_status()? {
            AppStatus::Draft | AppStatus::InReview | AppStatus::NotApproved => {
                possible(Cause::ProductionKeyBeforeApproval)
            }
            AppStatus::Live | AppStatus::Sandbox => go(challenge),
        },
    }
}

/// PKCE is required on Desktop and on mobile devices, where the SDK sees to it.
/// <https://developers.tiktok.com/doc/login-kit-desktop>
fn challenge(f: &Facts) -> Branch {
    match f.pkce()? {
        Pkce::None => match f.platform()? {
            Platform::Desktop => certain(Cause::PkceChallengeMissing),
            Platform::Android => go(sdk),
            Platform::Web | Platform::Ios => go(symptom::unexplained),
        },
        Pkce::Plain | Pkce::Base64url => probable(Cause::PkceChallengeNotHex),
        Pkce::Hex | Pkce::VerifierMissing => go(symptom::unexplained),
    }
}
