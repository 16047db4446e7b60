//! The reader of JSON lines on the command line.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde::Deserialize;
use serde_json::Value;

use crate::damaged::damaged;

const LINES: usize = 10_000;

/// Each of these takes a whole diagnosis, which is not what is tested here.
const MOST_WELL_FORMED: usize = 40;

/// The part of a line that comes back.
#[derive(Deserialize)]
struct Given {
    id: Value,
}

/// Objects as they are written for the command, with what is easily got wrong.
const SAMPLES: &[&str] = &[
    r#"{"id":"a","paste":[],"answers":{}}"#,
    r#"{"id":7,"paste":["scope_not_authorized"],"answers":{"failing_stage":"post_init"}}"#,
    r#"{"id":null,"answers":{"failing_stage":"brand_new","audited":"unknown"}}"#,
    r#"{"id":["b"],"paste":["{\"error\":{\"code\":\"ok\"}}","\ud83d\ude00"],"expect":[1e999]}"#,
    r#"{"paste":"one text"}"#,
    "[1,2",
    "plain words",
];

fn samples() -> Vec<String> {
    SAMPLES.iter().map(|sample| (*sample).to_owned()).collect()
}

/// What the command prints, a line for each of these.
fn judged(lines: &[String]) -> Vec<Value> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_diagnose"))
        .arg("--jsonl")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut input = child.stdin.take().expect("it reads its input");
    let text = lines.join("\n");
    // It answers line by line, so that both ends have to be served at once.
    let writer = thread::spawn(move || input.write_all(text.as_bytes()));
    let done = child.wait_with_output().expect("the command ends");
    writer
        .join()
        .expect("writing ends")
        .expect("it reads all of its input");
    assert!(done.status.success(), "{:?}", done.status);
    String::from_utf8(done.stdout)
        .expect("it prints text")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

/// A line is either judged under its own id, or malformed and says why.
fn check(line: &str, judged: &Value) {
    if judged.get("error").is_some() {
        assert_eq!(judged["id"], Value::Null, "{line}");
        assert!(judged["error"].is_string(), "{line}");
    } else {
        let given: Given = serde_json::from_str(line).expect(line);
        assert_eq!(given.id, judged["id"], "{line}");
        assert!(!judged["possible"].as_array().expect(line).is_empty());
    }
}

#[test]
fn any_line_is_answered_by_a_line() {
    let mut runner = TestRunner::deterministic();
    let strategy = damaged(samples());
    let mut well_formed = 0;
    let lines: Vec<String> = std::iter::repeat_with(|| {
        let tree = strategy.new_tree(&mut runner).expect("there is an input");
        tree.current().replace('\n', " ")
    })
    .filter(|line| !line.trim().is_empty())
    .filter(|line| {
        let good = serde_json::from_str::<Given>(line).is_ok();
        well_formed += usize::from(good);
        !good || well_formed <= MOST_WELL_FORMED
    })
    .take(LINES)
    .collect();
    let judged = judged(&lines);
    assert_eq!(judged.len(), LINES);
    for (line, judged) in lines.iter().zip(&judged) {
        check(line, judged);
    }
    let malformed = judged.iter().filter(|one| one.get("error").is_some());
    let number = malformed.count();
    assert!((LINES / 2..LINES).contains(&number), "{number} malformed");
}

#[test]
fn the_recorded_reports_are_lines() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/reports.jsonl");
    let text = fs::read_to_string(path).expect("the reports are text");
    let lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
    let judged = judged(&lines);
    assert_eq!(judged.len(), lines.len());
    for (line, judged) in lines.iter().zip(&judged) {
        assert!(judged.get("error").is_none(), "{line}: {judged}");
        check(line, judged);
    }
}
