//! The recorded examples: one for each cause, each ends there, and none holds a word too many.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

use std::sync::LazyLock;

use serde_json::Value;
use token_doctor::api::Probe;
use token_doctor::cause::Cause;
use token_doctor::content::EXAMPLES;
use token_doctor::example::Example;
use token_doctor::facts::{Answer, Question};
use token_doctor::secret::{REMOVED, is_token_char, redacted};
use token_doctor::session::{Next, Session};

use shared::examples;

/// The causes whose examples are about a body that is no whole JSON.
const BROKEN_BODIES: &[Cause] = &[
    Cause::ProxyMissing,
    Cause::AnswerNotJson,
    Cause::AnswerCutOff,
];

/// The date and the first half of every invented log id; a log id of a real call has others.
const LOG_ID: &str = "202611220938120A1B2C3D4E5F6071";

/// Every example with the session that played it.
static PLAYED: LazyLock<Vec<(&'static Example, Session)>> = LazyLock::new(|| {
    examples()
        .iter()
        .map(|example| (example, example.play()))
        .collect()
});

#[test]
fn every_example_plays_to_its_end() {
    for (example, session) in PLAYED.iter() {
        let next = session.next();
        assert_eq!(next, Next::Show, "{} lacks a reply", name(example));
    }
}

#[test]
fn every_example_ends_at_its_cause() {
    for (example, session) in PLAYED.iter() {
        let diagnosis = session.diagnosis();
        let possible: Vec<&str> = diagnosis
            .possible
            .iter()
            .map(|candidate| candidate.cause.slug())
            .collect();
        let verdict = diagnosis.verdict.map(|finding| finding.cause);
        assert_eq!(
            verdict,
            Some(example.cause),
            "{} ends at {possible:?}",
            name(example)
        );
    }
}

#[test]
fn every_answer_exists_and_was_asked_for_and_no_question_stays_open() {
    let mut idle = Vec::new();
    for (example, session) in PLAYED.iter() {
        let told: Vec<Answer> = session.answers().iter().filter_map(|told| told.1).collect();
        for answer in &example.answers {
            if !told.contains(answer) {
                idle.push((name(example), answer));
            }
        }
    }
    assert!(idle.is_empty(), "not asked for: {idle:#?}");
    for (example, session) in PLAYED.iter() {
        let told: Vec<Answer> = session.answers().iter().filter_map(|told| told.1).collect();
        assert_eq!(told.len(), example.answers.len(), "{}", name(example));
        let open: Vec<Question> = session
            .answers()
            .iter()
            .filter(|told| told.1.is_none())
            .map(|told| told.0)
            .collect();
        assert_eq!(open, [], "{} has no answer to these", name(example));
    }
}

#[test]
fn every_reply_was_asked_for_once() {
    for (example, session) in PLAYED.iter() {
        for (probe, _) in &example.calls {
            let sent = session.was_sent(*probe);
            assert!(sent, "{}: {} was not sent", name(example), probe.id());
        }
        let mut probes: Vec<Probe> = example.calls.iter().map(|reply| reply.0).collect();
        probes.dedup();
        assert!(probes.is_sorted(), "{}: {probes:?}", name(example));
        assert_eq!(probes.len(), example.calls.len(), "{}", name(example));
    }
}

#[test]
fn every_body_is_json_where_the_example_is_not_about_a_broken_one() {
    for example in examples() {
        let broken = BROKEN_BODIES.contains(&example.cause);
        for body in bodies(example) {
            let read = serde_json::from_str::<Value>(&body);
            assert_eq!(read.is_err(), broken, "{}: {body}", name(example));
        }
    }
}

#[test]
fn every_pasted_json_is_whole() {
    for example in examples() {
        for paste in &example.pastes {
            if let Some(start) = paste.find('{') {
                let read = serde_json::from_str::<serde_json::Value>(&paste[start..]);
                assert!(read.is_ok(), "{}: {paste}", name(example));
            }
        }
    }
}

#[test]
fn nothing_looks_like_a_secret_that_is_not_marked_as_invented() {
    for example in examples() {
        for text in example.pastes.iter().cloned().chain(bodies(example)) {
            for word in words(&text) {
                let invented = word.contains("EXAMPLE") || is_invented_log_id(&word);
                assert!(
                    invented || !looks_secret(&word),
                    "{}: {word}",
                    name(example)
                );
            }
        }
    }
}

fn name(example: &Example) -> &'static str {
    example.cause.slug()
}

/// The bodies of the responses, as they are in the file.
fn bodies(example: &Example) -> Vec<String> {
    let file: Value = serde_json::from_str(EXAMPLES[example.cause as usize]).expect("JSON");
    let calls = file["calls"].as_array().expect("a list").iter();
    let bodies = calls.filter_map(|call| call["body"].as_str());
    bodies.map(str::to_owned).collect()
}

/// The words that could be a credential, with the separators of addresses decoded.
fn words(text: &str) -> Vec<String> {
    text.replace("%2F", "/")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .split(|c| !is_token_char(c))
        .map(ToOwned::to_owned)
        .collect()
}

/// Stricter than the page: every long word of letters and digits, too.
fn looks_secret(word: &str) -> bool {
    let digits = word.bytes().any(|byte| byte.is_ascii_digit());
    let letters = word.bytes().any(|byte| byte.is_ascii_alphabetic());
    (word.len() >= 16 && digits && letters) || redacted(word) == REMOVED
}

fn is_invented_log_id(word: &str) -> bool {
    word.len() == 34 && word.starts_with(LOG_ID)
}
