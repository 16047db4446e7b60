//! What the faults look like beyond status and code, and what every answer has.

use std::collections::HashSet;

use serde_json::Value;

use super::client::{Answer, probe, running, token_of};
use crate::simulator::endpoint::{ENDPOINTS, Endpoint};
use crate::simulator::fault::{ELSEWHERE, HUGE};

fn user_info(slug: &str) -> Answer {
    probe(&running(), Endpoint::UserInfo, &token_of(slug)).expect("an answer")
}

#[test]
fn each_answer_has_a_log_id_of_its_own() {
    let running = running();
    let mut seen = HashSet::new();
    for slug in ["all-scopes", "no-posting", "expired", "html-page"] {
        for endpoint in ENDPOINTS {
            let answer = probe(&running, endpoint, &token_of(slug)).expect("an answer");
            let log_id = answer.header("x-tt-logid").to_owned();
            let (time, rest) = log_id.split_at(14);
            assert!(
                time.bytes().all(|byte| byte.is_ascii_digit()),
                "{slug}: {log_id}"
            );
            assert!(
                rest.bytes().all(|byte| b"0123456789ABCDEF".contains(&byte)),
                "{slug}: {log_id}"
            );
            assert_eq!(log_id.len(), 34, "{slug}: {log_id}");
            if let Some(body) = answer.json()["error"]["log_id"].as_str() {
                assert_eq!(body, log_id, "{slug}");
            }
            assert!(
                seen.insert(log_id),
                "{slug} {endpoint:?}: log id seen before"
            );
        }
    }
}

#[test]
fn retry_after_is_there_if_the_scenario_says_so() {
    for (slug, wait) in [
        ("rate-limited", "30"),
        ("rate-limited-bare", ""),
        ("rate-limited-garbled", "soon"),
    ] {
        assert_eq!(user_info(slug).header("retry-after"), wait, "{slug}");
    }
}

#[test]
fn bodies_are_broken_as_the_scenario_says() {
    let text = |slug| String::from_utf8_lossy(&user_info(slug).body).into_owned();
    assert!(text("html-page").starts_with("<!doctype html>"));
    assert!(text("html-error").contains("gateway"));
    assert!(text("truncated-json").starts_with(r#"{"data":"#));
    assert_eq!(text("empty-body"), "");
    assert!(text("connection-cut").starts_with(r#"{"data":"#));
    assert!(text("huge-body").len() > HUGE);
    assert_eq!(
        user_info("wrong-content-type").header("content-type"),
        "text/plain"
    );
    assert_eq!(user_info("redirect").header("location"), ELSEWHERE);
    for slug in [
        "truncated-json",
        "empty-body",
        "not-json",
        "html-page",
        "connection-cut",
    ] {
        assert_eq!(user_info(slug).json(), Value::Null, "{slug} is JSON");
    }
}

#[test]
fn odd_envelopes_are_odd() {
    let running = running();
    let json = |endpoint| {
        let answer = probe(&running, endpoint, &token_of("odd-envelope"));
        answer.expect("an answer").json()
    };
    let creator = json(Endpoint::CreatorInfo);
    assert_eq!(creator["data"]["max_video_post_duration_sec"], "600");
    assert!(creator["extra"].is_object(), "nothing extra");
    assert!(creator["error"]["logid"].is_string(), "no logid");
    assert!(creator["error"].get("log_id").is_none(), "a log_id");
    assert!(
        json(Endpoint::VideoList).get("data").is_none(),
        "data is there"
    );
}

#[test]
fn hostile_texts_hold_markup() {
    let answer = user_info("hostile-text").json();
    for text in [
        &answer["data"]["user"]["display_name"],
        &answer["error"]["message"],
    ] {
        assert!(
            text.as_str().is_some_and(|text| text.contains("<img")),
            "{text}"
        );
    }
}
