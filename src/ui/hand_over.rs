//! Handing the diagnosis to somebody else: each text is shown before it leaves the page, and is made
//! from types without a token.

use leptos::prelude::*;

use super::parts::{
    Parts, button, element, label_of, link, plain, row, section, styled, verbatim, words,
};
use super::work::{Export, InputMode, State, Work};
use super::{choice, programs, share};
use crate::phrase::hand_over;
use crate::source;
use crate::web::field;

/// The ways to hand a diagnosis on. A shown link or report is handed on as it is.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    if state.result.is_none() {
        return Parts::new();
    }
    let printed = element("div", &[("class", "printed")], printed(work, state));
    if state.own().is_none() {
        return vec![printed];
    }
    let mut inside = vec![
        element("div", &[], share::parts(work, state)),
        element("div", &[], exports(work, state)),
    ];
    // Whoever chose this way has them beside the box.
    if state.mode != InputMode::Program {
        inside.push(programs::part(work, state, false));
    }
    inside.push(printed);
    vec![section(work, "hand-over", hand_over::HAND_OVER, inside)]
}

/// What stands on paper only: the link, and what made the report.
fn printed(work: Work, state: &State) -> Parts {
    let lines = state.report().map(|report| report.imprint(work.words()));
    lines
        .iter()
        .flatten()
        .map(|line| plain("p", line))
        .collect()
}

/// The choice of a text, the text, and what can be done with it.
fn exports(work: Work, state: &State) -> Parts {
    let Some(preview) = &state.preview else {
        return Parts::new();
    };
    let text = [
        ("id", "preview"),
        ("rows", "9"),
        ("readonly", ""),
        ("aria-describedby", "preview-help"),
    ];
    let help = [("id", "preview-help"), ("class", "note")];
    let mut parts = exportable(work, preview.export);
    parts.append(&mut vec![
        element("p", &[("class", "note")], about(work, preview.export)),
        label_of(work, "preview", hand_over::PREVIEW),
        element("textarea", &text, vec![verbatim(&preview.text)]),
        element("p", &help, vec![words(work.say(hand_over::PREVIEW_HELP))]),
        element("p", &[("class", "buttons")], buttons(work)),
    ]);
    if preview.export == Export::Issue {
        parts.push(row(issue(work, state)));
    }
    parts
}

fn exportable(work: Work, chosen: Export) -> Parts {
    let all = Export::ALL.iter();
    let all = all.map(|export| (export.id(), work.say(export.name()), *export == chosen));
    let choose = move || {
        if let Some(export) = Export::from_id(&field::chosen("export")) {
            work.preview(export);
        }
    };
    choice::parts(
        work,
        "export",
        hand_over::EXPORT_AS,
        all.collect(),
        Box::new(choose),
    )
}

/// What the text is for, and where it goes.
fn about(work: Work, export: Export) -> Parts {
    let (help, mut links) = match export {
        Export::Ticket => (
            hand_over::TICKET_HELP,
            vec![
                link(work, source::SUPPORT),
                words(", "),
                link(work, source::ERROR_HANDLING),
            ],
        ),
        Export::Markdown => return Parts::new(),
        Export::Json => return vec![words(work.say(hand_over::JSON_HELP))],
        Export::Issue => {
            let catalogue = vec![words(work.say(hand_over::CATALOGUE))];
            (
                hand_over::ISSUE_HELP,
                vec![element("a", &[("href", "catalogue/")], catalogue)],
            )
        }
    };
    let mut parts = vec![words(work.say(help)), words(" ")];
    parts.append(&mut links);
    parts
}

fn buttons(work: Work) -> Parts {
    let hand =
        |id, label, export| button(work, &[("id", id)], label, move || work.hand_over(export));
    vec![
        hand("copy-ticket", hand_over::COPY_TICKET, Export::Ticket),
        hand("copy-markdown", hand_over::COPY_MARKDOWN, Export::Markdown),
        hand("export-json", hand_over::EXPORT, Export::Json),
        button(work, &[("id", "print")], hand_over::PRINT, move || {
            work.print();
        }),
        button(work, &[("id", "wrong")], hand_over::WRONG, move || {
            work.preview(Export::Issue);
            field::focus("preview");
        }),
    ]
}

/// The way of an issue: a link to the form where there is one.
fn issue(work: Work, state: &State) -> AnyView {
    let Some(address) = state.issue(work.words()).and_then(|issue| issue.address()) else {
        let copy = move || work.hand_over(Export::Issue);
        return element(
            "span",
            &[],
            vec![
                styled("span", "note", work.say(hand_over::NO_ISSUES)),
                button(work, &[("id", "copy-issue")], hand_over::COPY_ISSUE, copy),
            ],
        );
    };
    let attributes = [
        ("id", "open-issue"),
        ("href", address.as_str()),
        ("rel", "noreferrer noopener"),
        ("target", "_blank"),
    ];
    element(
        "a",
        &attributes,
        vec![words(work.say(hand_over::OPEN_ISSUE))],
    )
}
