//! A question to the person, because no call can answer it.

use leptos::prelude::*;

use super::answers::Answers;
use crate::api::code::Code;
use crate::evidence::{Channel, Evidence};
use crate::facts::Question;
use crate::phrase::letter;
use crate::session::{Next, Session};
use crate::ui::choices::Choices;
use crate::ui::prose::{cause, prose, say};
use crate::ui::state::State;

/// The part.
pub(in crate::ui) fn view(state: State) -> AnyView {
    match state.run.next.get_untracked() {
        Some(Next::Ask(question)) => view! { <Ask state question /> }.into_any(),
        Some(Next::Send(_) | Next::Wait | Next::Show) | None => ().into_any(),
    }
}

/// The letter whose heading is the question.
#[component]
fn Ask(state: State, question: Question) -> impl IntoView {
    let said = state.words.question(question);
    let number = state.run.with(|session| session.answers().len() + 1);
    let left = state.run.result.with(|result| {
        let result = result.as_ref();
        result.map_or(0, |result| result.possible.len())
    });
    let (number, left) = (number.unwrap_or(1).to_string(), left.to_string());
    let tag = state.fill(letter::QUESTION, &[("number", &number), ("count", &left)]);
    let because = state.run.with(|session| refused(state, session)).flatten();
    view! {
        <article class="letter" data-tone="question">
            <ul class="tags"><li class="tag">{tag}</li></ul>
            <h1 id="verdict" tabindex="-1">{prose(&said.ask)}</h1>
            <p class="why">{because} " " {prose(&said.help)}</p>
            <Choices state question />
        </article>
        <Answers state />
        <Likely state />
    }
}

/// Why it is asked: what TikTok refused.
fn refused(state: State, session: &Session) -> Option<Vec<AnyView>> {
    let refusing = |seen: &&Evidence| !seen.passed() && seen.code().is_some();
    let seen = session.evidence().iter().rev().find(refusing)?;
    let code = match seen.envelope()?.code.as_ref()? {
        Code::Listed(listing) => listing.word,
        Code::Unlisted(_) => return None,
    };
    let text = match seen.origin {
        Channel::Probe(probe) => {
            let values = [("call", probe.request().path), ("code", code)];
            state.fill(letter::REFUSED_WITH, &values)
        }
        Channel::Paste => state.fill(letter::TEXT_SAYS, &[("code", code)]),
    };
    Some(prose(&text))
}

/// The three causes that fit best, each with what would show it.
#[component]
fn Likely(state: State) -> impl IntoView {
    let likely = likely(state);
    (!likely.is_empty()).then(|| {
        view! {
            <section class="card likely" aria-labelledby="likely">
                <h2 id="likely">{say(state, letter::COULD_BE)}</h2>
                <ol>{likely}</ol>
            </section>
        }
    })
}

/// The causes that something speaks for, each with what would show it; no more than three are listed
/// without a press.
pub(super) fn likely(state: State) -> Vec<AnyView> {
    let result = state.run.result.read();
    let likely = result.as_ref().map(|result| result.likely(MOST));
    let likely = likely.into_iter().flatten();
    let items = likely.map(|candidate| {
        let said = state.words.cause(candidate.cause);
        let shown_by = said.shown_by.first();
        let shown_by = shown_by.map(|text| view! { <small>{prose(text)}</small> });
        view! { <li data-likely=candidate.cause.slug()>{cause(state, candidate.cause)} {shown_by}</li> }
            .into_any()
    });
    items.collect()
}

const MOST: usize = 3;
