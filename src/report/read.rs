//! Reading a report back. Whoever sent it may have written anything into it: what is not a closed
//! word goes through the same reader as an answer over the wire.

use super::FORMAT;
use super::kept;
use super::written::{self, NAME};
use crate::api::json::{Json, parse};
use crate::api::{self, Body, Probe};
use crate::cause::Cause;
use crate::evidence::{Evidence, Fault, Origin, Outcome, Reply};
use crate::facts::{Answer, Question};
use crate::session::Session;

/// Longer texts are no report, in bytes.
pub const LONGEST: usize = 200_000;

/// More observations are not read.
const MOST_REPLIES: usize = 64;

const FAULTS: &[Fault] = &[
    Fault::Offline,
    Fault::Timeout,
    Fault::NoConnection,
    Fault::TooLarge,
];

/// A report as far as it could be read.
#[derive(Debug)]
pub struct Read {
    /// What it claims, to be shown as a diagnosis is.
    pub session: Session,
    /// What it says of itself.
    pub saved: Saved,
}

/// What a report says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// When it was made, in seconds since 1970, UTC.
    pub made_at: Option<u64>,
    /// Whether it shows a recorded example.
    pub example: bool,
    /// The verdict of the time.
    pub verdict: Option<Cause>,
    /// Whether a part of it is lost, or may be: the text ends early, or a newer version wrote it.
    pub partial: bool,
}

/// Reads a report; none where the text is something else.
#[must_use]
pub fn read(text: &str) -> Option<Read> {
    if text.len() > LONGEST {
        return None;
    }
    let parsed = parse(text.trim_start_matches('\u{feff}'))?;
    let report = parsed.value;
    let format = digits(report.get("format")?)?;
    if report.get("application")?.get("name")?.as_text() != Some(NAME) {
        return None;
    }
    let answers: Vec<Answer> = items(&report, "facts").filter_map(answer).collect();
    let evidence = items(&report, "evidence").take(MOST_REPLIES);
    let verdict = report
        .get("verdict")
        .and_then(|verdict| verdict.get("cause"));
    Some(Read {
        session: Session::reported(&answers, evidence.filter_map(seen).collect()),
        saved: Saved {
            made_at: time(&report, "made_at"),
            example: report.get("example") == Some(&Json::Bool(true)),
            verdict: verdict.and_then(Json::as_text).and_then(Cause::from_slug),
            partial: !parsed.complete || format != u64::from(FORMAT),
        },
    })
}

fn answer(pair: &Json) -> Option<Answer> {
    let (question, answer) = pair.as_text()?.split_once('=')?;
    Question::from_id(question)?.answer(answer)
}

fn seen(row: &Json) -> Option<Evidence> {
    let origin = match word(row, "origin")? {
        "paste" => Origin::Paste,
        name => Origin::Probe(Probe::from_id(name)?),
    };
    let named = word(row, "fault");
    let fault = FAULTS
        .iter()
        .find(|fault| Some(written::fault(**fault)) == named);
    let outcome = match fault {
        Some(fault) => Outcome::Fault(*fault),
        None => Outcome::Reply(Reply {
            status: whole(row, "status").and_then(|status| u16::try_from(status).ok()),
            retry_after: whole(row, "retry_after")
                .and_then(|wait| u32::try_from(wait).ok())
                .filter(|wait| (1..=300).contains(wait)),
            body: body(row)?,
        }),
    };
    Some(Evidence {
        origin,
        at: time(row, "at"),
        outcome,
    })
}

fn body(row: &Json) -> Option<Body> {
    Some(match word(row, "body")? {
        "answer" | "flat" => api::answer(&envelope(row)),
        "html" => Body::Html(String::new()),
        "unsupported_path" => Body::UnsupportedPath,
        "cut_off" => Body::CutOff,
        "not_json" => Body::NotJson(0),
        _ => return None,
    })
}

/// The answer as TikTok may have sent it, to be read as one.
fn envelope(row: &Json) -> Json {
    let text = |name: &str| {
        let value = row.get(name).filter(|value| value.as_text().is_some());
        value.cloned()
    };
    let error = if word(row, "body") == Some("answer") {
        let code = text("code").unwrap_or_default();
        Some(Json::Object(vec![("code".to_owned(), code)]))
    } else {
        text("code")
    };
    let data = kept::data(row.get("data").unwrap_or(&Json::Null));
    let fields = [
        ("error", error),
        ("message", text("message")),
        ("log_id", text("log_id")),
        ("data", Some(data)),
    ];
    let fields = fields.into_iter();
    Json::Object(
        fields
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect(),
    )
}

fn items<'a>(report: &'a Json, name: &str) -> impl Iterator<Item = &'a Json> {
    report.get(name).map(Json::items).unwrap_or_default().iter()
}

fn word<'a>(row: &'a Json, name: &str) -> Option<&'a str> {
    row.get(name)?.as_text()
}

fn whole(row: &Json, name: &str) -> Option<u64> {
    digits(row.get(name)?)
}

fn digits(value: &Json) -> Option<u64> {
    value.as_text()?.parse().ok()
}

/// A time up to the year 9999.
fn time(row: &Json, name: &str) -> Option<u64> {
    whole(row, name).filter(|seconds| *seconds < 253_402_300_800)
}
