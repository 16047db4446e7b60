//! "More": each text that can be handed over is shown before it leaves the page, and is made from types
//! without a token.

use leptos::prelude::*;

use super::focus;
use super::live::{live, press, views};
use super::programs::Programs;
use super::prose::{Away, prose, say, source};
use super::select::Select;
use super::state::{Export, State};
use crate::cause::{Confidence, Severity};
use crate::phrase::{Phrase, hand_over, proof};
use crate::source::{ERROR_HANDLING, SUPPORT};

/// What the dialog holds.
pub(super) fn view(state: State) -> AnyView {
    view! { <More state /> }.into_any()
}

/// The programs, for whoever chose to run them.
pub(super) fn programs(state: State) -> AnyView {
    view! { <Programs state open=true /> }.into_any()
}

/// What stands on paper only: the link, and what made the report.
pub(super) fn printed(state: State) -> AnyView {
    view! { <Printed state /> }.into_any()
}

#[component]
fn More(state: State) -> impl IntoView {
    let export = RwSignal::new(Export::default());
    let all = Export::ALL.iter();
    let all = all
        .map(|export| (export.id(), state.say(export.name())))
        .collect::<Vec<_>>();
    let chosen = Signal::derive(move || export.get().id());
    let choose = Callback::new(move |id: String| {
        if let Some(chosen) = Export::from_id(&id) {
            export.set(chosen);
        }
    });
    let text = move || state.text_of(export.get());
    // What the press changes stands above the button, so the focus goes there.
    let wrong = move |_| {
        export.set(Export::Issue);
        focus::on("preview");
    };
    view! {
        <p class="choose">
            <Select state id="export" label=hand_over::EXPORT_AS all chosen on_choose=choose />
        </p>
        <p class="note">{live(move || about(state, export.get()))}</p>
        <label for="preview" class="unseen">{say(state, hand_over::PREVIEW)}</label>
        <textarea
            id="preview"
            rows="9"
            readonly=true
            aria-describedby="preview-help"
            prop:value=Signal::derive(move || text().unwrap_or_default())
        ></textarea>
        <p class="note" id="preview-help">{say(state, hand_over::PREVIEW_HELP)}</p>
        <p class="buttons">
            <Hand state id="copy-markdown" label=hand_over::COPY_MARKDOWN export=Export::Markdown />
            <Hand state id="export-json" label=hand_over::EXPORT export=Export::Json />
            <button type="button" id="print" on:click=press(move || state.print())>
                {say(state, hand_over::PRINT)}
            </button>
            <button type="button" id="wrong" on:click=wrong>
                {say(state, hand_over::WRONG)}
            </button>
        </p>
        {live(move || (export.get() == Export::Issue).then(|| view! { <Issue state /> }))}
        <Programs state />
        <Legend state />
    }
}

/// A button that hands a text over.
#[component]
fn Hand(state: State, id: &'static str, label: Phrase, export: Export) -> impl IntoView {
    view! {
        <button type="button" id=id on:click=press(move || state.hand_over(export))>
            {say(state, label)}
        </button>
    }
}

/// What the text is for, and where it goes.
fn about(state: State, export: Export) -> AnyView {
    match export {
        Export::Ticket => view! {
            {say(state, hand_over::TICKET_HELP)} ": " {source(state, SUPPORT)} ", "
            {source(state, ERROR_HANDLING)}
        }
        .into_any(),
        Export::Markdown => ().into_any(),
        Export::Json => say(state, hand_over::JSON_HELP).into_any(),
        Export::Issue => {
            let name = state.say(hand_over::CATALOGUE);
            view! { {say(state, hand_over::ISSUE_HELP)} " " <Away to="catalogue/" name=name /> }
                .into_any()
        }
    }
}

/// The way of an issue: a link to the form where there is one.
#[component]
fn Issue(state: State) -> impl IntoView {
    live(
        move || match state.issue().and_then(|issue| issue.address()) {
            Some(address) => view! {
                <p>
                    <a id="open-issue" href=address rel="noreferrer noopener" target="_blank">
                        {say(state, hand_over::OPEN_ISSUE)}
                    </a>
                </p>
            }
            .into_any(),
            None => view! {
                <p>
                    <span class="note">{say(state, hand_over::NO_ISSUES)}</span> " "
                    <Hand state id="copy-issue" label=hand_over::COPY_ISSUE export=Export::Issue />
                </p>
            }
            .into_any(),
        },
    )
}

/// What the words for outcome, certainty and severity mean: three axes.
#[component]
fn Legend(state: State) -> impl IntoView {
    let calls = [
        proof::LEGEND_PASSED,
        proof::LEGEND_REFUSED,
        proof::LEGEND_UNREACHABLE,
        proof::LEGEND_SKIPPED,
    ];
    let sure = Confidence::ALL.iter().map(|one| one.phrase());
    let severity = Severity::ALL.iter().map(|one| one.phrase());
    view! {
        <details>
            <summary>{say(state, proof::LEGEND)}</summary>
            {group(state, proof::LEGEND_CALLS, calls.to_vec())}
            {group(state, proof::LEGEND_SURE, sure.collect())}
            {group(state, proof::LEGEND_SEVERITY, severity.collect())}
        </details>
    }
}

fn group(state: State, heading: Phrase, sentences: Vec<Phrase>) -> AnyView {
    let items = sentences.into_iter();
    let items = items.map(|text| view! { <li>{say(state, text)}</li> });
    view! {
        <h3>{say(state, heading)}</h3>
        <ul>{views(items)}</ul>
    }
    .into_any()
}

#[component]
fn Printed(state: State) -> impl IntoView {
    live(move || {
        let lines = state.report().map(|report| report.imprint(state.words));
        let lines = lines.into_iter().flatten();
        let lines = lines.map(|line| view! { <p>{prose(&line)}</p> });
        views(lines)
    })
}
