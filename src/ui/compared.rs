//! Before and after: what changed between two links, or between a link and this result.

use leptos::prelude::*;

use super::live::{live, views};
use super::prose::{prose, say};
use super::state::State;
use crate::permalink::Link;
use crate::permalink::compare::{BaselineState, Row, compare};
use crate::phrase::{Phrase, compare as text};
use crate::words::unmarked;

/// What is shown and the link beside it, if there is one.
pub(super) fn view(state: State) -> AnyView {
    view! { <Compared state /> }.into_any()
}

#[component]
fn Compared(state: State) -> impl IntoView {
    live(move || {
        let beside = state.sharing.beside.read();
        let beside = beside.as_ref()?;
        let shown = state.link_of_shown()?;
        // Of two links the earlier comes first; a result of now comes last.
        let own = state.shown.read().is_own();
        Some(if !own && beside.minutes >= shown.minutes {
            side_by_side(state, &shown, beside, own)
        } else {
            side_by_side(state, beside, &shown, own)
        })
    })
}

fn side_by_side(state: State, before: &Link, after: &Link, own: bool) -> AnyView {
    let compared = compare(before, after, state.words);
    let headings = [text::WHAT, text::BEFORE, text::AFTER, text::STATE];
    let headings = headings.map(|text| view! { <th scope="col">{say(state, text)}</th> });
    let groups = [
        (text::CAUSE_ROWS, &compared.causes, text::GONE),
        (text::CALL_ROWS, &compared.calls, text::NOT_SENT),
        (text::FACT_ROWS, &compared.facts, text::NOT_SAID),
    ];
    let groups = groups.into_iter().filter(|(_, rows, _)| !rows.is_empty());
    let groups = groups.map(|(heading, rows, absent)| group(state, heading, rows, absent));
    view! {
        <section class="card" aria-labelledby="compared">
            <h2 id="compared" tabindex="-1">{say(state, text::HEADING)}</h2>
            {side(state, text::BEFORE, before, false)}
            {side(state, text::AFTER, after, own)}
            <table class="compared">
                <thead>
                    <tr>{views(headings)}</tr>
                </thead>
                {views(groups)}
            </table>
            <p class="note">{say(state, text::LEGEND)}</p>
        </section>
    }
    .into_any()
}

/// Whose side it is, and what it concluded.
fn side(state: State, name: Phrase, link: &Link, own: bool) -> AnyView {
    let made = link.made_at(state.words);
    let time = if own {
        state.say(text::THIS_RESULT)
    } else {
        &made
    };
    let rules = link.ruleset.to_string();
    let values = [("side", state.say(name)), ("time", time), ("rules", &rules)];
    let heading = state.fill(text::SIDE, &values);
    let headline = link.headline(state.words);
    view! {
        <p>
            <strong>{prose(&heading)}</strong> " " {prose(&headline)}
        </p>
    }
    .into_any()
}

fn group(state: State, heading: Phrase, rows: &[Row], absent: Phrase) -> AnyView {
    let rows = rows.iter().map(|one| row(state, one, absent));
    view! {
        <tbody>
            <tr>
                <th scope="rowgroup" colspan="4">
                    {say(state, heading)}
                </th>
            </tr>
            {views(rows)}
        </tbody>
    }
    .into_any()
}

fn row(state: State, row: &Row, absent: Phrase) -> AnyView {
    let said = |side: &Option<String>| side.clone().unwrap_or(state.say(text::NOTHING).to_owned());
    let (before, after) = (said(&row.before), said(&row.after));
    // Each cell carries its heading along, for windows in which the table does not fit.
    let label = |heading: Phrase| unmarked(state.say(heading));
    view! {
        <tr data-row=row.id.clone() data-baseline=row.state.id()>
            <th scope="row">{prose(&row.what)}</th>
            <td data-label=label(text::BEFORE)>{prose(&before)}</td>
            <td data-label=label(text::AFTER)>{prose(&after)}</td>
            <td data-label=label(text::STATE)>
                <strong>{say(state, change(row, absent))}</strong>
            </td>
        </tr>
    }
    .into_any()
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
