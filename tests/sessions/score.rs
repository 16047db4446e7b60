//! Recorded reports played through a session, and how well they end.
#![allow(
    dead_code,
    reason = "a test and the benchmarks share it, and each reads a part"
)]

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use token_doctor::cause::Cause;
use token_doctor::cause::Confidence;
use token_doctor::input;
use token_doctor::session::{Diagnosis, Next, Session};

/// One report: what was pasted, what the person can tell, and the causes it may end in, best first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    pub id: String,
    pub paste: Vec<String>,
    pub answers: HashMap<String, String>,
    pub expect: Vec<String>,
    pub answerable: bool,
    #[serde(default)]
    pub source: Option<String>,
}

/// Every report of every file in `tests/cases`.
pub fn reports() -> Vec<Report> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = fs::read_dir(folder).expect("tests/cases can be listed");
    let mut paths: Vec<_> = files
        .map(|file| file.expect("tests/cases can be listed").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| fs::read_to_string(path).expect("a file of reports is text"))
        .flat_map(|text| text.lines().map(report).collect::<Vec<_>>())
        .collect()
}

fn report(line: &str) -> Report {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

impl Report {
    /// Answers every question from the report; one without an answer there is not known.
    pub fn play(&self) -> Session {
        let pastes: Vec<&str> = self.paste.iter().map(String::as_str).collect();
        let mut session = Session::offline(&input::read(&pastes));
        while let Next::Ask(question) = session.next() {
            let told = self.answers.get(question.id());
            session.answer(question, told.and_then(|id| question.answer(id)));
        }
        session
    }

    /// Whether one of the first causes is among those it may end in.
    pub fn is_among(&self, first: usize, found: &Diagnosis) -> bool {
        let mut shown = found.possible.iter().take(first);
        shown.any(|one| self.expect.iter().any(|slug| slug == one.cause.slug()))
    }

    /// Whether it ends where it should: at a cause it may end in, or, where nobody can tell, without a
    /// certain or probable verdict or at "not TikTok's answer".
    pub fn is_right(&self, found: &Diagnosis) -> bool {
        let first = &found.possible[0];
        let open = found
            .verdict
            .is_none_or(|verdict| verdict.confidence == Confidence::Possible);
        let nobodys = first.cause == Cause::NotATiktokAnswer;
        self.is_among(1, found) || !self.answerable && (open || nobodys)
    }
}

/// How well all reports end.
#[derive(Debug, Default)]
pub struct Score {
    pub answerable: usize,
    pub unanswerable: usize,
    /// Answerable: the first cause shown is one of those expected.
    pub first_place: usize,
    /// Answerable: the first cause shown is the best of those expected.
    pub best_first: usize,
    /// Answerable: one of the first three causes shown is one of those expected.
    pub among_three: usize,
    /// Unanswerable: nothing is called certain that nobody can know.
    pub kept_open: usize,
    /// A cause is called certain that is none of those expected.
    pub certain_and_wrong: usize,
    /// How many questions were asked for each, the fewest first.
    pub questions: Vec<usize>,
}

impl Score {
    pub fn of(reports: &[Report]) -> Self {
        let mut score = Self::default();
        for report in reports {
            score.add(report);
        }
        score.questions.sort_unstable();
        score
    }

    fn add(&mut self, report: &Report) {
        let session = report.play();
        let found = session.diagnosis();
        let right = report.is_right(&found);
        if report.answerable {
            let first = found.possible[0].cause.slug();
            let best = report.expect.first().is_some_and(|slug| slug == first);
            self.answerable += 1;
            self.first_place += usize::from(right);
            self.best_first += usize::from(best);
            self.among_three += usize::from(report.is_among(3, &found));
        } else {
            self.unanswerable += 1;
            self.kept_open += usize::from(right);
        }
        let sure = found.verdict.map(|finding| finding.confidence);
        let certain = sure == Some(Confidence::Certain);
        self.certain_and_wrong += usize::from(certain && !right);
        self.questions.push(session.answers().len());
    }
}
