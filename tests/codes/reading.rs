//! Anything is read, and a word as it came.

use proptest::prelude::*;
use token_doctor::api::code::{self, Code, legacy, said};
use token_doctor::facts::ErrorCode;

use crate::shared::words;

#[track_caller]
fn check(reply: &str, word: &str, fact: ErrorCode) {
    let code = Code::read(reply);
    assert_eq!(code.word(), word, "{reply:?}");
    assert_eq!(code.fact(), fact, "{reply:?}");
}

#[test]
fn a_word_is_read_as_it_came() {
    check("ok", "ok", ErrorCode::Ok);
    check(" ok\n", "ok", ErrorCode::Ok);
    check("\u{feff}ok\u{200b}", "ok", ErrorCode::Ok);
    check(
        "\"invalid_grant\"",
        "invalid_grant",
        ErrorCode::InvalidGrant,
    );
    check("invalid_param", "invalid_param", ErrorCode::InvalidParams);
    check("OK", "OK", ErrorCode::OtherWord);
    check(
        "Access_Token_Invalid",
        "Access_Token_Invalid",
        ErrorCode::OtherWord,
    );
    check(
        "access_token_invalid_",
        "access_token_invalid_",
        ErrorCode::OtherWord,
    );
    check("10003", "10003", ErrorCode::OtherWord);
    check("<b>no</b>", "bnob", ErrorCode::OtherWord);
    check("", "", ErrorCode::OtherWord);
    check(" \u{1f600} ", "", ErrorCode::OtherWord);
}

#[test]
fn words_that_tiktok_never_listed_are_unlisted() {
    for word in [
        "insufficient_permissions",
        "app_not_approved",
        "token_expired",
    ] {
        assert_eq!(Code::read(word), Code::Unlisted(word.to_owned()));
    }
}

#[test]
fn an_unlisted_word_ends_after_64_characters() {
    let word = "x".repeat(65);
    check(&word, &word[..64], ErrorCode::OtherWord);
    check(
        &format!("ok{word}"),
        &format!("ok{word}")[..64],
        ErrorCode::OtherWord,
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn anything_is_read(reply in any::<String>()) {
        let code = Code::read(&reply);
        prop_assert!(code.word().len() <= 64);
        prop_assert!(code.word().bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b)));
        prop_assert_eq!(Code::read(code.word()), code);
    }

    #[test]
    fn an_unlisted_word_is_kept(word in "[A-Za-z0-9_.-]{0,64}") {
        prop_assume!(code::listing(&word).is_none());
        let code = Code::read(&word);
        prop_assert_eq!(code.word(), &word);
        prop_assert_eq!(code.fact(), ErrorCode::OtherWord);
        prop_assert!(!code.is_ok());
    }

    #[test]
    fn anything_is_looked_up(text in "\\PC{0,80}|[-a-zA-Z0-9_:=/ \"{}]{0,80}") {
        let rows = words().numbers_in(&text);
        prop_assert!(rows.iter().all(|row| words().every_number().any(|same| same == *row)));
        let _ = said::said_in(&text);
        if let Some(error) = legacy::sdk_error(&text) {
            let of_words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
            prop_assert!(of_words.filter_map(legacy::sdk_number_of).any(|known| known == error));
        }
    }

    #[test]
    fn any_number_is_found_behind_its_name(number in -40_i32..23_000, before in "[a-z ]{0,20}") {
        let text = format!("{before} TikTok errorCode={number} x");
        let word = number.to_string();
        prop_assert_eq!(legacy::sdk_error(&text), legacy::sdk_number_of(&word));
        let found = words().numbers_in(&text);
        let mut rows = words().every_number().filter(|row| row.word == word);
        prop_assert!(rows.all(|row| found.contains(&row)));
    }
}
