//! "Run it yourself": the page's calls as programs, for people who paste no token anywhere.

use leptos::prelude::*;

use super::live::{live, press, views};
use super::prose::{prose, say};
use super::select::Select;
use super::state::State;
use crate::api::Probe;
use crate::phrase::{Phrase, hand_over};
use crate::report::{Language, program};

/// The programs, in the chosen language.
#[component]
pub(super) fn Programs(
    state: State,
    /// Whether they are in sight at once.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let language = state.preferences.language;
    let all = Language::ALL.iter();
    let all = all
        .map(|one| (one.id(), state.say(name(*one))))
        .collect::<Vec<_>>();
    let chosen = Signal::derive(move || language.get().id());
    let choose = Callback::new(move |id: String| {
        if let Some(chosen) = Language::from_id(&id) {
            language.set(chosen);
        }
    });
    let programs = live(move || {
        let programs = Probe::ALL.iter();
        let programs = programs.map(|probe| one(state, *probe, language.get()));
        views(programs)
    });
    view! {
        <details class="programs" open=open>
            <summary>{say(state, hand_over::PROGRAMS)}</summary>
            <p class="note">{say(state, hand_over::PROGRAMS_HELP)}</p>
            <p class="choose">
                <Select state id="language" label=hand_over::LANGUAGE all chosen on_choose=choose />
            </p>
            {programs}
        </details>
    }
}

/// One call: what it needs, the program, and its button.
fn one(state: State, probe: Probe, language: Language) -> AnyView {
    let needs = state.fill(hand_over::NEEDS, &[("scope", probe.scope())]);
    let text = program(probe, language);
    let copied = text.clone();
    view! {
        <h3><code>{probe.request().line()}</code></h3>
        <p class="note">{prose(&needs)}</p>
        <pre data-program=probe.id() tabindex="0">
            <code>{text}</code>
        </pre>
        <p>
            <button
                type="button"
                data-copy-program=probe.id()
                on:click=press(move || state.copy(copied.clone()))
            >
                {say(state, hand_over::COPY)}
            </button>
        </p>
    }
    .into_any()
}

const fn name(language: Language) -> Phrase {
    match language {
        Language::Curl => hand_over::CURL,
        Language::PowerShell => hand_over::POWERSHELL,
        Language::Python => hand_over::PYTHON,
        Language::JavaScript => hand_over::JAVASCRIPT,
    }
}
