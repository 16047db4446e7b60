//! "Run it yourself": the page's calls as programs, for people who paste no token anywhere.

use leptos::prelude::*;

use super::choice;
use super::parts::{Parts, button, details, element, plain, styled, words};
use super::work::{State, Work};
use crate::api::Probe;
use crate::report::{Language, program};
use crate::text::{Text, hand_over};
use crate::web::field;

/// The programs, in the chosen language.
pub(super) fn part(work: Work, state: &State, open: bool) -> AnyView {
    let chosen = state.language;
    let languages = Language::ALL.iter().map(|language| {
        let words = name(*language);
        (language.id(), words, *language == chosen)
    });
    let choose = move || {
        if let Some(language) = Language::from_id(&field::chosen("language")) {
            work.write_in(language);
        }
    };
    let mut inside = vec![styled("p", "note", hand_over::PROGRAMS_HELP.get())];
    inside.append(&mut choice::parts(
        "language",
        hand_over::LANGUAGE,
        languages.collect(),
        Box::new(choose),
    ));
    inside.extend(
        Probe::ALL
            .iter()
            .flat_map(|probe| one(work, *probe, chosen)),
    );
    details(hand_over::PROGRAMS.get(), open, inside)
}

/// One call: what it needs, the program, and its button.
fn one(work: Work, probe: Probe, language: Language) -> Parts {
    let needs = hand_over::NEEDS.with(&[("scope", probe.scope())]);
    let text = program(probe, language);
    let code = element("code", &[], vec![words(&text)]);
    let attributes = [("data-program", probe.id()), ("tabindex", "0")];
    let copy = [("data-copy-program", probe.id())];
    vec![
        plain("strong", &probe.request().line()),
        styled("p", "note", &needs),
        element("pre", &attributes, vec![code]),
        button(&copy, hand_over::COPY, move || work.copy(text.clone())),
    ]
}

const fn name(language: Language) -> Text {
    match language {
        Language::Curl => hand_over::CURL,
        Language::PowerShell => hand_over::POWERSHELL,
        Language::Python => hand_over::PYTHON,
        Language::JavaScript => hand_over::JAVASCRIPT,
    }
}
