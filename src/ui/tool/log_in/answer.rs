//! The field for the callback URL, and what it says.

use leptos::html::Input as Field;
use leptos::prelude::*;

use super::fields::note;
use super::state::CALLBACK;
use crate::authorize::{Callback, Came, Login, StateCheck};
use crate::input::Input;
use crate::phrase::{Phrase, login};
use crate::session::Session;
use crate::source::{GET_TOKEN, LOGIN_KIT_WEB};
use crate::ui::live::{live, press, views};
use crate::ui::paste::holds_secret;
use crate::ui::private::private;
use crate::ui::prose::{prose, say};
use crate::ui::state::State;

/// The field is made once, and hidden until there is a login to compare with.
#[component]
pub(super) fn Answer(state: State) -> impl IntoView {
    let node = NodeRef::<Field>::new();
    let masked = RwSignal::new(false);
    // The field is emptied: the code in the callback URL is only needed once.
    let read = move || {
        if let Some(field) = node.get_untracked() {
            let text = field.value();
            if !text.trim().is_empty() {
                field.set_value("");
                masked.set(false);
                state.read_callback(&text);
            }
        }
    };
    let mask = move |event| masked.set(holds_secret(&event_target_value(&event)));
    view! {
        <div hidden=Signal::derive(move || state.login().begun.read().is_none())>
            <label for=CALLBACK>{say(state, login::CALLBACK)}</label>
            <input
                {..private()}
                id=CALLBACK
                type="text"
                node_ref=node
                class:masked=Signal::derive(move || masked.get())
                aria-describedby="callback-help"
                on:input=mask
                on:change=move |_| read()
            />
            <p id="callback-help" class="note">{say(state, login::CALLBACK_HELP)}</p>
            <p class="buttons">
                <button type="button" id="read-callback" on:click=press(read)>
                    {say(state, login::READ)}
                </button>
            </p>
            {live(move || said(state))}
        </div>
    }
}

fn said(state: State) -> Option<AnyView> {
    let begun = state.login().begun.read();
    let came = state.login().callback.read();
    let (login, (callback, input)) = (begun.as_ref()?, came.as_ref()?);
    Some(match callback.came {
        Came::Nothing => {
            view! { <p class="wrong">{say(state, login::CAME_NOTHING)}</p> }.into_any()
        }
        Came::Error => refusal(state, input),
        Came::Code => code(state, login, callback),
    })
}

/// The cause in a word; the main check has the rest.
fn refusal(state: State, input: &Input) -> AnyView {
    let verdict = Session::offline(input).diagnosis().verdict;
    let cause = verdict.map_or(state.say(login::SEVERAL), |found| {
        state.words.title(found.cause)
    });
    view! {
        <h3>{say(state, login::CAME_ERROR)}</h3>
        <p>{prose(cause)}</p>
        <p class="buttons">
            <button type="button" id="diagnose-callback" on:click=press(move || state.diagnose_callback())>
                {say(state, login::DIAGNOSE)}
            </button>
        </p>
    }
    .into_any()
}

/// What was granted, and how to exchange the code, if it is the code of this login.
fn code(state: State, begun: &Login, callback: &Callback) -> AnyView {
    let warning = match callback.state {
        StateCheck::Matches => None,
        StateCheck::Differs => Some(login::STATE_DIFFERS),
        StateCheck::Missing => Some(login::STATE_MISSING),
    };
    if let Some(warning) = warning {
        return view! { <p class="refused">{say(state, warning)}</p> }.into_any();
    }
    let granted = callback.granted.iter().map(|scope| {
        view! { <li data-granted=scope.to_string()>{told(state, scope, login::GRANTED)}</li> }
    });
    let left_out = callback.left_out.iter().map(|scope| {
        view! { <li data-left-out=scope.to_string()>{told(state, scope, login::LEFT_OUT)}</li> }
    });
    let none = callback.granted.is_empty() && callback.left_out.is_empty();
    view! {
        <h3>{say(state, login::CAME_CODE)}</h3>
        <p>{say(state, login::STATE_MATCHES)}</p>
        {none.then(|| note(state, login::NO_SCOPES, &[]))}
        <ul>{views(granted)} {views(left_out)}</ul>
        {(!callback.left_out.is_empty())
            .then(|| note(state, login::LEFT_OUT_HELP, &[LOGIN_KIT_WEB]))}
        {exchange(state, begun)}
    }
    .into_any()
}

fn told(state: State, scope: &str, what: Phrase) -> Vec<AnyView> {
    prose(&[scope, ": ", state.say(what)].concat())
}

fn exchange(state: State, begun: &Login) -> AnyView {
    view! {
        <h3>{say(state, login::EXCHANGE)}</h3>
        {note(state, login::EXCHANGE_HELP, &[GET_TOKEN])}
        <pre id="exchange" tabindex="0">
            {begun.exchange()}
        </pre>
        <p class="buttons">
            <button
                type="button"
                id="copy-exchange"
                on:click=press(move || state.copy_of_login(Login::exchange))
            >
                {say(state, login::COPY_EXCHANGE)}
            </button>
        </p>
    }
    .into_any()
}
