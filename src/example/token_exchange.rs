//! Examples of [`Stage::TokenExchange`](crate::cause::Stage::TokenExchange).

use super::Example;
use super::form::{given, oauth_error, pasted};
use crate::cause::Cause;

/// One answer for a code that is old, used twice or still encoded.
const CODE_REFUSED: &str = oauth_error!("82A0", "invalid_grant", "Authorization code is expired.");

const PKCE_REFUSED: &str = oauth_error!(
    "82A1",
    "invalid_request",
    "Code verifier or code challenge is invalid."
);

pub(super) const EXAMPLES: &[Example] = &[
    pasted(
        Cause::ClientIdSentInsteadOfClientKey,
        &[
            "https://www.tiktok.com/v2/auth/authorize/?client_id=aw0EXAMPLEkey000&response_type=code&scope=user.info.basic&redirect_uri=https%3A%2F%2Fexample.com%2Fapi%2Fauth%2Fcallback%2Ftiktok&state=a1b2c3",
        ],
        &[],
    ),
    pasted(
        Cause::ClientKeySecretMismatch,
        &[oauth_error!(
            "82A2",
            "invalid_client",
            "Client key or secret is incorrect."
        )],
        &[],
    ),
    pasted(
        Cause::AuthCodeExpiredOrReused,
        &[CODE_REFUSED],
        given!(CodeState::UsedOrOld),
    ),
    pasted(
        Cause::AuthCodeStillUrlEncoded,
        &[CODE_REFUSED],
        given!(CodeState::StillEncoded),
    ),
    pasted(
        Cause::RedirectUriDiffersAtExchange,
        &[oauth_error!(
            "82A3",
            "invalid_request",
            "Redirect_uri is not matched with the uri when requesting code."
        )],
        &[],
    ),
    pasted(
        Cause::TokenRequestMalformed,
        &[oauth_error!(
            "82A4",
            "invalid_request",
            "The request parameters are malformed."
        )],
        &[],
    ),
    pasted(
        Cause::PkceChallengeNotHex,
        &[PKCE_REFUSED],
        given!(Pkce::Base64url),
    ),
    pasted(
        Cause::PkceVerifierNotMatching,
        &[PKCE_REFUSED],
        given!(Pkce::VerifierMissing),
    ),
];
