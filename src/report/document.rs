//! The report as a text for people: plain for TikTok's support and the terminal, or Markdown.

use super::sections::{self, Section};
use super::{COMMIT, Report, utc};
use crate::observe;
use crate::t;
use crate::text::Text;

const HEADING: Text = t! { en: "TikTok API: a call is refused" };
const WELL: Text = t! { en: "TikTok API: what was checked works" };
const UNSEEN: Text = t! { en: "TikTok API: no refusal of TikTok was seen" };
const MADE: Text = t! { en: "Made by Token Doctor, rules {ruleset}, commit {commit}" };
const MADE_AT: Text = t! { en: ", at {time}" };
const EXAMPLE: Text = t! { en: "EXAMPLE: these replies were recorded, nothing was sent." };

/// How a text marks its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Indented lines.
    Plain,
    /// Headings, lists and code.
    Markdown,
}

/// The report as plain text, as TikTok's support asks for it: code, message, log id and time of each
/// call. <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
#[must_use]
pub fn ticket(report: &Report) -> String {
    joined(report, Style::Plain)
}

/// The report in Markdown.
#[must_use]
pub fn markdown(report: &Report) -> String {
    joined(report, Style::Markdown)
}

fn joined(report: &Report, style: Style) -> String {
    let mut lines = head(report, style);
    for section in sections::all(report, style) {
        lines.append(&mut written(&section, style));
    }
    lines.push(String::new());
    lines.append(&mut report.imprint());
    lines.push(String::new());
    lines.join("\n")
}

/// What the text is about, and whether it is real.
pub(super) fn head(report: &Report, style: Style) -> Vec<String> {
    let heading = if sections::is_well(report) {
        WELL
    } else if report.evidence.iter().any(observe::is_refusal) {
        HEADING
    } else {
        UNSEEN
    };
    let mark = match style {
        Style::Plain => "",
        Style::Markdown => "# ",
    };
    let mut lines = vec![[mark, heading.get()].concat()];
    if report.example {
        lines.push(String::new());
        lines.push(EXAMPLE.get().to_owned());
    }
    lines
}

impl Report {
    /// What made it, and where it can be looked at.
    #[must_use]
    pub fn imprint(&self) -> Vec<String> {
        let ruleset = self.ruleset.to_string();
        let mut made = MADE.with(&[("ruleset", &ruleset), ("commit", COMMIT)]);
        if let Some(at) = self.made_at {
            made += &MADE_AT.with(&[("time", &utc(at))]);
        }
        let link = self.permalink.clone();
        [Some(made), link].into_iter().flatten().collect()
    }
}

/// A section in its style.
pub(super) fn written(section: &Section, style: Style) -> Vec<String> {
    if section.items.is_empty() {
        return Vec::new();
    }
    let heading = section.heading.get();
    let mut lines = vec![String::new()];
    match style {
        Style::Plain => lines.push([heading, ":"].concat()),
        Style::Markdown => lines.extend([["## ", heading].concat(), String::new()]),
    }
    for (at, item) in section.items.iter().enumerate() {
        let number = (at + 1).to_string() + ". ";
        let mark = match style {
            _ if section.numbered => &number,
            Style::Plain => "",
            Style::Markdown => "- ",
        };
        let indent = if style == Style::Plain { "  " } else { "" };
        lines.push([indent, mark, item].concat());
    }
    lines
}
