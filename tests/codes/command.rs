//! The command line explains the codes of what it is given.

use std::io::Write;
use std::process::{Command, Stdio};

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
