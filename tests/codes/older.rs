//! The numbers of the SDKs and of v1: their tables are whole, each number is found in an answer and in a
//! log line, and the tree goes on.

use std::collections::BTreeSet;

use token_doctor::api::code::legacy::{self, Interface};
use token_doctor::cause::Cause;
use token_doctor::facts::{Answer, Question, SdkError};
use token_doctor::input;
use token_doctor::session::Session;
use token_doctor::words::Number;

use crate::shared::words;

#[test]
fn the_tables_hold_the_rows_of_the_list() {
    let mut rows: Vec<String> = words()
        .every_number()
        .map(|row| format!("{:?} {}", row.family, row.word))
        .collect();
    rows.sort();
    let mut listed: Vec<&str> = include_str!("older.txt").lines().collect();
    listed.sort_unstable();
    assert_eq!(rows, listed);
}

#[test]
fn a_word_is_listed_once_in_a_table() {
    let mut seen = BTreeSet::new();
    let rows = words().every_number();
    for row in rows.filter(|row| row.family != Interface::NativeReports) {
        let new = seen.insert((row.family, row.word));
        assert!(new, "{:?} {}", row.family, row.word);
    }
}

#[test]
fn every_number_that_is_an_answer_is_in_a_table() {
    let known: BTreeSet<&str> = words().every_number().map(|row| row.word).collect();
    let numbers = (-100_i32..100).chain(9_900..23_000);
    for number in numbers
        .chain(2_099_900..2_191_000)
        .chain(6_006_900..6_007_200)
    {
        let word = number.to_string();
        if legacy::sdk_number_of(&word).is_some() {
            assert!(known.contains(word.as_str()), "{word} is in no table");
        }
    }
}

/// What an app gets, in the form of TikTok's pages or of the report.
fn texts(row: &Number) -> Vec<String> {
    let word = row.word;
    let two = word.split_once('/').map(|(code, sub)| {
        vec![
            format!(r#"{{"sdk":"TikTokOpenSDK","errorCode":{code},"subErrorCode":{sub}}}"#),
            format!("TikTok share response: errorCode = {code}, subErrorCode = {sub}"),
            format!("TikTok share: error code {code}/{sub}"),
        ]
    });
    match row.family {
        Interface::V1 | Interface::V1Share => vec![
            format!(r#"{{"data":{{"description":"x","error_code":{word}}},"message":"error"}}"#),
            format!("open-api.tiktok.com answered error_code={word}"),
        ],
        Interface::NativeReports if word == "invalid_scope" => {
            vec!["tiktok-opensdk-android: authError=invalid_scope".to_owned()]
        }
        Interface::NativeReports if word.contains(' ') => vec![format!("TikTok: {word}")],
        Interface::IosShare => vec![
            format!(r#"{{"sdk":"TikTokOpenSDK","shareState":{word}}}"#),
            format!("TikTokShareResponseErrorCode: {word}"),
        ],
        _ => two.unwrap_or_else(|| {
            vec![
                format!(r#"{{"sdk":"TikTok","errorCode":{word},"errorMsg":"x"}}"#),
                format!("E/TikTokLogin: failed with errorCode={word}, errorMsg=x"),
            ]
        }),
    }
}

#[test]
fn every_row_is_found_in_an_answer_and_in_a_log_line() {
    for row in words().every_number() {
        for text in texts(&row) {
            let found = words().numbers_in(&text);
            assert!(found.contains(&row), "{:?} {text}", row.family);
        }
    }
}

#[test]
fn every_number_but_success_and_those_of_pkce_is_an_answer_to_the_question() {
    for row in words()
        .every_number()
        .filter(|row| row.word.parse::<i32>().is_ok())
    {
        // The login page has 10007 and 10008 of its own.
        let none = ["0", "20000", "10007", "10008"].contains(&row.word);
        let answer = legacy::sdk_number_of(row.word);
        assert_eq!(answer.is_none(), none, "{}", row.word);
        for text in texts(&row) {
            assert_eq!(legacy::sdk_error(&text), answer, "{text}");
        }
    }
}

#[test]
fn the_answers_are_those_that_reports_tell_apart() {
    for (word, answer) in [
        ("10003", SdkError::ClientKey),
        ("10004", SdkError::ServerError),
        ("10006", SdkError::RedirectUri),
        ("10011", SdkError::Certificate),
        ("10017", SdkError::Certificate),
        ("10033", SdkError::Certificate),
        ("-2", SdkError::Cancelled),
        ("-30", SdkError::OtherNumber),
        ("10012", SdkError::OtherNumber),
        ("2190008", SdkError::OtherNumber),
        ("6007061", SdkError::OtherNumber),
    ] {
        assert_eq!(legacy::sdk_number_of(word), Some(answer), "{word}");
    }
}

#[test]
fn a_number_counts_only_where_it_is_one_of_an_sdk() {
    for (text, answer) in [
        ("failed: 10011", Some(SdkError::Certificate)),
        (
            "TikTok errorCode=-3 subErrorCode=10011",
            Some(SdkError::Certificate),
        ),
        ("TikTok error code: -2", Some(SdkError::Cancelled)),
        ("errCode=10007", None),
        ("errCode=10012", Some(SdkError::OtherNumber)),
        ("got 2190008 from the login", Some(SdkError::OtherNumber)),
        ("Error 10033", Some(SdkError::Certificate)),
        ("10003", Some(SdkError::ClientKey)),
        ("code 10006", Some(SdkError::RedirectUri)),
        ("{ code: '', status: 10006 }", Some(SdkError::RedirectUri)),
        (
            "?error=invalid_client&errCode=10033&state=x",
            Some(SdkError::Certificate),
        ),
        (
            "ShareResponse(state=null, errorCode=-3, subErrorCode=10011, errorMsg=null)",
            Some(SdkError::Certificate),
        ),
        (
            "ShareKit 10004 Illegal authorization scope.",
            Some(SdkError::ServerError),
        ),
        ("AuthResponse: 10017", Some(SdkError::Certificate)),
        ("ZIP 10006 New York", None),
        ("ZIP code 10006", None),
        ("listening on port 10017", None),
        ("TikTok proxy on port 10017", None),
        ("user_id=10033 scope=user.info.basic", None),
        ("TikTok user_id=10033", None),
        ("took 10011 ms", None),
        ("TikTok answered after 10011 ms", None),
        ("Build 10006 failed at line 10003", None),
        ("10006 users signed up", None),
        ("took 10007 ms for TikTok", None),
        ("ffmpeg exited with error code -1", None),
        ("2026-11-22 10:00 -2 TikTok", None),
        ("TikTok errorCode=0", None),
        ("errorCode=99999999999999999999", None),
        ("errorCode=", None),
        ("", None),
    ] {
        assert_eq!(legacy::sdk_error(text), answer, "{text}");
    }
}

/// The first cause of a text, once the code is read.
#[track_caller]
fn check(text: &str, question: Question, answer: &str, cause: Cause) {
    let session = Session::offline(&input::read(&[text]));
    let known = session.facts().get(question).map(Answer::id);
    assert_eq!(known, Some(answer), "{text}");
    assert_eq!(session.diagnosis().possible[0].cause, cause, "{text}");
}

#[test]
fn the_tree_goes_on_with_the_numbers_that_reports_tell_apart() {
    for row in words().every_number() {
        let cause = match legacy::sdk_number_of(row.word) {
            Some(SdkError::ServerError) => Cause::LoginKitNotAdded,
            Some(SdkError::RedirectUri) => Cause::RedirectUriMismatch,
            Some(SdkError::Certificate) => Cause::AndroidAppIdentityMismatch,
            Some(_) | None => continue,
        };
        let answer = legacy::sdk_number_of(row.word).expect("matched above");
        let answer = Answer::from(answer).id();
        let text = format!(
            "E/TikTokLogin: failed with errorCode={}, errorMsg=x",
            row.word
        );
        check(&text, Question::SdkError, answer, cause);
    }
}

#[test]
fn the_tree_knows_v1_by_the_form_of_its_answer() {
    for row in words()
        .every_number()
        .filter(|row| ["10002", "20002"].contains(&row.word))
    {
        if matches!(row.family, Interface::V1 | Interface::V1Share) {
            let text = &texts(&row)[0];
            let session = Session::offline(&input::read(&[text]));
            let family = session.facts().get(Question::ApiFamily);
            assert_eq!(family.map(Answer::id), Some("v1"), "{text}");
            let possible = session.diagnosis().possible;
            let left = possible
                .iter()
                .any(|one| one.cause == Cause::RetiredV1ApiUsed);
            assert!(left, "{text}: {possible:?}");
        }
    }
}
