//! The report as a text for people: the support ticket, and Markdown.

use super::pen::{Pen, Style};
use super::{COMMIT, Report, sections};
use crate::date::utc;
use crate::observe;
use crate::phrase::report as text;
use crate::words::Words;

/// The report as plain text, as TikTok's support asks for it: code, message, log id and time of each
/// call. <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
#[must_use]
pub fn ticket(report: &Report, words: &Words) -> String {
    let style = Style::Plain;
    joined(report, Pen { words, style })
}

/// The report in Markdown.
#[must_use]
pub fn markdown(report: &Report, words: &Words) -> String {
    let style = Style::Markdown;
    joined(report, Pen { words, style })
}

fn joined(report: &Report, pen: Pen) -> String {
    let mut lines = head(report, pen);
    for section in sections::all(report, pen) {
        lines.append(&mut pen.section(&section));
    }
    lines.push(String::new());
    lines.append(&mut report.imprint(pen.words));
    lines.push(String::new());
    lines.join("\n")
}

/// What the text is about, and whether it is real and was checked.
pub(super) fn head(report: &Report, pen: Pen) -> Vec<String> {
    let heading = if sections::is_well(report) {
        text::WELL
    } else if report.evidence.iter().any(observe::is_refusal) {
        text::HEADING
    } else {
        text::UNSEEN
    };
    let mark = match pen.style {
        Style::Plain => "",
        Style::Markdown => "# ",
    };
    let mut lines = vec![[mark, &pen.say(heading)].concat()];
    let marks = [(report.example, text::EXAMPLE), (report.claim, text::CLAIM)];
    for (_, said) in marks.into_iter().filter(|(is, _)| *is) {
        lines.push(String::new());
        lines.push(pen.say(said));
    }
    lines
}

impl Report {
    /// What made it, and where it can be looked at.
    #[must_use]
    pub fn imprint(&self, words: &Words) -> Vec<String> {
        let ruleset = self.ruleset.to_string();
        let mut made = words.fill(text::MADE, &[("ruleset", &ruleset), ("commit", COMMIT)]);
        if let Some(at) = self.made_at {
            made += &words.fill(text::MADE_AT, &[("time", &utc(at))]);
        }
        let link = self.permalink.clone();
        [Some(made), link].into_iter().flatten().collect()
    }
}
