//! The text for TikTok's support, and for a person in a terminal.

use super::Report;
use crate::cause::Cause;
use crate::t;
use crate::text::Text;

const HEADING: Text = t! { en: "TikTok API: a call is refused" };
const EXAMPLE: Text = t! { en: "EXAMPLE: these replies were recorded, nothing was sent." };
const LIKELY: Text =
    t! { en: "Not decided yet. Of the causes that fit what is known, this one fits best" };
const FOUND: Text = t! { en: "Cause found" };
const STEPS: Text = t! { en: "What to do" };
const SEEN: Text = t! { en: "Replies" };
const OTHERS: Text = t! { en: "Still possible" };
const RULED_OUT: Text = t! { en: "Ruled out" };
const NO_LOG_ID: Text = t! { en: "no log id received" };

/// The report as plain text, with the link to the page where there is one.
#[must_use]
pub fn ticket(report: &Report, link: Option<&str>) -> String {
    let mut lines = vec![HEADING.get().to_owned()];
    if report.example {
        lines.push(EXAMPLE.get().to_owned());
    }
    cause(report, &mut lines);
    replies(report, &mut lines);
    list(
        OTHERS,
        report.possible.iter().skip(1).map(|slug| title(slug)),
        &mut lines,
    );
    list(
        RULED_OUT,
        report
            .ruled_out
            .iter()
            .map(|one| [one.cause, " (", &one.because, ")"].concat()),
        &mut lines,
    );
    if let Some(link) = link {
        lines.push(String::new());
        lines.push(link.to_owned());
    }
    lines.push(String::new());
    lines.join("\n")
}

fn cause(report: &Report, lines: &mut Vec<String>) {
    let Some(slug) = report.possible.first() else {
        return;
    };
    let heading = if report.verdict.is_some() {
        FOUND
    } else {
        LIKELY
    };
    let sure = report.confidence.map(|word| [" (", word, ")"].concat());
    lines.push(String::new());
    let sure = sure.unwrap_or_default();
    lines.push([heading.get(), &sure, ": ", &title(slug)].concat());
    let verdict = report.verdict.and_then(Cause::from_slug);
    let Some(cause) = verdict else {
        return;
    };
    lines.push(cause.remedy().why.get().to_owned());
    let steps = cause.remedy().steps.iter().enumerate();
    list(
        STEPS,
        steps.map(|(at, step)| (at + 1).to_string() + ". " + step.text.get()),
        lines,
    );
}

fn replies(report: &Report, lines: &mut Vec<String>) {
    let replies = report.evidence.iter().map(|seen| {
        let parts = [
            seen.endpoint
                .clone()
                .unwrap_or_else(|| seen.origin.to_owned()),
            seen.at.map(utc).unwrap_or_default(),
            seen.status
                .map(|status| "HTTP ".to_owned() + &status.to_string())
                .unwrap_or_default(),
            seen.code.clone().unwrap_or_default(),
            seen.message.clone().unwrap_or_default(),
            match &seen.log_id {
                Some(log_id) => "log_id ".to_owned() + log_id,
                None => NO_LOG_ID.get().to_owned(),
            },
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    });
    list(SEEN, replies, lines);
}

pub(super) fn list(heading: Text, items: impl Iterator<Item = String>, lines: &mut Vec<String>) {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return;
    }
    lines.push(String::new());
    lines.push([heading.get(), ":"].concat());
    lines.extend(items.map(|item| "  ".to_owned() + &item));
}

fn title(slug: &str) -> String {
    match Cause::from_slug(slug) {
        Some(cause) => [cause.remedy().title.get(), " (", slug, ")"].concat(),
        None => slug.to_owned(),
    }
}

/// Seconds since 1970 as `2026-11-22 09:38:12 UTC`, by the civil-from-days algorithm
/// (<https://howardhinnant.github.io/date_algorithms.html>).
#[must_use]
pub fn utc(seconds: u64) -> String {
    let (days, time) = (seconds / 86_400, seconds % 86_400);
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (time / 3_600, time / 60 % 60, time % 60);
    let date = [year.to_string(), two(month), two(day)].join("-");
    let time = [two(hour), two(minute), two(second)].join(":");
    [&date, " ", &time, " UTC"].concat()
}

/// A number of at most two digits, with a zero in front of one.
fn two(number: u64) -> String {
    let zero = if number < 10 { "0" } else { "" };
    zero.to_owned() + &number.to_string()
}
