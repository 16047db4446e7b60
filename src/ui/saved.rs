//! A saved report: the way to open one, and what the shown one says of itself.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::parts::{
    Parts, button, element, following, label_of, listed, on, plain, styled, tagged, words,
};
use super::work::{State, Work};
use crate::date::utc;
use crate::phrase::{hand_over, share};
use crate::report::Saved;
use crate::web::drop;

/// The field for a file; it stands beside dropping for people who use the keyboard.
pub(super) fn part(work: Work) -> AnyView {
    let mut field = listed(&[
        ("id", "open-report"),
        ("type", "file"),
        ("accept", ".json,application/json"),
        ("aria-describedby", "open-help"),
    ]);
    let take = move || {
        if let Some(file) = drop::chosen("open-report") {
            read(work, file);
        }
    };
    field.push(on("change", Box::new(take)));
    let help = [("id", "open-help"), ("class", "note")];
    let inside = vec![
        label_of(work, "open-report", hand_over::OPEN),
        tagged("input", field, vec![]),
        element("p", &help, vec![words(work.say(hand_over::OPEN_HELP))]),
    ];
    let mut attributes = listed(&[("class", "open-report")]);
    attributes.push(following(work, "hidden", |state| {
        (!state.is_idle()).then(String::new)
    }));
    tagged("section", attributes, inside)
}

/// Reads a file that was chosen or dropped.
pub(super) fn read(work: Work, file: File) {
    spawn_local(async move { work.open_report(drop::text(file).await.as_deref()) });
}

/// That nothing was checked, and what changed since.
pub(super) fn banner(work: Work, saved: &Saved, state: &State) -> AnyView {
    let made = match saved.made_at {
        Some(at) => work.fill(hand_over::FROM_REPORT, &[("time", &utc(at))]),
        None => work.say(hand_over::FROM_REPORT_UNDATED).to_owned(),
    };
    let mut inside: Parts = vec![plain("p", &made)];
    if saved.partial {
        inside.push(plain("p", work.say(hand_over::PARTIAL)));
    }
    let now = state.result.as_ref().and_then(|result| result.verdict);
    let then = saved.verdict;
    if let Some(then) = then.filter(|then| now.map(|now| now.cause) != Some(*then)) {
        let title = work.words().title(then);
        let said = work.fill(hand_over::OTHER_VERDICT, &[("verdict", title)]);
        inside.push(styled("p", "then", &said));
    }
    inside.push(styled("p", "note", work.say(hand_over::CLAIM)));
    let own = [("id", "run-own"), ("class", "main")];
    inside.push(button(work, &own, share::RUN_OWN, move || {
        work.leave_link();
    }));
    element("div", &[("class", "banner"), ("id", "from-report")], inside)
}
