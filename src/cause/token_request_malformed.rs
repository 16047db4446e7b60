//! A token request whose body or parameters TikTok cannot use.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The token request has the wrong form: a JSON body, a missing parameter or an unknown grant type" },
    why: t! { en: "TikTok documents the token endpoint as a form-encoded POST with named parameters. It gives invalid_request for a missing parameter or a malformed request, and unsupported_grant_type for a grant type that it does not support." },
    shown_by: signs(&[
        t! { en: "A token request with a JSON body" },
        t! { en: "The error unsupported_grant_type" },
        t! { en: "The error unsupported_response_type" },
        t! { en: "The error invalid_request with a message that the parameters are malformed or the client secret is missing" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The request is form-encoded and carries every documented parameter" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send a POST with the Content-Type application/x-www-form-urlencoded." },
            source::GET_TOKEN,
        ),
        step_at(
            Actor::You,
            t! { en: "Send client_key, client_secret, code, redirect_uri and the grant_type authorization_code; for Desktop and mobile also code_verifier." },
            source::GET_TOKEN,
        ),
        step_at(
            Actor::You,
            t! { en: "For a refresh, send client_key, client_secret, refresh_token and the grant_type refresh_token." },
            source::REFRESH_TOKEN,
        ),
        step(
            Actor::You,
            t! { en: "Keep JSON bodies for the endpoints outside /v2/oauth/." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The request is form-encoded and carries every documented parameter; then the message names another fault." },
    sources: &[
        source::GET_TOKEN,
        source::REFRESH_TOKEN,
        source::OAUTH_ERRORS,
    ],
    confidence: Confidence::Certain,
    prior: 1,
};
