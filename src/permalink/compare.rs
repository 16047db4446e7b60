//! Two links side by side: what is new, what stayed, what changed, what is gone. A diagnosis of the page's
//! own is compared as the link that it would make.

use super::Link;
use super::probe::Recalled;
use super::said::title;
use super::word::Word;
use crate::facts::Question;
use crate::phrase::share;
use crate::session::Progress;
use crate::words::Words;

/// What became of one thing from the first link to the second, in the words of SARIF 2.1.0's
/// `baselineState` (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>, 3.27.24).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaselineState {
    /// Only the second link has it.
    New,
    /// Both say the same.
    Unchanged,
    /// Both have it, and say different things.
    Updated,
    /// Only the first link has it.
    Absent,
}

impl BaselineState {
    /// SARIF's word.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Unchanged => "unchanged",
            Self::Updated => "updated",
            Self::Absent => "absent",
        }
    }
}

/// One thing in both links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id in links: a cause, a call or a question.
    pub id: String,
    /// What it is, in words.
    pub what: String,
    /// What the first link says.
    pub before: Option<String>,
    /// What the second link says.
    pub after: Option<String>,
    /// What became of it.
    pub state: BaselineState,
    /// Whether TikTok refused the call before and lets it pass now.
    pub fixed: bool,
}

/// All that two links say, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The causes that either names.
    pub causes: Vec<Row>,
    /// The calls that either tells of.
    pub calls: Vec<Row>,
    /// The questions that either answers.
    pub facts: Vec<Row>,
}

/// Compares two links, the earlier one first.
#[must_use]
pub fn compare(before: &Link, after: &Link, words: &Words) -> Comparison {
    let mut compared = Comparison {
        causes: Vec::new(),
        calls: Vec::new(),
        facts: Vec::new(),
    };
    for link in [before, after] {
        for slug in &link.causes {
            let role = |link: &Link| role(&link.causes, slug, words);
            add(
                &mut compared.causes,
                slug.as_str(),
                title(slug, words),
                [role(before), role(after)],
            );
        }
        for probed in &link.probes {
            let [first, last] = [before, after].map(|link| latest(link, &probed.call));
            let answers =
                [first, last].map(|call| call.map(|call| call.answer_without_log_id(words)));
            let calls = &mut compared.calls;
            add(calls, probed.call.as_str(), probed.name(), answers);
            let progress = |call: Option<&Recalled>| call.and_then(Recalled::progress);
            let fixed = progress(first) == Some(Progress::Refused)
                && progress(last) == Some(Progress::Passed);
            if let Some(row) = calls.iter_mut().find(|row| row.id == probed.call.as_str()) {
                row.fixed = fixed;
            }
        }
    }
    for question in Question::ALL {
        let said = |link: &Link| Some(words.answer(link.facts.get(*question)?).to_owned());
        add(
            &mut compared.facts,
            question.id(),
            words.ask(*question).to_owned(),
            [said(before), said(after)],
        );
    }
    compared
}

/// The last answer to a call counts.
fn latest<'a>(link: &'a Link, call: &Word) -> Option<&'a Recalled> {
    link.probes.iter().rev().find(|probed| probed.call == *call)
}

/// What a link says about a cause: the only one, or one of several.
fn role(causes: &[Word], slug: &Word, words: &Words) -> Option<String> {
    let role = if causes.len() == 1 {
        share::ONLY_CAUSE
    } else {
        share::ONE_OF
    };
    causes.contains(slug).then(|| words.get(role).to_owned())
}

/// Adds a row, once, for what at least one of the links has.
fn add(rows: &mut Vec<Row>, id: &str, what: String, sides: [Option<String>; 2]) {
    let [before, after] = sides;
    let state = match (&before, &after) {
        (None, None) => return,
        (None, Some(_)) => BaselineState::New,
        (Some(_), None) => BaselineState::Absent,
        (Some(before), Some(after)) if before == after => BaselineState::Unchanged,
        (Some(_), Some(_)) => BaselineState::Updated,
    };
    if !rows.iter().any(|row| row.id == id) {
        rows.push(Row {
            id: id.to_owned(),
            what,
            before,
            after,
            state,
            fixed: false,
        });
    }
}
