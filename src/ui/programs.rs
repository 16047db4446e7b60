//! "Run it yourself": the page's calls as programs, for people who paste no token anywhere.

use leptos::prelude::*;

use super::choice;
use super::parts::{Parts, button, details, element, plain, styled, verbatim};
use super::work::{State, Work};
use crate::api::Probe;
use crate::phrase::{Phrase, hand_over};
use crate::report::{Language, program};
use crate::web::field;

/// The programs, in the chosen language.
pub(super) fn part(work: Work, state: &State, open: bool) -> AnyView {
    let chosen = state.language;
    let languages = Language::ALL.iter().map(|language| {
        let name = work.say(name(*language));
        (language.id(), name, *language == chosen)
    });
    let choose = move || {
        if let Some(language) = Language::from_id(&field::chosen("language")) {
            work.write_in(language);
        }
    };
    let mut inside = vec![styled("p", "note", work.say(hand_over::PROGRAMS_HELP))];
    inside.append(&mut choice::parts(
        work,
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
    details(work.say(hand_over::PROGRAMS), open, inside)
}

/// One call: what it needs, the program, and its button.
fn one(work: Work, probe: Probe, language: Language) -> Parts {
    let needs = work.fill(hand_over::NEEDS, &[("scope", probe.scope())]);
    let text = program(probe, language);
    let code = element("code", &[], vec![verbatim(&text)]);
    let attributes = [("data-program", probe.id()), ("tabindex", "0")];
    let copy = [("data-copy-program", probe.id())];
    vec![
        plain("strong", &probe.request().line()),
        styled("p", "note", &needs),
        element("pre", &attributes, vec![code]),
        button(work, &copy, hand_over::COPY, move || {
            work.copy(text.clone());
        }),
    ]
}

const fn name(language: Language) -> Phrase {
    match language {
        Language::Curl => hand_over::CURL,
        Language::PowerShell => hand_over::POWERSHELL,
        Language::Python => hand_over::PYTHON,
        Language::JavaScript => hand_over::JAVASCRIPT,
    }
}
