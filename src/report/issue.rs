//! "This is wrong": the report as an issue for the makers of this page. It is public, so it holds no
//! log id and no message, and an address takes it only if it is short.

use super::document::head;
use super::pen::{Pen, Style};
use super::{Report, sections};
use crate::api::Body;
use crate::encoding::encoded;
use crate::evidence::{Outcome, Reply};
use crate::phrase::issue as text;
use crate::words::Words;

/// Where issues are taken, as `make build` was told; an https address that ends in `/issues/new`.
const ISSUES: Option<&str> = option_env!("TOKEN_DOCTOR_ISSUES");

/// The bytes of title and body in an address. The address of the form has the rest of 6,000.
const LONGEST: usize = 5_600;

/// An issue, ready to be sent by the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The title.
    pub title: String,
    /// The body, in Markdown.
    pub body: String,
}

impl Issue {
    /// The issue about a report; what is too long for an address is cut, and says so.
    #[must_use]
    pub fn about(report: &Report, words: &Words) -> Self {
        let found = &report.diagnosis;
        let title = if found.verdict.is_some() {
            text::WRONG
        } else {
            text::UNDECIDED
        };
        let cause = found
            .possible
            .first()
            .map_or("", |first| first.cause.slug());
        let title = words.fill(title, &[("cause", cause)]);
        let space = LONGEST.saturating_sub(encoded(&title).len());
        let body = cut(&lines(report, words), space, words);
        Self { title, body }
    }

    /// The address of the form, filled in; none where the makers have named no place for issues.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        Some(self.address_at(ISSUES?))
    }

    /// The same, for a form at another address.
    #[must_use]
    pub fn address_at(&self, form: &str) -> String {
        [
            form,
            "?title=",
            &encoded(&self.title),
            "&body=",
            &encoded(&self.body),
        ]
        .concat()
    }
}

/// A message may be anybody's words, and an issue is public.
fn without_messages(report: &Report) -> Report {
    let mut report = report.clone();
    for seen in &mut report.evidence {
        if let Outcome::Reply(Reply {
            body: Body::Answer(envelope),
            ..
        }) = &mut seen.outcome
        {
            envelope.message.clear();
        }
    }
    report
}

/// What may be cut comes last.
fn lines(report: &Report, words: &Words) -> Vec<String> {
    let pen = Pen {
        words,
        style: Style::Markdown,
    };
    let report = &without_messages(report);
    let mut lines = vec![
        pen.say(text::EXPECTED),
        String::new(),
        pen.say(text::NO_SECRETS),
    ];
    lines.push(String::new());
    lines.append(&mut report.imprint(words));
    lines.push(String::new());
    lines.append(&mut head(report, pen));
    let sections = [
        sections::cause(report, pen),
        sections::replies(report, pen, false),
        sections::rests_on(report, pen),
    ];
    lines.extend(sections.iter().flat_map(|section| pen.section(section)));
    lines
}

/// The first lines that fit.
fn cut(lines: &[String], space: usize, words: &Words) -> String {
    let whole = lines.join("\n");
    if encoded(&whole).len() <= space {
        return whole;
    }
    let note = |left: usize| words.fill(text::CUT, &[("count", &left.to_string())]);
    let space = space.saturating_sub(encoded(&note(lines.len())).len());
    let mut used = 0;
    let fit = lines.iter().take_while(|line| {
        used += encoded(line).len() + encoded("\n").len();
        used <= space
    });
    let mut kept: Vec<String> = fit.cloned().collect();
    kept.push(note(lines.len() - kept.len()));
    kept.join("\n")
}
