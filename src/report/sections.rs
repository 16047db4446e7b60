//! The parts of a report's text, whatever its style.

use super::pen::{Chapter, Pen};
use super::{EarlOutcome, Report, pair};
use crate::cause::Cause;
use crate::date::utc;
use crate::evidence::{self, Channel, Evidence};
use crate::facts::Answer;
use crate::phrase::report as text;

/// All of them, in order.
pub(super) fn all(report: &Report, pen: Pen) -> Vec<Chapter> {
    let found = &report.diagnosis;
    vec![
        cause(report, pen),
        steps(report, pen),
        replies(report, pen, true),
        rests_on(report, pen),
        others(report, pen),
        Chapter::new(text::RULED_OUT, grouped(&found.ruled_out, pen)),
        Chapter::new(text::NOT_CHECKED, grouped(&found.not_checked, pen)),
    ]
}

/// Whether the verdict is that nothing is wrong.
pub(super) fn is_well(report: &Report) -> bool {
    let verdict = report.diagnosis.verdict;
    verdict.is_some_and(|found| EarlOutcome::of_verdict(found.cause) == EarlOutcome::Passed)
}

/// The verdict, or the cause that fits best.
pub(super) fn cause(report: &Report, pen: Pen) -> Chapter {
    let found = &report.diagnosis;
    let first = found.possible.first();
    let title = first.map(|one| title(one.cause, pen));
    let Some(verdict) = found.verdict else {
        return Chapter::new(text::LIKELY, title.into_iter().collect());
    };
    let why = pen.prose(&pen.words.cause(verdict.cause).why);
    let sure = pen.say(verdict.confidence.phrase());
    Chapter::new(text::FOUND, title.into_iter().chain([sure, why]).collect())
}

/// What else is left where there is no verdict. Beside one, nothing known speaks for another cause.
fn others(report: &Report, pen: Pen) -> Chapter {
    let found = &report.diagnosis;
    let others = found.possible.iter().skip(1);
    let others = others.filter(|_| found.verdict.is_none());
    let titles = others.map(|one| title(one.cause, pen));
    Chapter::new(text::OTHERS, titles.collect())
}

fn steps(report: &Report, pen: Pen) -> Chapter {
    let verdict = report.diagnosis.verdict.iter();
    let steps = verdict.flat_map(|found| &pen.words.cause(found.cause).steps);
    let steps = steps.map(|step| pen.prose(&step.text));
    Chapter {
        numbered: true,
        ..Chapter::new(text::STEPS, steps.collect())
    }
}

/// Each call with its time, status, code and message, and its log id where support is asked.
pub(super) fn replies(report: &Report, pen: Pen, log_ids: bool) -> Chapter {
    let replies = report.evidence.iter();
    Chapter::new(
        text::SEEN,
        replies.map(|seen| reply(seen, pen, log_ids)).collect(),
    )
}

fn reply(seen: &Evidence, pen: Pen, log_ids: bool) -> String {
    let envelope = seen.envelope();
    let fault = match &seen.outcome {
        evidence::Outcome::Fault(fault) => Some(fault.id().to_owned()),
        evidence::Outcome::Reply(_) => None,
    };
    let message = envelope
        .map(|envelope| envelope.message.as_str())
        .unwrap_or_default();
    let reason = envelope.and_then(|envelope| envelope.data.get("fail_reason")?.as_text());
    let log_id = envelope.and_then(|envelope| envelope.log_id.as_deref());
    let parts = [
        match seen.origin {
            Channel::Probe(probe) => pen.code(&probe.request().line()),
            Channel::Paste => pen.say(text::PASTED),
        },
        seen.at.map(utc).unwrap_or_default(),
        seen.status()
            .map(|status| "HTTP ".to_owned() + &status.to_string())
            .unwrap_or_default(),
        fault.unwrap_or_default(),
        pen.code(seen.code().unwrap_or_default()),
        pen.code(reason.unwrap_or_default()),
        pen.code(message),
        match log_id {
            _ if !log_ids => String::new(),
            Some(log_id) => "log_id ".to_owned() + &pen.code(log_id),
            None => pen.say(text::NO_LOG_ID),
        },
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// The answers behind the result.
pub(super) fn rests_on(report: &Report, pen: Pen) -> Chapter {
    let answers = report.diagnosis.trail.iter();
    Chapter::new(
        text::RESTS_ON,
        answers.map(|answer| pen.code(&pair(*answer))).collect(),
    )
}

/// The causes, those that one answer decided about together.
fn grouped(causes: &[(Cause, Answer)], pen: Pen) -> Vec<String> {
    let mut groups: Vec<(Answer, Vec<String>)> = Vec::new();
    for (cause, answer) in causes {
        let slug = pen.code(cause.slug());
        match groups.iter_mut().find(|(because, _)| because == answer) {
            Some((_, slugs)) => slugs.push(slug),
            None => groups.push((*answer, vec![slug])),
        }
    }
    let groups = groups.into_iter();
    groups
        .map(|(because, slugs)| [pen.code(&pair(because)), slugs.join(", ")].join(": "))
        .collect()
}

fn title(cause: Cause, pen: Pen) -> String {
    [
        &pen.prose(pen.words.title(cause)),
        " (",
        &pen.code(cause.slug()),
        ")",
    ]
    .concat()
}
