//! The URL of a login that was begun, what to tick there, and its verifier.

use leptos::prelude::*;

use super::fields::note;
use super::state::Reveal;
use crate::authorize::{Login, rules};
use crate::facts::Platform;
use crate::phrase::login;
use crate::source::{LOGIN_KIT_WEB, SCOPES};
use crate::ui::live::{live, press};
use crate::ui::prose::{prose, say};
use crate::ui::state::State;

/// Nothing before the press.
#[component]
pub(super) fn Begun(state: State) -> impl IntoView {
    live(move || {
        let begun = state.login().begun.read();
        let begun = begun.as_ref()?;
        let platform = begun.request().platform;
        let in_app = matches!(platform, Platform::Ios | Platform::Android);
        let address = begun.address();
        let shown = address.clone();
        Some(view! {
            <h2>{say(state, login::LOGIN_URL)}</h2>
            {note(state, login::LOGIN_URL_HELP, &[LOGIN_KIT_WEB])}
            {in_app.then(|| note(state, login::LOGIN_URL_IN_APP, &[rules(platform)]))}
            // It opens TikTok's page in a new tab and takes nothing along.
            <p>
                <a
                    id="authorize-url"
                    href=address
                    rel="noreferrer noopener"
                    target="_blank"
                >
                    {shown}
                </a>
            </p>
            <p class="buttons">
                <button
                    type="button"
                    id="copy-login-url"
                    on:click=press(move || state.copy_of_login(Login::address))
                >
                    {say(state, login::COPY_URL)}
                </button>
            </p>
            <h3>{say(state, login::TICK)}</h3>
            {note(state, login::TICK_HELP, &[LOGIN_KIT_WEB, SCOPES])}
            {(platform != Platform::Web).then(|| verifier(state, begun))}
        })
    })
}

fn verifier(state: State, begun: &Login) -> AnyView {
    let shown = state.login().verifier.get();
    let revealed = begun
        .verifier()
        .map(|verifier| verifier.reveal().to_owned());
    let next = match (shown, revealed) {
        (Reveal::Hidden, _) => button(state, Reveal::Visible),
        (Reveal::Visible, Some(verifier)) => view! {
            <p><code id="code-verifier">{verifier}</code></p>
            {button(state, Reveal::Gone)}
        }
        .into_any(),
        (Reveal::Visible, None) | (Reveal::Gone, _) => {
            view! { <p class="note">{say(state, login::VERIFIER_GONE)}</p> }.into_any()
        }
    };
    view! {
        <h3>{prose(state.say(login::VERIFIER))}</h3>
        {note(state, login::VERIFIER_HELP, &[rules(Platform::Desktop)])}
        {next}
    }
    .into_any()
}

fn button(state: State, next: Reveal) -> AnyView {
    let label = if next == Reveal::Visible {
        login::SHOW_VERIFIER
    } else {
        login::DROP_VERIFIER
    };
    view! {
        <p class="buttons">
            <button type="button" id="show-verifier" on:click=press(move || state.login().show_verifier(next))>
                {say(state, label)}
            </button>
        </p>
    }
    .into_any()
}
