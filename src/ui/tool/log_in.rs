//! A new login: its fields, the URL made of them, and what comes back.

mod answer;
mod begun;
mod fields;
mod state;

use leptos::prelude::*;

use self::answer::Answer;
use self::begun::Begun;
use self::fields::Fields;
pub(in crate::ui) use self::state::NewLogin;
use crate::phrase::login;
use crate::ui::live::live;
use crate::ui::prose::say;
use crate::ui::state::State;

/// The tool.
pub(in crate::ui) fn view(state: State) -> AnyView {
    view! { <LogIn state /> }.into_any()
}

/// The tool. Its fields are made once: what follows the state stands around them, so that typing is never
/// disturbed.
#[component]
fn LogIn(state: State) -> impl IntoView {
    let refused = live(move || {
        let refused = state.login().refused.get();
        refused.map(|text| view! { <p class="refused">{say(state, text)}</p> })
    });
    view! {
        <div id="authorize">
            <p class="note">{say(state, login::INTRO)}</p>
            {refused}
            <Fields state />
            <Begun state />
            <Answer state />
        </div>
    }
}
