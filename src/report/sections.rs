//! The parts of a report's text, whatever its style.

use super::document::Style;
use super::{Outcome, Report, pair, utc};
use crate::cause::Cause;
use crate::evidence::{self, Evidence, Origin};
use crate::facts::Answer;
use crate::t;
use crate::text::{Text, label};

const LIKELY: Text =
    t! { en: "Not decided yet. Of the causes that fit what is known, this one fits best" };
const FOUND: Text = t! { en: "Cause found" };
const STEPS: Text = t! { en: "What to do" };
const SEEN: Text = t! { en: "Replies" };
const RESTS_ON: Text = t! { en: "The result rests on" };
const OTHERS: Text = t! { en: "Still possible" };
const RULED_OUT: Text = t! { en: "Ruled out" };
const NOT_CHECKED: Text = t! { en: "Not checked" };
const PASTED: Text = t! { en: "pasted" };
const NO_LOG_ID: Text = t! { en: "no log id received" };

/// A heading and its items.
pub(super) struct Section {
    pub(super) heading: Text,
    pub(super) items: Vec<String>,
    pub(super) numbered: bool,
}

/// All of them, in order.
pub(super) fn all(report: &Report, style: Style) -> Vec<Section> {
    let found = &report.diagnosis;
    vec![
        cause(report, style),
        steps(report, style),
        replies(report, style, true),
        rests_on(report, style),
        section(
            OTHERS,
            found
                .possible
                .iter()
                .skip(1)
                .map(|one| title(one.cause, style))
                .collect(),
        ),
        section(RULED_OUT, grouped(&found.ruled_out, style)),
        section(NOT_CHECKED, grouped(&found.not_checked, style)),
    ]
}

/// Whether the verdict is that nothing is wrong.
pub(super) fn is_well(report: &Report) -> bool {
    let verdict = report.diagnosis.verdict;
    verdict.is_some_and(|found| Outcome::of_verdict(found.cause) == Outcome::Passed)
}

/// The verdict, or the cause that fits best.
pub(super) fn cause(report: &Report, style: Style) -> Section {
    let found = &report.diagnosis;
    let first = found.possible.first();
    let title = first.map(|one| title(one.cause, style));
    let Some(verdict) = found.verdict else {
        return section(LIKELY, title.into_iter().collect());
    };
    let why = prose(verdict.cause.remedy().why, style);
    let sure = prose(label::confidence(verdict.confidence), style);
    section(FOUND, title.into_iter().chain([sure, why]).collect())
}

fn steps(report: &Report, style: Style) -> Section {
    let verdict = report.diagnosis.verdict;
    let steps = verdict
        .map(|found| found.cause.remedy().steps)
        .unwrap_or_default();
    Section {
        numbered: true,
        ..section(
            STEPS,
            steps.iter().map(|step| prose(step.text, style)).collect(),
        )
    }
}

/// Each call with its time, status, code and message, and its log id where support is asked.
pub(super) fn replies(report: &Report, style: Style, log_ids: bool) -> Section {
    let replies = report.evidence.iter();
    section(
        SEEN,
        replies.map(|seen| reply(seen, style, log_ids)).collect(),
    )
}

fn reply(seen: &Evidence, style: Style, log_ids: bool) -> String {
    let envelope = seen.envelope();
    let fault = match &seen.outcome {
        evidence::Outcome::Fault(fault) => Some(super::written::fault(*fault).to_owned()),
        evidence::Outcome::Reply(_) => None,
    };
    let message = envelope
        .map(|envelope| envelope.message.as_str())
        .unwrap_or_default();
    let reason = envelope.and_then(|envelope| envelope.data.get("fail_reason")?.as_text());
    let log_id = envelope.and_then(|envelope| envelope.log_id.as_deref());
    let parts = [
        match seen.origin {
            Origin::Probe(probe) => code(&probe.request().line(), style),
            Origin::Paste => PASTED.get().to_owned(),
        },
        seen.at.map(utc).unwrap_or_default(),
        seen.status()
            .map(|status| "HTTP ".to_owned() + &status.to_string())
            .unwrap_or_default(),
        fault.unwrap_or_default(),
        code(seen.code().unwrap_or_default(), style),
        code(reason.unwrap_or_default(), style),
        code(message, style),
        match log_id {
            _ if !log_ids => String::new(),
            Some(log_id) => "log_id ".to_owned() + &code(log_id, style),
            None => NO_LOG_ID.get().to_owned(),
        },
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// The answers behind the result.
pub(super) fn rests_on(report: &Report, style: Style) -> Section {
    let answers = report.diagnosis.trail.iter();
    section(
        RESTS_ON,
        answers.map(|answer| code(&pair(*answer), style)).collect(),
    )
}

/// The causes, those that one answer decided about together.
fn grouped(causes: &[(Cause, Answer)], style: Style) -> Vec<String> {
    let mut groups: Vec<(Answer, Vec<String>)> = Vec::new();
    for (cause, answer) in causes {
        let slug = code(cause.slug(), style);
        match groups.iter_mut().find(|(because, _)| because == answer) {
            Some((_, slugs)) => slugs.push(slug),
            None => groups.push((*answer, vec![slug])),
        }
    }
    let groups = groups.into_iter();
    groups
        .map(|(because, slugs)| [code(&pair(because), style), slugs.join(", ")].join(": "))
        .collect()
}

pub(super) fn section(heading: Text, items: Vec<String>) -> Section {
    Section {
        heading,
        items,
        numbered: false,
    }
}

fn title(cause: Cause, style: Style) -> String {
    [
        &prose(cause.remedy().title, style),
        " (",
        &code(cause.slug(), style),
        ")",
    ]
    .concat()
}

/// Words of the catalogue, in which Markdown would take a sign for its own.
fn prose(text: Text, style: Style) -> String {
    match style {
        Style::Plain => text.get().to_owned(),
        Style::Markdown => text.get().replace('<', "\\<").replace('*', "\\*"),
    }
}

/// Words of a reply or of a link; in Markdown nothing in them acts as markup.
fn code(text: &str, style: Style) -> String {
    if style == Style::Plain || text.is_empty() {
        return text.to_owned();
    }
    ["`", &text.replace('`', "'"), "`"].concat()
}
