//! A report that was saved shows the same diagnosis again; whatever else it holds is passed over.

use std::io::Write;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use serde_json::{Value, json};
use token_doctor::api::Probe;
use token_doctor::cause::Cause;
use token_doctor::evidence::Outcome;
use token_doctor::example::{AT, Example};
use token_doctor::input;
use token_doctor::phrase::report::CLAIM;
use token_doctor::report::{LONGEST, Read, Report, Saved, read, ticket};
use token_doctor::session::{Next, Session};

use crate::json::value;
use crate::made::{EXAMPLES, TOKEN, flagship, of};
use crate::shared::{examples, words};

/// Saves the report and opens it again: the same conclusion from the same evidence.
#[track_caller]
fn comes_back(session: &Session, report: &Report, name: &str) {
    let opened = opened(&report.json());
    assert!(opened.session.is_claim(), "{name}");
    assert_eq!(opened.session.next(), Next::Show, "{name}");
    assert_eq!(opened.session.facts(), session.facts(), "{name}");
    assert_eq!(opened.session.learned(), session.learned(), "{name}");
    assert_eq!(opened.session.diagnosis(), session.diagnosis(), "{name}");
    assert_eq!(opened.session.evidence(), report.evidence, "{name}");
    let again = Report {
        made_at: opened.saved.made_at,
        permalink: report.permalink.clone(),
        ..Report::new(
            &opened.session,
            &opened.session.diagnosis(),
            opened.saved.example,
        )
    };
    assert_eq!(again.json(), report.json(), "{name}");
    let says = |report: &Report| ticket(report, words()).contains(words().get(CLAIM));
    assert!(says(&again) && !says(report), "{name}");
}

#[track_caller]
fn opened(json: &str) -> Read {
    read(json).unwrap_or_else(|| panic!("no report: {json}"))
}

#[test]
fn every_example_comes_back() {
    for (cause, session, report) in EXAMPLES.iter() {
        comes_back(session, report, cause.slug());
        let deciding = |report: &Report| -> Vec<_> {
            let seen = report.evidence.iter();
            seen.map(|seen| session.diagnosis().deciding(seen))
                .collect()
        };
        let whole: Vec<_> = session
            .evidence()
            .iter()
            .map(|seen| session.diagnosis().deciding(seen))
            .collect();
        assert_eq!(deciding(report), whole, "{}", cause.slug());
    }
}

#[test]
fn what_a_report_says_of_itself_is_read() {
    let saved = opened(&of(&flagship(), true).json()).saved;
    let expected = Saved {
        made_at: Some(AT + 60),
        example: true,
        verdict: Some(Cause::PostingScopeMismatch),
        partial: false,
    };
    assert_eq!(saved, expected);
}

#[test]
fn the_rows_of_the_calls_come_back() {
    let session = flagship();
    let opened = opened(&of(&session, false).json());
    for probe in Probe::ALL {
        assert_eq!(
            opened.session.progress(*probe),
            session.progress(*probe),
            "{}",
            probe.id()
        );
    }
}

#[test]
fn what_is_no_report_is_none() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        TOKEN,
        r#"{"error":{"code":"ok"}}"#,
        r#"{"format":1}"#,
        r#"{"format":1,"application":{"name":"other"}}"#,
        r#"{"application":{"name":"token-doctor"}}"#,
        r#"{"format":"x","application":{"name":"token-doctor"}}"#,
        r#"some words {"format":1,"application":{"name":"token-doctor"}}"#,
    ] {
        assert!(read(text).is_none(), "{text}");
    }
    let mut long = of(&flagship(), false).json();
    long.push_str(&" ".repeat(LONGEST));
    assert!(read(&long).is_none());
}

#[test]
fn a_part_of_a_report_is_read_and_said_to_be_one() {
    let json = of(&flagship(), false).json();
    let cut = opened(&json[..json.len() - 100]);
    assert!(cut.saved.partial);
    assert_eq!(cut.session.diagnosis(), flagship().diagnosis());
    let newer = json.replace("\"format\": 1", "\"format\": 2");
    assert!(opened(&newer).saved.partial);
    assert!(!opened(&format!("\u{feff}{json}\n")).saved.partial);
}

/// The flagship's report with one value changed.
fn changed(pointer: &str, value_there: Value) -> Read {
    let mut report = value(&of(&flagship(), false).json());
    *report
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("no {pointer}")) = value_there;
    opened(&report.to_string())
}

#[test]
fn what_nobody_knows_is_passed_over() {
    let facts = json!([
        "pasted=access_token",
        "pasted=nothing",
        "colour=red",
        "error_code=",
        "x",
        7,
        null,
        {}
    ]);
    let read = changed("/facts", facts);
    let known: Vec<&str> = read
        .session
        .learned()
        .iter()
        .map(|answer| answer.id())
        .collect();
    assert_eq!(known, ["access_token"]);
    assert_eq!(
        changed("/verdict/cause", json!("made_up")).saved.verdict,
        None
    );
    assert_eq!(
        changed("/evidence/0/origin", json!("elsewhere"))
            .session
            .evidence()
            .len(),
        3
    );
    assert_eq!(
        changed("/evidence/0/body", json!("xml"))
            .session
            .evidence()
            .len(),
        3
    );
    assert_eq!(changed("/evidence", json!("none")).session.evidence(), []);
    assert_eq!(changed("/made_at", json!(u64::MAX)).saved.made_at, None);
    assert_eq!(
        changed("/evidence/0/at", json!(253_402_300_800_u64))
            .session
            .evidence()[0]
            .at,
        None
    );
    assert_eq!(
        changed("/evidence/0/status", json!(99_999))
            .session
            .evidence()[0]
            .status(),
        None
    );
}

#[test]
fn of_two_answers_to_a_question_the_first_counts() {
    let read = changed("/facts", json!(["pasted=access_token", "pasted=reply"]));
    let known: Vec<&str> = read
        .session
        .learned()
        .iter()
        .map(|answer| answer.id())
        .collect();
    assert_eq!(known, ["access_token"]);
}

#[test]
fn what_somebody_wrote_into_a_report_is_cut_and_cleaned() {
    let message = |words: &str| {
        let read = changed("/evidence/3/message", json!(words));
        read.session.evidence()[3]
            .envelope()
            .expect("an answer")
            .message
            .clone()
    };
    assert_eq!(message("a\u{202e}b\u{7}c\u{200b}d"), "abcd");
    assert_eq!(message(&format!("use {TOKEN} now")), "use [removed] now");
    assert_eq!(message(&"ab ".repeat(1_000)).chars().count(), 500);
    assert_eq!(
        message("<img src=x>"),
        "<img src=x>",
        "it is a text node in the page"
    );
    let log_id = changed("/evidence/3/log_id", json!("../../etc"));
    assert_eq!(
        log_id.session.evidence()[3]
            .envelope()
            .expect("an answer")
            .log_id,
        None
    );
    let code = changed("/evidence/3/code", json!("a b<c>&d"));
    assert_eq!(code.session.evidence()[3].code(), Some("abcd"));
    let data = json!({ "status": "two words", "fail_reason": TOKEN, "username": "x", "duet_disabled": true });
    let kept = changed("/evidence/3/data", data);
    let kept = kept.session.evidence()[3]
        .envelope()
        .expect("an answer")
        .data
        .written();
    assert_eq!(value(&kept), json!({ "duet_disabled": true }));
    let many = changed(
        "/evidence",
        json!(vec![
            value(&of(&flagship(), false).json())["evidence"][0]
                .clone();
            100
        ]),
    );
    assert_eq!(many.session.evidence().len(), 64);
}

#[test]
fn the_command_line_reads_a_saved_report_as_well() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diagnose"));
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = piped.spawn().expect("the command runs");
    let mut report = of(&flagship(), true);
    let mut input = running.stdin.take().expect("it has an input");
    input.write_all(report.json().as_bytes()).expect("it reads");
    std::mem::drop(input);
    let output = running.wait_with_output().expect("it ends");
    report.permalink = None;
    // What a saved report says was not checked by who reads it.
    report.claim = true;
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        ticket(&report, words())
    );
}

/// A reply that some example got to that call.
fn replies() -> Vec<(Probe, Outcome)> {
    examples()
        .iter()
        .flat_map(|example| example.calls.iter().cloned())
        .collect()
}

/// A session that goes any way: any example's text, any recorded replies, any answers.
fn any_session() -> impl Strategy<Value = Session> {
    let examples: Vec<&'static Example> = examples().iter().collect();
    let start = (
        proptest::sample::select(examples),
        any::<bool>(),
        any::<bool>(),
    );
    (start, proptest::collection::vec(any::<u16>(), 24)).prop_map(
        |((example, token, extra), choices)| {
            let recorded: Vec<&str> = example.pastes.iter().map(String::as_str).collect();
            let pastes = if token { &[TOKEN][..] } else { &recorded };
            let mut session = Session::new(&input::read(pastes), extra);
            let replies = replies();
            for choice in choices {
                let choice = usize::from(choice);
                match session.next() {
                    Next::Send(probe) => {
                        let fit: Vec<Outcome> = replies
                            .iter()
                            .filter(|(of, _)| *of == probe)
                            .map(|(_, reply)| reply.clone())
                            .collect();
                        session.receive(probe, AT, fit[choice % fit.len()].clone());
                    }
                    Next::Ask(question) => {
                        let answers = question.answers().count() + 1;
                        session.answer(question, question.answers().nth(choice % answers));
                    }
                    Next::Wait | Next::Show => break,
                }
            }
            session
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_way_comes_back(session in any_session()) {
        comes_back(&session, &of(&session, false), "any way");
    }
}
