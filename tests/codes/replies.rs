//! Every listed code ends with its answer and its cause, in a reply of each endpoint's form and in a
//! log line.

use token_doctor::api::code::{self, Again, Family, Listing};
use token_doctor::cause::{Cause, Retry};
use token_doctor::facts::{Answer, ErrorCode, Facts, Pasted, Question, TransportOutcome};
use token_doctor::session::Session;
use token_doctor::{explore, input};

use crate::shared::words;

/// The codes that name their cause by themselves.
const ONE_CAUSE: &[(&str, Cause)] = &[
    ("scope_permission_missed", Cause::FieldOutsideScope),
    ("rate_limit_exceeded", Cause::RateLimitHit),
    ("internal_error", Cause::TiktokServerFault),
    ("internal", Cause::TiktokServerFault),
    ("temporarily_unavailable", Cause::TiktokServerFault),
    ("url_ownership_unverified", Cause::MediaDomainNotVerified),
    (
        "privacy_level_option_mismatch",
        Cause::PrivacyLevelNotOffered,
    ),
    ("spam_risk_too_many_posts", Cause::CreatorDailyPostLimit),
    ("spam_risk_too_many_pending_share", Cause::PendingShareLimit),
    (
        "spam_risk_user_banned_from_posting",
        Cause::CreatorBannedFromPosting,
    ),
    ("reached_active_user_cap", Cause::AppActiveUserCap),
    ("app_version_check_failed", Cause::TiktokAppTooOld),
    ("invalid_publish_id", Cause::PublishIdNotUsable),
    (
        "token_not_authorized_for_specified_publish_id",
        Cause::PublishIdNotUsable,
    ),
    ("publish_not_cancellable", Cause::PublishIdNotUsable),
    ("publish_cancelled", Cause::PublishIdNotUsable),
    ("invalid_file_upload", Cause::MediaFileUnsupported),
    ("file_format_check_failed", Cause::MediaFileUnsupported),
    ("duration_check_failed", Cause::MediaFileUnsupported),
    ("frame_rate_check_failed", Cause::FrameRateOutOfRange),
    ("picture_size_check_failed", Cause::PictureSizeOutOfRange),
    ("video_pull_failed", Cause::MediaUrlNotReachable),
    ("photo_pull_failed", Cause::MediaUrlNotReachable),
    ("auth_removed", Cause::AuthorizationRemoved),
    ("spam_risk_text", Cause::PostJudgedRisky),
    ("spam_risk", Cause::PostJudgedRisky),
    ("unsupported_grant_type", Cause::TokenRequestMalformed),
    ("unsupported_response_type", Cause::TokenRequestMalformed),
];

fn one_cause(word: &str) -> Option<Cause> {
    let mut known = ONE_CAUSE.iter().filter(|(known, _)| *known == word);
    known.next().map(|(_, cause)| *cause)
}

/// The causes that the code alone leaves, in an answer of TikTok's.
fn causes(fact: ErrorCode) -> Vec<Cause> {
    let facts = Facts::default()
        .with(Pasted::Reply.into())
        .with(TransportOutcome::JsonAnswer.into())
        .with(fact.into());
    let left = explore::possible(&facts);
    left.iter().map(|candidate| candidate.cause).collect()
}

#[test]
fn a_code_that_names_its_cause_has_it_first_and_any_other_leaves_several() {
    for listing in code::all() {
        let left = causes(listing.fact);
        match one_cause(listing.word) {
            Some(cause) => assert_eq!(left[0], cause, "{}: {left:?}", listing.word),
            None => assert!(left.len() > 1, "{}: {left:?}", listing.word),
        }
    }
    for (word, _) in ONE_CAUSE {
        assert!(code::listing(word).is_some(), "{word}");
    }
}

#[test]
fn a_verdict_on_trying_again_is_that_of_the_causes() {
    for listing in code::all().filter(|listing| listing.word != "ok") {
        let left = causes(listing.fact);
        assert!(!left.is_empty(), "{}", listing.word);
        if let Some(cause) = one_cause(listing.word) {
            assert_eq!(listing.again.retry(), cause.retry(), "{}", listing.word);
        }
        // Of several causes the verdict is one that at least one of them has.
        let of_causes = left.iter().map(|cause| cause.retry());
        let agree = of_causes
            .clone()
            .any(|retry| retry == listing.again.retry());
        assert!(agree, "{}: {:?} {left:?}", listing.word, listing.again);
        let waits = listing.again.retry() == Retry::AfterWait;
        let one = one_cause(listing.word).is_some();
        assert!(
            !waits || one || listing.word == "server_error",
            "{}",
            listing.word
        );
    }
    assert_eq!(
        code::listing("ok").map(|listing| listing.again),
        Some(Again::Never)
    );
}

#[track_caller]
fn check(listing: &Listing, paste: &str) {
    let session = Session::offline(&input::read(&[paste]));
    let answer = session.facts().get(Question::ErrorCode);
    let expected = Answer::from(listing.fact);
    assert_eq!(answer, Some(expected), "{}: {paste}", listing.word);
    let possible = session.diagnosis().possible;
    assert!(!possible.is_empty(), "{}: {paste}", listing.word);
    if let Some(cause) = one_cause(listing.word) {
        assert_eq!(possible[0].cause, cause, "{}: {paste}", listing.word);
    }
}

#[test]
fn every_code_is_read_from_a_reply_of_each_of_its_endpoints() {
    for listing in code::all() {
        let entries = words().code(listing).at.iter();
        let endpoints = entries.flat_map(|entry| entry.endpoints.iter().map(move |at| (entry, at)));
        for (entry, endpoint) in endpoints {
            let body = body(listing, endpoint, entry.status);
            check(listing, &body);
            if let (Some(status), true) = (entry.status, body.starts_with('{')) {
                check(
                    listing,
                    &format!("HTTP/2 {status}\r\ncontent-type: application/json\r\n\r\n{body}"),
                );
                check(listing, &format!("{status} {body}"));
            }
        }
    }
}

#[test]
fn every_code_is_read_from_a_log_line() {
    for listing in code::all() {
        let word = listing.word;
        // A word of everyday language is no sign of TikTok by itself.
        let lines = match word {
            "ok" => vec![format!(
                "INFO tiktok answered {{\"error\":{{\"code\":\"{word}\"}}}}"
            )],
            "internal" => vec![format!("ERROR tiktok: {{\"fail_reason\":\"{word}\"}}")],
            _ => vec![
                format!("2026-11-22T09:38:12Z ERROR tiktok: call refused: {word}"),
                format!("TikTokError: {word} (log_id 202611220938120A1B2C3D4E5F607182F0)"),
                format!("Request failed with status code 400: code={word}, message=see docs"),
            ],
        };
        for line in lines {
            check(listing, &line);
        }
    }
}

/// What the endpoint sends, as TikTok's pages show it.
fn body(listing: &Listing, endpoint: &str, status: Option<u16>) -> String {
    const LOG_ID: &str = "202611220938120A1B2C3D4E5F607182F0";
    let word = listing.word;
    match listing.family {
        Family::OAuth if endpoint.contains("/auth/authorize/") => {
            format!("https://example.com/callback?error={word}&error_description=x&state=a1b2")
        }
        Family::OAuth => {
            format!(r#"{{"error":"{word}","error_description":"x","log_id":"{LOG_ID}"}}"#)
        }
        Family::Posting | Family::FailReason
            if endpoint.contains("/status/fetch/") && status.is_none() =>
        {
            format!(
                r#"{{"data":{{"status":"FAILED","fail_reason":"{word}","publicaly_available_post_id":[]}},"error":{{"code":"ok","message":"","log_id":"{LOG_ID}"}}}}"#
            )
        }
        Family::Api | Family::Posting | Family::FailReason => {
            format!(
                r#"{{"data":{{}},"error":{{"code":"{word}","message":"x","log_id":"{LOG_ID}"}}}}"#
            )
        }
    }
}
