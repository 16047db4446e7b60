//! What the command line prints about the codes of an input.

use token_doctor::api::code::legacy::{Legacy, named_in};
use token_doctor::api::code::said::{Said, said_in};
use token_doctor::api::code::{self, said};
use token_doctor::input;
use token_doctor::report::codes;
use token_doctor::text::label;

fn explained(text: &str) -> String {
    let said: Vec<&Said> = said_in(text);
    let older: Vec<&Legacy> = named_in(text);
    codes(&input::read(&[text]).evidence, &said, &older)
}

#[test]
fn a_code_comes_with_all_that_is_known_of_it() {
    for listing in code::all() {
        let word = listing.word;
        let text = explained(&format!(
            r#"{{"data":{{}},"error":{{"code":"{word}","message":"x"}}}}"#
        ));
        assert!(
            text.contains(&format!("  {word}: {}", listing.meaning.get())),
            "{text}"
        );
        assert!(text.contains(&label::retry(listing.retry)), "{text}");
        let entry = &listing.entries[0];
        assert!(text.contains(entry.source.name), "{text}");
        if let Some(status) = entry.status {
            assert!(text.contains(&status.to_string()), "{text}");
        }
        for pointer in listing.entries.iter().filter_map(code::Entry::pointer) {
            assert!(
                text.contains(pointer.url.unwrap_or_default()),
                "{word}: {text}"
            );
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
    assert!(
        text.contains("  brand_new_code: No table of TikTok's"),
        "{text}"
    );
}

#[test]
fn what_is_said_without_a_code_is_explained() {
    for row in said::all() {
        let text = codes(&[], &[row], &[]);
        assert!(text.contains(row.entry.meaning.get()), "{text}");
        assert!(text.contains(row.entry.source.name), "{text}");
        assert!(text.contains(&label::retry(row.retry)), "{text}");
    }
}

#[test]
fn an_older_number_comes_with_where_its_interface_went() {
    let text = explained("TikTok login failed: errorCode=10012");
    assert!(
        text.contains("10012 (old Android SDK, login): The app is in review"),
        "{text}"
    );
    assert!(text.contains("TikTok OpenSDK for Android"), "{text}");
    assert!(
        text.contains("https://developers.tiktok.com/doc/mobile-sdk-android-quickstart"),
        "{text}"
    );
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
