//! The command: its arguments, plain text, and JSON lines.

use std::collections::HashMap;
use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

use clap::Parser;
use serde::{Deserialize, Serialize};
use token_doctor::api::code::legacy::Interface;
use token_doctor::api::code::said::said_in;
use token_doctor::cause::Cause;
use token_doctor::content;
use token_doctor::facts::{Answer, ApiFamily, Question};
use token_doctor::input;
use token_doctor::report::{self, Report, codes, pair, ticket};
use token_doctor::session::{Next, Session};
use token_doctor::words::{Number, Words, unmarked};

/// Tells why TikTok refuses a token, from the text on standard input.
///
/// Reads a reply, an error, a log line or a saved report and prints the report that the page gives.
/// Nothing is sent.
/// Exit status: 0 when the input was read, 2 when it could not be read or the output not be written.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Read one JSON object a line, with `id`, `paste` and `answers`, and print one a line.
    #[arg(long)]
    jsonl: bool,
}

#[derive(Deserialize)]
struct Case {
    id: serde_json::Value,
    #[serde(default)]
    paste: Vec<String>,
    #[serde(default)]
    answers: HashMap<String, String>,
}

#[derive(Serialize)]
struct Judged {
    id: serde_json::Value,
    verdict: Option<&'static str>,
    confidence: Option<&'static str>,
    possible: Vec<&'static str>,
    ruled_out: Vec<Because>,
    asked: Vec<&'static str>,
}

#[derive(Serialize)]
struct Because {
    cause: &'static str,
    because: String,
}

#[derive(Serialize)]
struct Malformed {
    id: Option<()>,
    error: String,
}

/// Runs the command; the exit status is told in its help.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let done = if arguments.jsonl {
        lines()
    } else {
        content::english()
            .map_err(io::Error::other)
            .and_then(|words| text(&words))
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("diagnose: {error}");
            ExitCode::from(2)
        }
    }
}

fn text(words: &Words) -> io::Result<()> {
    let mut pasted = Vec::new();
    io::stdin().read_to_end(&mut pasted)?;
    let pasted = String::from_utf8_lossy(&pasted);
    if let Some(report::Read { session, saved }) = report::read(&pasted) {
        let report = Report {
            made_at: saved.made_at,
            ..Report::new(&session, &session.diagnosis(), saved.example)
        };
        return write!(io::stdout(), "{}", ticket(&report, words));
    }
    let input = input::read(&[&pasted]);
    let session = Session::offline(&input);
    let report = Report::new(&session, &session.diagnosis(), false);
    let mut out = io::stdout();
    for refused in &input.refused {
        writeln!(out, "{}\n", unmarked(words.get(refused.phrase())))?;
    }
    write!(out, "{}", ticket(&report, words))?;
    for remark in session.remarks() {
        writeln!(out, "\n{}", unmarked(words.get(remark.phrase())))?;
        if let Some(source) = words.source(remark.source()) {
            let url = source.url.as_deref().unwrap_or_default();
            writeln!(out, "  {}: {url}", source.name)?;
        }
    }
    let (said, older) = (said_in(&pasted), words.numbers_in(&pasted));
    let older = of_family(older, input.hints.api_family);
    write!(out, "{}", codes(session.evidence(), &said, &older, words))?;
    if let Next::Ask(question) = session.next() {
        writeln!(out, "\n{}", unmarked(words.ask(question)))?;
        for answer in question.answers() {
            writeln!(
                out,
                "  {} ({})",
                unmarked(words.answer(answer)),
                answer.id()
            )?;
        }
    }
    Ok(())
}

/// The numbers of v1 alone where the text is an answer of v1: other tables use the same numbers.
fn of_family(mut rows: Vec<Number>, family: Option<ApiFamily>) -> Vec<Number> {
    let is_v1 = |row: &Number| matches!(row.family, Interface::V1 | Interface::V1Share);
    if family == Some(ApiFamily::V1) && rows.iter().any(is_v1) {
        rows.retain(is_v1);
    }
    rows
}

fn lines() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str(&line) {
            Ok(case) => serde_json::to_writer(&mut out, &judge(case))?,
            Err(error) => serde_json::to_writer(
                &mut out,
                &Malformed {
                    id: None,
                    error: error.to_string(),
                },
            )?,
        }
        writeln!(out)?;
        out.flush()?;
    }
    Ok(())
}

/// Answers the session's questions from the case; a question without an answer there is not known.
fn judge(case: Case) -> Judged {
    let pastes: Vec<&str> = case.paste.iter().map(String::as_str).collect();
    let mut session = Session::offline(&input::read(&pastes));
    let mut asked = Vec::new();
    while let Next::Ask(question) = session.next() {
        asked.push(question.id());
        session.answer(question, answer(question, &case.answers));
    }
    let found = session.diagnosis();
    let because = |(cause, answer): &(Cause, Answer)| Because {
        cause: cause.slug(),
        because: pair(*answer),
    };
    Judged {
        id: case.id,
        verdict: found.verdict.map(|one| one.cause.slug()),
        confidence: found.verdict.map(|one| one.confidence.id()),
        possible: found.possible.iter().map(|one| one.cause.slug()).collect(),
        ruled_out: found.ruled_out.iter().map(because).collect(),
        asked,
    }
}

fn answer(question: Question, answers: &HashMap<String, String>) -> Option<Answer> {
    question.answer(answers.get(question.id())?)
}
