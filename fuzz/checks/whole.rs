//! What holds for every diagnosis.

use std::sync::LazyLock;

use token_doctor::cause::Cause;
use token_doctor::content;
use token_doctor::session::Diagnosis;
use token_doctor::words::Words;

/// Every cause is possible, ruled out or not checked: in one of the three, and once.
pub fn check(diagnosis: &Diagnosis) {
    let possible = diagnosis.possible.iter().map(|one| one.cause);
    let ruled_out = diagnosis.ruled_out.iter().map(|(cause, _)| *cause);
    let not_checked = diagnosis.not_checked.iter().map(|(cause, _)| *cause);
    let mut named: Vec<Cause> = possible.chain(ruled_out).chain(not_checked).collect();
    named.sort_by_key(|cause| *cause as u32);
    assert_eq!(named, Cause::ALL, "{diagnosis:#?}");
    assert!(!diagnosis.possible.is_empty());
    let first = diagnosis.possible[0].cause;
    match diagnosis.verdict.map(|finding| finding.cause) {
        // Of a token that works others stay possible.
        Some(Cause::EverythingProbedWorks) => assert_eq!(first, Cause::EverythingProbedWorks),
        verdict => {
            let only = (diagnosis.possible.len() == 1).then_some(first);
            assert_eq!(verdict, only);
        }
    }
}

/// The texts in English.
#[allow(dead_code, reason = "not every check shows a text")]
pub fn words() -> &'static Words {
    static WORDS: LazyLock<Words> =
        LazyLock::new(|| content::english().expect("a test reads them"));
    &WORDS
}
