//! What the words for outcome, certainty and severity mean.

use super::parts::{Parts, details, element, plain, words};
use super::work::State;
use crate::remedy::{Confidence, Severity};
use crate::text::{Text, label, proof};

/// The legend, closed. Outcome, certainty and severity are three axes.
pub(super) fn parts(state: &State) -> Parts {
    if state.result.is_none() {
        return Parts::new();
    }
    let calls = [
        proof::LEGEND_PASSED,
        proof::LEGEND_REFUSED,
        proof::LEGEND_UNREACHABLE,
        proof::LEGEND_SKIPPED,
    ];
    let sure = [
        Confidence::Certain,
        Confidence::Probable,
        Confidence::Possible,
    ];
    let mut inside = group(proof::LEGEND_CALLS, calls.into_iter());
    inside.append(&mut group(
        proof::LEGEND_SURE,
        sure.into_iter().map(label::confidence),
    ));
    inside.append(&mut group(
        proof::LEGEND_SEVERITY,
        Severity::ALL.iter().copied().map(label::severity),
    ));
    vec![details(proof::LEGEND.get(), false, inside)]
}

fn group(heading: Text, sentences: impl Iterator<Item = Text>) -> Parts {
    let items = sentences.map(|text| element("li", &[], vec![words(text.get())]));
    vec![
        plain("h3", heading.get()),
        element("ul", &[], items.collect()),
    ]
}
