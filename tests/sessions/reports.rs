//! Recorded reports, in the words of their sources, end where they should.

use std::collections::HashMap;

use serde::Deserialize;
use token_doctor::cause::Cause;
use token_doctor::facts::Question;
use token_doctor::input;
use token_doctor::remedy::Confidence;
use token_doctor::session::{Next, Session};

/// One report: what was pasted, what the person can tell, and the causes it may end in, best first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    id: String,
    paste: Vec<String>,
    answers: HashMap<String, String>,
    expect: Vec<String>,
    answerable: bool,
    #[serde(default)]
    source: Option<String>,
}

fn reports() -> Vec<Report> {
    include_str!("../cases/reports.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

fn run(report: &Report) -> Session {
    let pastes: Vec<&str> = report.paste.iter().map(String::as_str).collect();
    let mut session = Session::offline(&input::read(&pastes));
    while let Next::Ask(question) = session.next() {
        let told = report.answers.get(question.id());
        session.answer(question, told.and_then(|id| question.answer(id)));
    }
    session
}

#[test]
fn every_report_ends_where_it_should() {
    let mut offenders = Vec::new();
    for report in reports() {
        let found = run(&report).diagnosis();
        let first = &found.possible[0];
        let expected = report.expect.iter().any(|slug| slug == first.cause.slug());
        let open = found.verdict.is_none() && first.confidence < Confidence::Certain;
        let nobodys = first.cause == Cause::NotATiktokAnswer;
        let right = if report.answerable {
            expected
        } else {
            open || nobodys || expected
        };
        if !right {
            offenders.push((report.id, first.cause.slug(), report.expect));
        }
    }
    assert!(offenders.is_empty(), "{offenders:#?}");
}

#[test]
fn every_report_speaks_of_what_there_is() {
    for report in reports() {
        for slug in &report.expect {
            assert!(Cause::from_slug(slug).is_some(), "{}: {slug}", report.id);
        }
        for (question, answer) in &report.answers {
            let known = Question::from_id(question).and_then(|question| question.answer(answer));
            assert!(known.is_some(), "{}: {question}={answer}", report.id);
        }
        assert!(
            report.paste.iter().any(|paste| !paste.is_empty()),
            "{}",
            report.id
        );
        assert!(
            !(report.answerable && report.expect.is_empty()),
            "{}",
            report.id
        );
        let source = report.source.as_deref().unwrap_or("https://");
        assert!(source.starts_with("https://"), "{}: {source}", report.id);
    }
}

#[test]
fn no_report_is_there_twice() {
    let reports = reports();
    for (at, report) in reports.iter().enumerate() {
        let twice = reports[..at].iter().any(|other| other.id == report.id);
        assert!(!twice, "{}", report.id);
    }
}
