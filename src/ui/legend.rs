//! What the words for outcome, certainty and severity mean.

use super::parts::{Parts, details, element, plain, words};
use super::work::{State, Work};
use crate::cause::{Confidence, Severity};
use crate::phrase::{Phrase, proof};

/// The legend, closed. Outcome, certainty and severity are three axes.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    if state.result.is_none() {
        return Parts::new();
    }
    let calls = [
        proof::LEGEND_PASSED,
        proof::LEGEND_REFUSED,
        proof::LEGEND_UNREACHABLE,
        proof::LEGEND_SKIPPED,
    ];
    let mut inside = group(work, proof::LEGEND_CALLS, calls.into_iter());
    inside.append(&mut group(
        work,
        proof::LEGEND_SURE,
        Confidence::ALL.iter().copied().map(Confidence::phrase),
    ));
    inside.append(&mut group(
        work,
        proof::LEGEND_SEVERITY,
        Severity::ALL.iter().copied().map(Severity::phrase),
    ));
    vec![details(work.say(proof::LEGEND), false, inside)]
}

fn group(work: Work, heading: Phrase, sentences: impl Iterator<Item = Phrase>) -> Parts {
    let items = sentences.map(|text| element("li", &[], vec![words(work.say(text))]));
    vec![
        plain("h3", work.say(heading)),
        element("ul", &[], items.collect()),
    ]
}
