//! Two links side by side, and the form that asks for the other one.

use leptos::prelude::*;

use super::parts::{
    self, PRIVATE, Parts, button, details, element, following, label_of, listed, plain, styled,
    tagged, words,
};
use super::work::{State, Work};
use crate::permalink::Link;
use crate::permalink::compare::{BaselineState, Row, compare};
use crate::phrase::{Phrase, compare as text};
use crate::web::field;
use crate::words::unmarked;

/// What is shown and the link beside it, if there is one.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let (Some(shown), Some(beside)) = (state.shown(), &state.beside) else {
        return Parts::new();
    };
    // Of two links the earlier comes first; a result of now comes last.
    let own = state.own().is_some();
    let (before, after) = if !own && beside.minutes >= shown.minutes {
        (&shown, beside)
    } else {
        (beside, &shown)
    };
    vec![side_by_side(work, before, after, own)]
}

/// The form for another link: beside what is shown, or beside a first one where nothing is. It is made
/// once, so that what stands in its boxes stays.
pub(super) fn form(work: Work) -> AnyView {
    let act = move || {
        let idle = work.read(|state| state.shown().is_none());
        let first = idle.then(|| field::text("compare-first"));
        work.compare(&first.unwrap_or_default(), &field::text("compare-with"));
    };
    let mut first = listed(&[("class", "asked-link")]);
    first.push(following(work, "hidden", |state| {
        state.shown().is_some().then(String::new)
    }));
    let press = button(work, &[("id", "compare")], text::COMPARE, act);
    let inside = vec![
        styled("p", "note", work.say(text::HELP)),
        tagged("div", first, asked(work, "compare-first", text::FIRST)),
        element(
            "div",
            &[("class", "asked-link")],
            asked(work, "compare-with", text::OTHER),
        ),
        parts::row(press),
    ];
    let inside = details(work.say(text::OPEN), false, inside);
    element("div", &[("id", "links")], vec![inside])
}

fn asked(work: Work, id: &str, label: Phrase) -> Parts {
    let mut area = vec![("id", id), ("rows", "2")];
    area.extend_from_slice(PRIVATE);
    vec![
        label_of(work, id, label),
        element("textarea", &area, vec![]),
    ]
}

fn side_by_side(work: Work, before: &Link, after: &Link, own: bool) -> AnyView {
    let compared = compare(before, after, work.words());
    let headings = [text::WHAT, text::BEFORE, text::AFTER, text::STATE];
    let headings = headings.map(|text| {
        let scope = [("scope", "col")];
        element("th", &scope, vec![words(work.say(text))])
    });
    let head = element("tr", &[], headings.into());
    let mut table = vec![element("thead", &[], vec![head])];
    let groups = [
        (text::CAUSE_ROWS, &compared.causes, text::GONE),
        (text::CALL_ROWS, &compared.calls, text::NOT_SENT),
        (text::FACT_ROWS, &compared.facts, text::NOT_SAID),
    ];
    for (heading, rows, absent) in groups {
        if !rows.is_empty() {
            table.push(group(work, heading, rows, absent));
        }
    }
    let heading = [("id", "compared"), ("tabindex", "-1")];
    let inside = vec![
        element("h2", &heading, vec![words(work.say(text::HEADING))]),
        side(work, text::BEFORE, before, false),
        side(work, text::AFTER, after, own),
        element("table", &[("class", "compared")], table),
        styled("p", "note", work.say(text::LEGEND)),
    ];
    element("section", &[("aria-labelledby", "compared")], inside)
}

/// Whose side it is, and what it concluded.
fn side(work: Work, name: Phrase, link: &Link, own: bool) -> AnyView {
    let made = link.made_at(work.words());
    let time = if own {
        work.say(text::THIS_RESULT)
    } else {
        &made
    };
    let rules = link.ruleset.to_string();
    let values = [("side", work.say(name)), ("time", time), ("rules", &rules)];
    let inside = vec![
        plain("strong", &work.fill(text::SIDE, &values)),
        words(" "),
        words(&link.headline(work.words())),
    ];
    element("p", &[], inside)
}

fn group(work: Work, heading: Phrase, rows: &[Row], absent: Phrase) -> AnyView {
    let scope = [("scope", "rowgroup"), ("colspan", "4")];
    let heading = element("th", &scope, vec![words(work.say(heading))]);
    let mut inside = vec![element("tr", &[], vec![heading])];
    for one in rows {
        inside.push(row(work, one, absent));
    }
    element("tbody", &[], inside)
}

fn row(work: Work, row: &Row, absent: Phrase) -> AnyView {
    let said = |side: &Option<String>| side.clone().unwrap_or(work.say(text::NOTHING).to_owned());
    let changed = plain("strong", work.say(change(row, absent)));
    let inside = vec![
        element("th", &[("scope", "row")], vec![words(&row.what)]),
        cell(work, text::BEFORE, &said(&row.before)),
        cell(work, text::AFTER, &said(&row.after)),
        element(
            "td",
            &[("data-label", &unmarked(work.say(text::STATE)))],
            vec![changed],
        ),
    ];
    let state = [
        ("data-row", row.id.as_str()),
        ("data-baseline", row.state.id()),
    ];
    element("tr", &state, inside)
}

/// A cell that carries its heading along, for windows in which the table does not fit.
fn cell(work: Work, heading: Phrase, said: &str) -> AnyView {
    element(
        "td",
        &[("data-label", &unmarked(work.say(heading)))],
        vec![words(said)],
    )
}

fn change(row: &Row, absent: Phrase) -> Phrase {
    match (row.state, row.fixed) {
        (_, true) => text::FIXED,
        (BaselineState::New, false) => text::NEW,
        (BaselineState::Unchanged, false) => text::SAME,
        (BaselineState::Updated, false) => text::CHANGED,
        (BaselineState::Absent, false) => absent,
    }
}
