//! Examples of [`Stage::Transport`](crate::cause::Stage::Transport).

use super::form::{checked, envelope, given, pasted};
use super::recorded::{creator_answers, ok, refused};
use super::{Example, Recorded};
use crate::api::Probe;
use crate::cause::Cause;
use crate::evidence::Fault;

/// Makes the answer of the page's proxy, which has TikTok's form without a log id.
macro_rules! proxy_error {
    ($code:literal, $message:literal) => {
        concat!(
            r#"{"error":{"code":""#,
            $code,
            r#"","message":""#,
            $message,
            r#"","log_id":""}}"#
        )
    };
}

pub(super) const EXAMPLES: &[Example] = &[
    checked(
        Cause::ProxyMissing,
        &[(
            Probe::UserInfoBasic,
            ok(
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Token Doctor</title></head><body></body></html>",
            ),
        )],
        &[],
    ),
    checked(
        Cause::ProxyUnreachable,
        &[(Probe::UserInfoBasic, Recorded::Fault(Fault::NoConnection))],
        &[],
    ),
    checked(
        Cause::ProxyRefusedCall,
        &[(
            Probe::UserInfoBasic,
            refused(
                429,
                proxy_error!(
                    "proxy_rate_limited",
                    "Too many calls from your address to this site."
                ),
            ),
        )],
        &[],
    ),
    checked(
        Cause::ProxyCannotReachTiktok,
        &[(
            Probe::UserInfoBasic,
            refused(
                502,
                proxy_error!(
                    "proxy_upstream_unreachable",
                    "The proxy could not reach TikTok."
                ),
            ),
        )],
        &[],
    ),
    checked(
        Cause::RequestTimedOut,
        &[(Probe::UserInfoBasic, Recorded::Fault(Fault::Timeout))],
        &[],
    ),
    checked(
        Cause::DeviceOffline,
        &[(Probe::UserInfoBasic, Recorded::Fault(Fault::Offline))],
        &[],
    ),
    checked(
        Cause::AnswerNotJson,
        &[(
            Probe::UserInfoBasic,
            refused(403, "Access denied by the network's web filter."),
        )],
        &[],
    ),
    checked(
        Cause::AnswerCutOff,
        &[(
            Probe::UserInfoBasic,
            ok(r#"{"data":{"user":{"open_id":"-000EXAMPLEop"#),
        )],
        &[],
    ),
    checked(
        Cause::TiktokServerFault,
        creator_answers!(
            500,
            envelope!(
                "829B",
                "internal_error",
                "Something went wrong on TikTok's side."
            ),
        ),
        &[],
    ),
    checked(
        Cause::RateLimitHit,
        creator_answers!(
            429,
            envelope!(
                "829C",
                "rate_limit_exceeded",
                "The API rate limit was exceeded. Please try again later."
            ),
        ),
        &[],
    ),
    pasted(
        Cause::BrowserCallBlockedByCors,
        &[
            "Access to fetch at 'https://open.tiktokapis.com/v2/post/publish/creator_info/query/' from origin 'https://example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
        ],
        given!(),
    ),
    pasted(
        Cause::EndpointPathOrMethodWrong,
        &["GET https://open.tiktokapis.com/v2/video/list/?fields=id 404 Unsupported path(Janus)"],
        &[],
    ),
    pasted(
        Cause::HttpStatusTrustedOverErrorCode,
        &[
            "[publisher] creator_info: 200 OK, may post\n[publisher] done, but nothing is on the profile",
        ],
        given!(FailingStage::NothingFails, Symptom::OnlyHttpStatusRead,),
    ),
];
