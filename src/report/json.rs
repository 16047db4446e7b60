//! The report as JSON, in the form of `docs/report.schema.json`.

use super::{COMMIT, EarlOutcome, FORMAT, Report, kept, pair};
use crate::api::json::{Json, parse};
use crate::api::{self, Body, Probe};
use crate::cause::Cause;
use crate::evidence::{Channel, Evidence, Fault, Outcome, Reply};
use crate::explore::Candidate;
use crate::facts::{Answer, Question};
use crate::session::Session;

/// The name in `application.name`, by which a report is known.
const NAME: &str = "token-doctor";

/// Where an observation comes from, if not from one of the page's calls.
const PASTE: &str = "paste";

impl Report {
    /// The report as a JSON text.
    #[must_use]
    pub fn json(&self) -> String {
        let found = &self.diagnosis;
        let possible: Vec<Json> = found
            .possible
            .iter()
            .map(|one| self.candidate(*one))
            .collect();
        let verdict = found.verdict.and_then(|_| possible.first().cloned());
        let checks = Probe::ALL.iter().map(|probe| self.check(*probe)).collect();
        let application = Fields::new().word("name", NAME).word("commit", COMMIT);
        let report = Fields::new()
            .number("format", Some(FORMAT.into()))
            .value("application", application.done())
            .number("ruleset", Some(self.ruleset.into()))
            .value("example", Json::Bool(self.example))
            .number("made_at", self.made_at)
            .text("permalink", self.permalink.as_deref())
            .value("verdict", verdict.unwrap_or_default())
            .value("possible", Json::List(possible))
            .value("ruled_out", because(&found.ruled_out, EarlOutcome::Passed))
            .value(
                "not_checked",
                because(&found.not_checked, EarlOutcome::Untested),
            )
            .value("checks", Json::List(checks))
            .value("facts", pairs(&self.facts))
            .value("rests_on", pairs(&found.trail))
            .value(
                "evidence",
                Json::List(self.evidence.iter().map(seen).collect()),
            );
        report.done().written()
    }

    fn candidate(&self, one: Candidate) -> Json {
        // A token that works leaves other causes open beside its verdict.
        let verdict = self.diagnosis.verdict.map(|found| found.cause);
        let outcome = if verdict == Some(one.cause) {
            EarlOutcome::of_verdict(one.cause)
        } else {
            EarlOutcome::CantTell
        };
        let fields = Fields::new().word("cause", one.cause.slug());
        let fields = fields.word("confidence", one.confidence.id());
        fields.word("outcome", outcome.id()).done()
    }

    fn check(&self, probe: Probe) -> Json {
        let outcome = EarlOutcome::of_call(probe, &self.evidence, &self.facts);
        let fields = Fields::new().word("check", probe.id());
        let fields = fields.word("endpoint", &probe.request().line());
        fields.word("outcome", outcome.id()).done()
    }
}

fn because(causes: &[(Cause, Answer)], outcome: EarlOutcome) -> Json {
    let found = causes.iter().map(|(cause, answer)| {
        let fields = Fields::new().word("cause", cause.slug());
        let fields = fields.word("because", &pair(*answer));
        fields.word("outcome", outcome.id()).done()
    });
    Json::List(found.collect())
}

fn pairs(answers: &[Answer]) -> Json {
    let pairs = answers.iter().map(|answer| Json::Text(pair(*answer)));
    Json::List(pairs.collect())
}

/// One observation; every field is there, `null` where nothing is known.
fn seen(seen: &Evidence) -> Json {
    let endpoint = match seen.origin {
        Channel::Probe(probe) => Some(probe.request().line()),
        Channel::Paste => None,
    };
    let origin = match seen.origin {
        Channel::Probe(probe) => probe.id(),
        Channel::Paste => PASTE,
    };
    let (named, reply) = match &seen.outcome {
        Outcome::Fault(of) => (Some(of.id()), None),
        Outcome::Reply(reply) => (None, Some(reply)),
    };
    let envelope = seen.envelope();
    let message = envelope.map(|envelope| envelope.message.as_str());
    let wait = reply.and_then(|reply| reply.retry_after);
    let data = envelope.map(|envelope| envelope.data.clone());
    Fields::new()
        .word("origin", origin)
        .text("endpoint", endpoint.as_deref())
        .number("at", seen.at)
        .text("fault", named)
        .number("status", seen.status().map(u64::from))
        .number("retry_after", wait.map(u64::from))
        .text("body", reply.map(|reply| form(&reply.body)))
        .text("code", seen.code())
        .text("message", message.filter(|message| !message.is_empty()))
        .text(
            "log_id",
            envelope.and_then(|envelope| envelope.log_id.as_deref()),
        )
        .value("data", data.unwrap_or_default())
        .done()
}

/// What the body was: `answer` has an error object, `flat` is the form of the OAuth endpoints.
fn form(body: &Body) -> &'static str {
    match body {
        Body::Answer(envelope) if envelope.nested => "answer",
        Body::Answer(_) => "flat",
        Body::Html(_) => "html",
        Body::UnsupportedPath => "unsupported_path",
        Body::CutOff => "cut_off",
        Body::NotJson(_) => "not_json",
    }
}

/// The fields of an object, in order.
struct Fields(Vec<(String, Json)>);

impl Fields {
    fn new() -> Self {
        Self(Vec::new())
    }

    fn value(mut self, name: &str, value: Json) -> Self {
        self.0.push((name.to_owned(), value));
        self
    }

    fn text(self, name: &str, value: Option<&str>) -> Self {
        let value = value.map(|text| Json::Text(text.to_owned()));
        self.value(name, value.unwrap_or_default())
    }

    fn word(self, name: &str, word: &str) -> Self {
        self.text(name, Some(word))
    }

    fn number(self, name: &str, value: Option<u64>) -> Self {
        let value = value.map(|number| Json::Number(number.to_string()));
        self.value(name, value.unwrap_or_default())
    }

    fn done(self) -> Json {
        Json::Object(self.0)
    }
}

/// Longer texts are no report, in bytes.
pub const LONGEST: usize = 200_000;

/// More observations are not read.
const MOST_REPLIES: usize = 64;

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
        session: Session::reported(&answers, evidence.filter_map(observed).collect()),
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

fn observed(row: &Json) -> Option<Evidence> {
    let origin = match word(row, "origin")? {
        "paste" => Channel::Paste,
        name => Channel::Probe(Probe::from_id(name)?),
    };
    let fault = word(row, "fault").and_then(Fault::from_id);
    let outcome = match fault {
        Some(fault) => Outcome::Fault(fault),
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
