//! The report as JSON, in the form of `docs/report.schema.json`.

use super::outcome::Outcome;
use super::{COMMIT, FORMAT, Report, pair};
use crate::api::json::Json;
use crate::api::{Body, Probe};
use crate::cause::Cause;
use crate::evidence::{self, Evidence, Fault, Origin};
use crate::explore::Candidate;
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
            .value("ruled_out", because(&found.ruled_out, Outcome::Passed))
            .value(
                "not_checked",
                because(&found.not_checked, Outcome::Untested),
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
        let outcome = match self.diagnosis.verdict {
            Some(_) => Outcome::of_verdict(one.cause),
            None => Outcome::CantTell,
        };
        let fields = Fields::new().word("cause", one.cause.slug());
        let fields = fields.word("confidence", one.confidence.id());
        fields.word("outcome", outcome.id()).done()
    }

    fn check(&self, probe: Probe) -> Json {
        let outcome = Outcome::of_call(probe, &self.evidence, &self.facts);
        let fields = Fields::new().word("check", probe.id());
        let fields = fields.word("endpoint", &probe.request().line());
        fields.word("outcome", outcome.id()).done()
    }
}

fn because(causes: &[(Cause, Answer)], outcome: Outcome) -> Json {
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
        Origin::Probe(probe) => Some(probe.request().line()),
        Origin::Paste => None,
    };
    let origin = match seen.origin {
        Origin::Probe(probe) => probe.id(),
        Origin::Paste => PASTE,
    };
    let (named, reply) = match &seen.outcome {
        evidence::Outcome::Fault(of) => (Some(fault(*of)), None),
        evidence::Outcome::Reply(reply) => (None, Some(reply)),
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
