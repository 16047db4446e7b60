//! How bad it is, how sure it is, and whether retrying helps, in two words each.

use leptos::prelude::*;

use crate::phrase::{page, tag};
use crate::tree::Finding;
use crate::ui::prose::prose;
use crate::ui::state::State;

/// The tags above a verdict.
#[component]
pub(super) fn Tags(state: State, found: Finding) -> impl IntoView {
    let severity = found.cause.severity().map(|severity| {
        view! {
            <li class="tag severity" data-severity=severity.id() title=state.say(severity.phrase())>
                {prose(state.say(severity.tag()))}
            </li>
        }
    });
    let retry = found.cause.retry().tag();
    view! {
        <ul class="tags">
            {severity}
            <li
                class="tag confidence"
                data-confidence=found.confidence.id()
                title=state.say(found.confidence.phrase())
            >
                {prose(&sure(state, found))}
            </li>
            <li class="tag" title=state.words.retry_of(found.cause)>{prose(state.say(retry))}</li>
        </ul>
    }
}

/// A verdict that rests on what was opened is no surer than that.
fn sure(state: State, found: Finding) -> String {
    let word = state.say(found.confidence.word());
    let shown = state.shown.read();
    let text = match (&shown.opened, &shown.saved) {
        (_, Some(_)) => page::IF_REPORT_TRUE,
        (Some(_), None) => page::IF_TRUE,
        (None, None) => tag::SURE,
    };
    state.fill(text, &[("sure", word)])
}
