//! What TikTok says ends in its cause: every listed code, in a reply of each endpoint's form and in a log
//! line, and what is said without a code word.

use token_doctor::api::code::said::{self, Said};
use token_doctor::api::code::{self, Again, Family, Listing, pointer};
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

/// A row of the list: the name, a text that says it, and the person's answers, with tabs between. `-` in
/// the place of the answers: the tree has no one cause for it.
type Row = (&'static str, &'static str, &'static str);

fn texts() -> impl Iterator<Item = Row> {
    include_str!("said.txt").lines().map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        match cells.as_slice() {
            [name, text, answers] => (*name, *text, *answers),
            _ => panic!("not three cells: {line}"),
        }
    })
}

fn named(said: &Said) -> &'static str {
    &words().said(said).name
}

fn rows(name: &str) -> Vec<&'static Said> {
    said::all().filter(|said| named(said) == name).collect()
}

#[test]
fn every_row_is_found_in_a_text_that_says_it() {
    for said in said::all() {
        let mut texts = texts().filter(|(name, ..)| *name == named(said));
        assert!(texts.any(|(_, text, _)| said.is_in(text)), "{}", said.key);
    }
    for (name, text, _) in texts() {
        let found = said::said_in(text);
        assert!(
            rows(name).iter().any(|row| found.contains(row)),
            "{name}: {text}"
        );
    }
}

#[test]
fn nothing_is_found_in_a_text_that_says_nothing() {
    for text in [
        "",
        "{\"data\":{},\"error\":{\"code\":\"ok\",\"message\":\"\",\"log_id\":\"x\"}}",
        "upload 2010 of 4160 files to example.com",
        "the client_key is in the settings",
        "authorization.removed",
    ] {
        assert!(
            said::said_in(text).is_empty(),
            "{text}: {:?}",
            said::said_in(text)[0].key
        );
    }
}

#[test]
fn every_row_ends_in_its_cause_or_points_elsewhere() {
    for said in said::all() {
        let mut endpoints = words()
            .said(said)
            .at
            .iter()
            .flat_map(|entry| &entry.endpoints);
        let elsewhere = endpoints.any(|endpoint| pointer(endpoint).is_some());
        let told = said.again.cause().is_some() || elsewhere;
        let asks_for_the_code = ["callback_error", "please_review_our_integration_guidelines"];
        let harmless = said.again == Again::Never;
        let known = told || harmless || asks_for_the_code.contains(&said.key);
        assert!(known, "{}", said.key);
    }
}

#[test]
fn the_tree_finds_the_cause_of_each_row() {
    for (name, text, answers) in texts() {
        let causes: Vec<Cause> = rows(name)
            .iter()
            .filter_map(|said| said.again.cause())
            .collect();
        if causes.is_empty() || answers == "-" {
            continue;
        }
        let mut session = Session::offline(&input::read(&[text]));
        for pair in answers.split_whitespace() {
            let (question, answer) = pair.split_once('=').expect("a pair");
            let question = Question::from_id(question).unwrap_or_else(|| panic!("{name}: {pair}"));
            let answer = question
                .answer(answer)
                .unwrap_or_else(|| panic!("{name}: {pair}"));
            session.answer(question, Some(answer));
        }
        let possible = session.diagnosis().possible;
        assert!(
            causes.contains(&possible[0].cause),
            "{name}: {:?}",
            possible[0].cause
        );
    }
}
