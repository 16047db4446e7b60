//! The readers of JSON and of replies.

use proptest::prelude::*;
use serde_json::Value;
use token_doctor::api::json::{Json, parse};
use token_doctor::api::{self, Body};
use token_doctor::content::EXAMPLES;

use crate::damaged::{damaged, ten_thousand};

/// The replies of the recorded examples, and a few that are no envelope.
fn replies() -> Vec<String> {
    let files = EXAMPLES
        .iter()
        .map(|text| serde_json::from_str::<Value>(text).expect("JSON"));
    let calls = files.flat_map(|file| file["calls"].as_array().cloned().unwrap_or_default());
    let bodies = calls.filter_map(|call| call["body"].as_str().map(str::to_owned));
    let others = [
        r#"{"error":"invalid_grant","error_description":"Authorization code is expired.","log_id":"202206221854370101130062072500FFA2"}"#,
        "{'error': {'code': 'ok'}, 'data': {'a': None, 'b': [True, -1.5e3]}}",
        "<!doctype html><html><head><title>502 Bad Gateway</title></head></html>",
        "Unsupported path(Janus)",
        "{\"a\":[{\"b\":\"\\ud83d\\ude00\\n\"},null,true,[]]}",
    ];
    bodies.chain(others.map(ToOwned::to_owned)).collect()
}

/// The same value, written as JSON.
fn written(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::from(*value),
        Json::Number(digits) => Value::from(digits.as_str()),
        Json::Text(text) => Value::from(text.as_str()),
        Json::List(items) => items.iter().map(written).collect(),
        Json::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), written(value)))
            .collect(),
    }
}

/// What the reader says about the form of a reply.
fn is_readable(body: &Body, text: &str) -> Result<(), TestCaseError> {
    let message = match body {
        Body::Answer(envelope) => {
            let word = envelope.code.as_ref().map_or("", |code| code.word());
            prop_assert!(word.len() <= 64, "{}", word);
            let log_id = envelope.log_id.as_deref().unwrap_or("x");
            prop_assert!((1..=64).contains(&log_id.len()), "{}", log_id);
            prop_assert!(log_id.bytes().all(|byte| byte.is_ascii_alphanumeric()));
            &envelope.message
        }
        Body::Html(title) => title,
        Body::NotJson(length) => {
            prop_assert_eq!(*length, text.len());
            return Ok(());
        }
        Body::UnsupportedPath | Body::CutOff => return Ok(()),
    };
    prop_assert!(message.chars().count() <= 500);
    prop_assert!(!message.contains(char::is_control), "{:?}", message);
    Ok(())
}

proptest! {
    #![proptest_config(ten_thousand())]

    #[test]
    fn any_reply_is_read(text in damaged(replies())) {
        is_readable(&api::read(&text), &text)?;
    }

    #[test]
    fn any_json_is_read_up_to_its_end(text in damaged(replies())) {
        let Some(parsed) = parse(&text) else {
            let begins = |c: char| c.is_ascii_alphanumeric() || "{[\"'-".contains(c);
            let missed = text.trim_start().starts_with(begins);
            prop_assert!(!missed, "{:?}", text);
            return Ok(());
        };
        prop_assert!(text.ends_with(parsed.rest));
        prop_assert!(parsed.rest.len() < text.len());
    }

    /// What was understood of a damaged text is understood in the same way where it is written properly.
    #[test]
    fn what_was_read_reads_the_same_when_written_out(text in damaged(replies())) {
        let Some(parsed) = parse(&text) else {
            return Ok(());
        };
        let value = written(&parsed.value);
        let written_out = value.to_string();
        let again = parse(&written_out).expect("JSON is a value");
        prop_assert!(again.complete);
        prop_assert_eq!(written(&again.value), value);
    }
}
