//! Two links side by side, and the form that asks for the other one.

use leptos::prelude::*;

use super::parts::{
    self, PRIVATE, Parts, button, details, element, following, label_of, listed, plain, styled,
    tagged, words,
};
use super::work::{State, Work};
use crate::permalink::Link;
use crate::permalink::compare::{BaselineState, Row, compare};
use crate::text::{Text, compare as text};
use crate::web::field;

/// What is shown and the link beside it, if there is one.
pub(super) fn parts(state: &State) -> Parts {
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
    vec![side_by_side(before, after, own)]
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
    let press = button(&[("id", "compare")], text::COMPARE, act);
    let inside = vec![
        styled("p", "note", text::HELP.get()),
        tagged("div", first, asked("compare-first", text::FIRST)),
        element(
            "div",
            &[("class", "asked-link")],
            asked("compare-with", text::OTHER),
        ),
        parts::row(press),
    ];
    let inside = details(text::OPEN.get(), false, inside);
    element("div", &[("id", "links")], vec![inside])
}

fn asked(id: &str, label: Text) -> Parts {
    let mut area = vec![("id", id), ("rows", "2")];
    area.extend_from_slice(PRIVATE);
    vec![label_of(id, label), element("textarea", &area, vec![])]
}

fn side_by_side(before: &Link, after: &Link, own: bool) -> AnyView {
    let compared = compare(before, after);
    let headings = [text::WHAT, text::BEFORE, text::AFTER, text::STATE];
    let headings = headings.map(|text| {
        let scope = [("scope", "col")];
        element("th", &scope, vec![words(text.get())])
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
            table.push(group(heading, rows, absent));
        }
    }
    let heading = [("id", "compared"), ("tabindex", "-1")];
    let inside = vec![
        element("h2", &heading, vec![words(text::HEADING.get())]),
        side(text::BEFORE, before, false),
        side(text::AFTER, after, own),
        element("table", &[("class", "compared")], table),
        styled("p", "note", text::LEGEND.get()),
    ];
    element("section", &[("aria-labelledby", "compared")], inside)
}

/// Whose side it is, and what it concluded.
fn side(name: Text, link: &Link, own: bool) -> AnyView {
    let made = link.made_at();
    let time = if own { text::THIS_RESULT.get() } else { &made };
    let rules = link.ruleset.to_string();
    let values = [("side", name.get()), ("time", time), ("rules", &rules)];
    let inside = vec![
        plain("strong", &text::SIDE.with(&values)),
        words(" "),
        words(&link.headline()),
    ];
    element("p", &[], inside)
}

fn group(heading: Text, rows: &[Row], absent: Text) -> AnyView {
    let scope = [("scope", "rowgroup"), ("colspan", "4")];
    let heading = element("th", &scope, vec![words(heading.get())]);
    let mut inside = vec![element("tr", &[], vec![heading])];
    for one in rows {
        inside.push(row(one, absent));
    }
    element("tbody", &[], inside)
}

fn row(row: &Row, absent: Text) -> AnyView {
    let said = |side: &Option<String>| side.clone().unwrap_or(text::NOTHING.get().to_owned());
    let changed = plain("strong", change(row, absent).get());
    let inside = vec![
        element("th", &[("scope", "row")], vec![words(&row.what)]),
        cell(text::BEFORE, &said(&row.before)),
        cell(text::AFTER, &said(&row.after)),
        element("td", &[("data-label", text::STATE.get())], vec![changed]),
    ];
    let state = [
        ("data-row", row.id.as_str()),
        ("data-baseline", row.state.id()),
    ];
    element("tr", &state, inside)
}

/// A cell that carries its heading along, for windows in which the table does not fit.
fn cell(heading: Text, said: &str) -> AnyView {
    element("td", &[("data-label", heading.get())], vec![words(said)])
}

fn change(row: &Row, absent: Text) -> Text {
    match (row.state, row.fixed) {
        (_, true) => text::FIXED,
        (BaselineState::New, false) => text::NEW,
        (BaselineState::Unchanged, false) => text::SAME,
        (BaselineState::Updated, false) => text::CHANGED,
        (BaselineState::Absent, false) => absent,
    }
}
