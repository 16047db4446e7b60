//! One cause is left: what it is, what shows it, and what to do.

use leptos::prelude::*;

use super::again::Again;
use super::line::Line;
use super::myth;
use super::steps::Steps;
use super::tags::Tags;
use crate::phrase::{letter, page};
use crate::tree::Finding;
use crate::ui::live::views;
use crate::ui::pieces;
use crate::ui::prose::{Away, cause_page, prose, say, source};
use crate::ui::slot::Slot;
use crate::ui::state::State;

/// The letter for a verdict.
#[component]
pub(super) fn Verdict(state: State, found: Finding) -> impl IntoView {
    let said = state.words.cause(found.cause);
    let severity = found
        .cause
        .severity()
        .map_or("note", |severity| severity.id());
    let sources = said.sources.iter();
    let sources = sources
        .map(|id| view! { <li>{source(state, id)} " " <Compared state id=id.as_str() /></li> });
    let any = state.run.with(|session| !session.answers().is_empty()) == Some(true);
    view! {
        <article class="letter" data-tone=severity>
            <Tags state found />
            <h1 id="verdict" tabindex="-1">{prose(&said.title)}</h1>
            <p class="why">{prose(&said.why)}</p>
            <Line state />
            <Steps state cause=found.cause />
            <Again state />
            {said.myth.as_ref().map(|one| myth::view(state, one))}
            <footer class="foot">
                <p><strong>{say(state, letter::WRONG_WHEN)}</strong> " " {prose(&said.wrong_when)}</p>
                <details>
                    <summary>{say(state, page::SOURCES)}</summary>
                    <ul>{views(sources)}</ul>
                    <p><Away to=cause_page(found.cause) name=state.say(page::OWN_PAGE) /></p>
                </details>
            </footer>
        </article>
        {any.then(|| view! { <Slot state fetch=pieces::answers /> })}
    }
}

/// When a source was last compared with what is said.
#[component]
fn Compared<'a>(state: State, id: &'a str) -> impl IntoView {
    let source = state.words.source(id);
    let day = source.map_or("", |source| source.compared.as_str());
    view! { <small>{prose(&state.fill(page::VERIFIED, &[("day", day)]))}</small> }
}
