//! Examples of [`Stage::Login`](crate::cause::Stage::Login).

use super::Example;
use super::form::{given, pasted};
use crate::cause::Cause;

/// The words of TikTok's login page, as developers copied them, with the item that it names.
macro_rules! page {
    ($item:literal) => {
        concat!(
            "Something went wrong\nWe couldn't log in with TikTok. This may be due to specific app ",
            "settings.\nIf you're a developer, correct the following and try again:\n",
            $item
        )
    };
}

/// The address of the login page; `aw` begins a production key, `sb` a sandbox key.
macro_rules! address {
    ($key:literal, $rest:literal) => {
        concat!(
            "https://www.tiktok.com/v2/auth/authorize/?client_key=",
            $key,
            "0EXAMPLEkey000&response_type=code&state=a1b2c3&redirect_uri=https%3A%2F%2F",
            "example.com%2Fauth%2Ftiktok%2Fcallback&",
            $rest
        )
    };
}

const PRODUCTION: &str = address!("aw", "scope=user.info.basic,video.upload");

const SANDBOX: &str = address!("sb", "scope=user.info.basic,video.upload");

pub(super) const EXAMPLES: &[Example] = &[
    pasted(
        Cause::ProductionKeyBeforeApproval,
        &[PRODUCTION, page!("client_key")],
        given!(LoginKitAdded::Yes, AppStatus::InReview),
    ),
    pasted(
        Cause::LoginKitNotAdded,
        &[page!("client_key")],
        given!(LoginKitAdded::No),
    ),
    pasted(
        Cause::ClientKeyNotRecognised,
        &[SANDBOX, page!("client_key")],
        given!(LoginKitAdded::Yes),
    ),
    pasted(
        Cause::RedirectUriMismatch,
        &[PRODUCTION, page!("redirect_uri")],
        given!(RedirectRegistration::Differs),
    ),
    pasted(
        Cause::RedirectRegisteredInOtherEnvironment,
        &[address!(
            "sb",
            "scope=user.info.basic&error=invalid_request&error_type=redirect_uri"
        )],
        given!(RedirectRegistration::OtherEnvironmentOnly),
    ),
    pasted(
        Cause::RedirectFormNotAllowed,
        &[
            "https://www.tiktok.com/v2/auth/authorize/?client_key=sb0EXAMPLEkey000&response_type=code&scope=user.info.basic&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcallback&state=a1b2c3",
            page!("redirect_uri"),
        ],
        given!(RedirectRegistration::FormRefused),
    ),
    pasted(
        Cause::ScopeNotEnabledOnApp,
        &[PRODUCTION, page!("scope")],
        given!(ScopeEnabledOnApp::SomeMissing, ScopeProductsAdded::All),
    ),
    pasted(
        Cause::ProductOfScopeNotAdded,
        &[
            "https://example.com/auth/tiktok/callback?error=invalid_scope&error_type=scope&state=a1b2c3",
        ],
        given!(
            ScopeJoiner::Comma,
            ScopeEnabledOnApp::SomeMissing,
            ScopeProductsAdded::DirectPostOff,
        ),
    ),
    pasted(
        Cause::ScopesNotCommaSeparated,
        &[address!(
            "aw",
            "scope=user.info.basic+video.upload+video.publish"
        )],
        &[],
    ),
    pasted(
        Cause::AccountNotSandboxTarget,
        &[address!(
            "sb",
            "scope=user.info.basic&error=access_denied&error_type=non_sandbox_target"
        )],
        &[],
    ),
    pasted(Cause::PkceChallengeMissing, &[page!("code_challenge")], &[]),
    pasted(
        Cause::ConsentNotGiven,
        &[
            "https://example.com/auth/tiktok/callback?error=access_denied&error_description=user_cancelled&state=a1b2c3",
        ],
        given!(CredentialsEnvironment::Production),
    ),
    pasted(
        Cause::AndroidAppIdentityMismatch,
        &[
            "AuthResponse(state=null, errorCode=-1, authErrorDescription=App certificate does not match configurations., subErrorCode=10017)",
        ],
        &[],
    ),
    pasted(
        Cause::ClientSecretInAuthorizeUrl,
        &[address!(
            "aw",
            "client_secret=EXAMPLEexampleEXAMPLEexample0000&scope=user.info.basic"
        )],
        &[],
    ),
    pasted(
        Cause::TiktokCookiesTooLarge,
        &[
            PRODUCTION,
            "This page isn't working\nIf the problem continues, contact the site owner.\nHTTP ERROR 431",
        ],
        &[],
    ),
    pasted(
        Cause::ConsoleChangesNotInEffect,
        &[PRODUCTION, page!("scope")],
        given!(ScopeEnabledOnApp::SavedNotApplied),
    ),
    pasted(
        Cause::AppRefusedAsPersonalUse,
        &[
            "Unfortunately, we do not approve apps that are meant for personal or company internal use.",
        ],
        given!(FailingStage::AppReview, ReviewOutcome::PersonalUse),
    ),
];
