//! The report as JSON, in the form of `docs/report.schema.json`.

use super::outcome::Outcome;
use super::{COMMIT, FORMAT, Report, pair};
use crate::api::json::Json;
use crate::api::{Body, Probe};
use crate::cause::Cause;
use crate::evidence::{self, Evidence, Fault, Origin};
use crate::facts::Answer;

/// The name in `application.name`, by which a report is known.
pub(super) const NAME: &str = "token-doctor";

/// Where an observation comes from, if not from one of the page's calls.
const PASTE: &str = "paste";

impl Report {
    /// The report as a JSON text.
    #[must_use]
    pub fn json(&self) -> String {
        let found = &self.diagnosis;
        let open = Outcome::CantTell;
        let possible = found.possible.iter().map(|one| {
            let outcome = if found.verdict.is_some() {
                Outcome::of_verdict(one.cause)
            } else {
                open
            };
            finding(
                one.cause,
                "confidence",
                one.confidence.id().to_owned(),
                outcome,
            )
        });
        let possible: Vec<Json> = possible.collect();
        let verdict = found.verdict.and_then(|_| possible.first().cloned());
        object(vec![
            ("format", number(FORMAT.into())),
            (
                "application",
                object(vec![("name", text(NAME)), ("commit", text(COMMIT))]),
            ),
            ("ruleset", number(self.ruleset.into())),
            ("example", Json::Bool(self.example)),
            ("made_at", self.made_at.map(number).unwrap_or_default()),
            ("permalink", optional(self.permalink.as_deref())),
            ("verdict", verdict.unwrap_or_default()),
            ("possible", Json::List(possible)),
            ("ruled_out", because(&found.ruled_out, Outcome::Passed)),
            (
                "not_checked",
                because(&found.not_checked, Outcome::Untested),
            ),
            (
                "checks",
                Json::List(Probe::ALL.iter().map(|probe| self.check(*probe)).collect()),
            ),
            ("facts", pairs(&self.facts)),
            ("rests_on", pairs(&found.trail)),
            (
                "evidence",
                Json::List(self.evidence.iter().map(seen).collect()),
            ),
        ])
        .written()
    }

    fn check(&self, probe: Probe) -> Json {
        let outcome = Outcome::of_call(probe, &self.evidence, &self.facts);
        object(vec![
            ("check", text(probe.id())),
            ("endpoint", text(&probe.request().line())),
            ("outcome", text(outcome.id())),
        ])
    }
}

fn because(causes: &[(Cause, Answer)], outcome: Outcome) -> Json {
    let found = causes
        .iter()
        .map(|(cause, answer)| finding(*cause, "because", pair(*answer), outcome));
    Json::List(found.collect())
}

fn finding(cause: Cause, name: &str, value: String, outcome: Outcome) -> Json {
    object(vec![
        ("cause", text(cause.slug())),
        (name, Json::Text(value)),
        ("outcome", text(outcome.id())),
    ])
}

fn pairs(answers: &[Answer]) -> Json {
    Json::List(
        answers
            .iter()
            .map(|answer| Json::Text(pair(*answer)))
            .collect(),
    )
}

/// One observation; every field is there, `null` where nothing is known.
fn seen(seen: &Evidence) -> Json {
    let (origin, endpoint) = match seen.origin {
        Origin::Probe(probe) => (probe.id(), text(&probe.request().line())),
        Origin::Paste => (PASTE, Json::Null),
    };
    let (fault, reply) = match &seen.outcome {
        evidence::Outcome::Fault(of) => (Some(fault(*of)), None),
        evidence::Outcome::Reply(reply) => (None, Some(reply)),
    };
    let envelope = seen.envelope();
    let message = envelope.map(|envelope| envelope.message.as_str());
    let retry_after = reply.and_then(|reply| reply.retry_after);
    object(vec![
        ("origin", text(origin)),
        ("endpoint", endpoint),
        ("at", seen.at.map(number).unwrap_or_default()),
        ("fault", optional(fault)),
        (
            "status",
            seen.status()
                .map(|status| number(status.into()))
                .unwrap_or_default(),
        ),
        (
            "retry_after",
            retry_after
                .map(|wait| number(wait.into()))
                .unwrap_or_default(),
        ),
        ("body", optional(reply.map(|reply| form(&reply.body)))),
        ("code", optional(seen.code())),
        (
            "message",
            optional(message.filter(|message| !message.is_empty())),
        ),
        (
            "log_id",
            optional(envelope.and_then(|envelope| envelope.log_id.as_deref())),
        ),
        (
            "data",
            envelope
                .map(|envelope| envelope.data.clone())
                .unwrap_or_default(),
        ),
    ])
}

/// Why there is no answer.
pub(super) const fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Offline => "offline",
        Fault::Timeout => "timeout",
        Fault::NoConnection => "no_connection",
        Fault::TooLarge => "too_large",
    }
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

fn object(fields: Vec<(&str, Json)>) -> Json {
    let fields = fields.into_iter();
    Json::Object(
        fields
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn optional(value: Option<&str>) -> Json {
    value.map(text).unwrap_or_default()
}

fn number(number: u64) -> Json {
    Json::Number(number.to_string())
}
