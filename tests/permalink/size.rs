//! Links are short.

use token_doctor::api::Probe;
use token_doctor::facts::{Facts, Question};
use token_doctor::permalink::{Link, Recalled};
use token_doctor::session::Diagnosis;

use crate::ways::{Path, ways};
use crate::{check, of_path, probes};

/// The calls behind a path; none where no session gets there, as the calls say otherwise or the
/// person would have to answer more than eight questions.
fn calls(path: &Path) -> Option<Vec<Recalled>> {
    let told = |question: Question| {
        let mut answers = path.answers.iter();
        answers
            .find(|answer| answer.question() == question)
            .map(|answer| answer.id())
    };
    let by_calls: Vec<Question> = Probe::ALL
        .iter()
        .flat_map(|probe| probe.answers())
        .copied()
        .collect();
    let by_person = path.answers.iter().filter(|answer| {
        answer.question() != Question::Pasted && !by_calls.contains(&answer.question())
    });
    let lacks = by_calls
        .iter()
        .any(|question| told(*question) == Some("no"));
    let code = told(Question::ErrorCode);
    let of_scope = matches!(
        code,
        Some("scope_not_authorized" | "scope_permission_missed")
    );
    let calls = match told(Question::Checks) {
        None => return Some(Vec::new()),
        Some("passed") => (!lacks).then(|| probes("ok")),
        Some("scope_refused") => of_scope.then(|| probes("scope_not_authorized")),
        Some(_) => (!of_scope && !lacks).then(|| {
            let mut calls = probes("ok");
            calls.pop();
            calls.extend(probes(code.unwrap_or_default()).pop());
            calls
        }),
    };
    calls.filter(|_| by_person.count() <= 8)
}

#[test]
fn a_link_of_a_session_is_short() {
    let mut links = 0;
    for path in &ways() {
        if let Some(probes) = calls(path) {
            let text = Link {
                probes,
                ..of_path(path)
            }
            .encode();
            assert!(text.len() <= 512, "{} characters: {text}", text.len());
            links += 1;
        }
    }
    assert!(links > 1_000, "{links} links");
}

#[test]
fn the_link_of_an_open_diagnosis_is_short() {
    let facts = Facts::default();
    let open = Link::of(
        &Diagnosis::new(&facts, &[], &[]),
        Vec::new(),
        Some(29_922_338),
        true,
    );
    check(&open);
    assert!(open.causes.len() > 1);
    assert!(open.encode().len() <= 512, "{}", open.encode().len());
}
