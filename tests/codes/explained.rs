//! What the command line prints about the codes of an input.

use std::io::Write;
use std::process::{Command, Stdio};

use token_doctor::api::code::said::said_in;
use token_doctor::api::code::{self, pointer, said};
use token_doctor::input;
use token_doctor::phrase;
use token_doctor::report::codes;
use token_doctor::words::unmarked;

use crate::shared::words;

fn explained(text: &str) -> String {
    let (said, older) = (said_in(text), words().numbers_in(text));
    codes(&input::read(&[text]).evidence, &said, &older, words())
}

#[track_caller]
fn holds(text: &str, wanted: &str) {
    let wanted = unmarked(wanted);
    assert!(text.contains(&wanted), "{wanted} is not in\n{text}");
}

/// The name and the address of a source.
fn named(source: &str) -> String {
    let source = words().source(source).expect("every id has a source");
    let parts = [Some(&source.name), source.url.as_ref()];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    parts.join(", ")
}

#[test]
fn a_code_comes_with_all_that_is_known_of_it() {
    for listing in code::all() {
        let word = listing.word;
        let said = words().code(listing);
        let text = explained(&format!(
            r#"{{"data":{{}},"error":{{"code":"{word}","message":"x"}}}}"#
        ));
        holds(&text, &format!("  {word}: {}", said.meaning));
        holds(&text, &words().again(listing.again));
        holds(&text, &named(said.at[0].source()));
        if let Some(status) = said.at[0].status {
            holds(&text, &status.to_string());
        }
        let endpoints = said.at.iter().flat_map(|entry| &entry.endpoints);
        for page in endpoints.filter_map(|endpoint| pointer(endpoint)) {
            holds(&text, &named(page));
        }
    }
}

#[test]
fn why_a_post_failed_is_told_beside_the_ok_of_the_answer() {
    let text = explained(
        r#"{"data":{"status":"FAILED","fail_reason":"spam_risk"},"error":{"code":"ok"}}"#,
    );
    assert!(
        text.contains("  ok: ") && text.contains("  spam_risk: "),
        "{text}"
    );
}

#[test]
fn a_code_of_no_table_is_told_as_such() {
    let text = explained(r#"{"error":{"code":"brand_new_code","message":"x","log_id":"y"}}"#);
    let unlisted = words().get(phrase::codes::UNLISTED);
    holds(&text, &["  brand_new_code: ", unlisted].concat());
}

#[test]
fn what_is_said_without_a_code_is_explained() {
    for row in said::all() {
        let text = codes(&[], &[row], &[], words());
        for entry in &words().said(row).at {
            holds(&text, &entry.says);
            holds(&text, &named(entry.source()));
        }
        holds(&text, &words().again(row.again));
    }
}

#[test]
fn an_older_number_comes_with_where_its_interface_went() {
    let text = explained("TikTok login failed: errorCode=10012");
    let rows: Vec<_> = words()
        .every_number()
        .filter(|row| row.word == "10012")
        .collect();
    let [row] = rows.as_slice() else {
        panic!("one table has 10012: {rows:?}");
    };
    let table = words().numbers_of(row.family);
    holds(&text, &format!("10012 ({}): {}", table.name, row.says));
    holds(&text, &table.went);
    holds(&text, &named(&table.source));
    assert!(text.contains("https://developers.tiktok.com/doc/mobile-sdk-android-quickstart"));
}

#[test]
fn nothing_of_the_input_itself_is_repeated() {
    let text = explained(
        "act.EXAMPLEexampleEXAMPLEexample00!0000.va errorCode=10012 Bearer clt.2.EXAMPLEsecret",
    );
    assert!(!text.contains("EXAMPLE"), "{text}");
}

#[test]
fn nothing_is_printed_about_nothing() {
    assert_eq!(explained("hello").trim(), "");
}

/// What `diagnose` prints about a text.
fn diagnosed(text: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_diagnose"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut input = child.stdin.take().expect("it reads its input");
    input
        .write_all(text.as_bytes())
        .expect("it reads its input");
    drop(input);
    let done = child.wait_with_output().expect("the command ends");
    assert!(done.status.success(), "{text}");
    String::from_utf8(done.stdout).expect("it prints text")
}

#[test]
fn a_code_is_explained() {
    let printed = diagnosed(r#"{"data":{},"error":{"code":"rate_limit_exceeded","message":"x"}}"#);
    for part in [
        "rate_limit_exceeded: The app made too many calls within a minute.",
        "HTTP status: 429",
        "after this time: one minute",
        "https://developers.tiktok.com/doc/tiktok-api-v2-rate-limit",
        "More about POST /v2/video/query/: Query videos, https://developers.tiktok.com/doc/",
    ] {
        assert!(printed.contains(part), "{part} is missing:\n{printed}");
    }
}

#[test]
fn a_number_of_v1_is_not_taken_for_one_of_an_sdk() {
    let printed = diagnosed(
        r#"{"data":{"description":"Parameter error","error_code":10002},"message":"error"}"#,
    );
    assert!(printed.contains("10002 (OAuth v1): "), "{printed}");
    assert!(
        printed.contains("ended for web apps on 29 February 2024"),
        "{printed}"
    );
    assert!(!printed.contains("Android SDK"), "{printed}");
}

#[test]
fn a_number_in_several_tables_is_told_for_each() {
    let printed = diagnosed("TikTok: errorCode=-4 subErrorCode=20005");
    for table in [
        "old Android SDK",
        "old iOS SDK, share",
        "Share Kit for Android",
    ] {
        assert!(printed.contains(table), "{table} is missing:\n{printed}");
    }
}
