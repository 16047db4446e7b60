//! What a login is made of: client key, platform, redirect URI, scopes.

use leptos::prelude::*;

use super::state::{CLIENT_KEY, REDIRECT_URI};
use crate::authorize::{Broken, broken, environment, flaw, rules};
use crate::facts::{CredentialsEnvironment, Platform, Question};
use crate::phrase::{Phrase, login};
use crate::scope::Scope;
use crate::source::{REPORT_CHATBOTX_1231, REPORT_POSTIZ_DOCS_167, SCOPES};
use crate::ui::live::{live, press, views};
use crate::ui::private::private;
use crate::ui::prose::{prose, say, source, sourced};
use crate::ui::state::State;

/// The fields and the button.
#[component]
pub(super) fn Fields(state: State) -> impl IntoView {
    let flawed = Signal::derive(move || flaw(&state.login().client_key.read()).is_some());
    let broken = Signal::derive(move || !findings(state).is_empty());
    view! {
        <Field state id=CLIENT_KEY label=login::CLIENT_KEY value=state.login().client_key wrong=flawed />
        <div id="client-key-help" aria-live="polite">{live(move || of_key(state))}</div>
        <Platforms state />
        <Field state id=REDIRECT_URI label=login::REDIRECT value=state.login().redirect_uri wrong=broken />
        <div id="redirect-uri-help" aria-live="polite">{live(move || of_uri(state))}</div>
        <Requested state />
        <p class="buttons">
            <button type="button" id="make-login-url" class="main" on:click=press(move || state.begin_login())>
                {say(state, login::MAKE)}
            </button>
        </p>
    }
}

/// A field that is read on every key. A secret is taken out of it at once.
#[component]
fn Field(
    state: State,
    id: &'static str,
    label: Phrase,
    /// What stands in it, without the spaces around it.
    value: RwSignal<String>,
    /// Whether a rule is broken.
    wrong: Signal<bool>,
) -> impl IntoView {
    let node = NodeRef::<leptos::html::Input>::new();
    let typed = move |_| {
        if let Some(field) = node.get_untracked()
            && !state.type_login(value, &field.value())
        {
            field.set_value("");
        }
    };
    view! {
        <label for=id>{say(state, label)}</label>
        <input
            {..private()}
            id=id
            type="text"
            node_ref=node
            value=value.get_untracked()
            aria-describedby=[id, "-help"].concat()
            aria-invalid=Signal::derive(move || wrong.get().then_some("true"))
            on:input=typed
        />
    }
}

fn of_key(state: State) -> AnyView {
    let key = state.login().client_key.read();
    if let Some(flaw) = flaw(&key) {
        return view! { <p class="wrong">{say(state, flaw.phrase())}</p> }.into_any();
    }
    let text = match environment(&key) {
        Some(CredentialsEnvironment::Sandbox) => login::KEY_OF_SANDBOX,
        Some(CredentialsEnvironment::Production) => login::KEY_OF_PRODUCTION,
        Some(CredentialsEnvironment::NoKey) | None => {
            return note(state, login::CLIENT_KEY_HELP, &[]);
        }
    };
    note(state, text, &[REPORT_POSTIZ_DOCS_167])
}

/// A sentence with the pages that it rests on.
pub(super) fn note(state: State, text: Phrase, sources: &[&str]) -> AnyView {
    view! { <p class="note">{sourced(state, state.say(text), sources)}</p> }.into_any()
}

#[component]
fn Platforms(state: State) -> impl IntoView {
    let all = [
        Platform::Web,
        Platform::Desktop,
        Platform::Ios,
        Platform::Android,
    ];
    let radios = Question::Platform.answers().zip(all);
    let radios = radios.map(|(answer, platform)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="login-platform"
                    value=answer.id()
                    prop:checked=Signal::derive(move || state.login().platform.get() == platform)
                    on:change=move |_| state.login().choose_platform(platform)
                />
                <span>{prose(state.words.answer(answer))}</span>
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{say(state, login::PLATFORM)}</legend>
            {views(radios)}
        </fieldset>
    }
}

/// The rules that the redirect URI breaks; an empty field breaks none yet.
fn findings(state: State) -> Vec<Broken> {
    let uri = state.login().redirect_uri.read();
    if uri.is_empty() {
        return Vec::new();
    }
    broken(state.login().platform.get(), &uri)
}

/// Each broken rule, with its page where that is another one.
fn of_uri(state: State) -> AnyView {
    let platform = state.login().platform.get();
    let rules = rules(platform);
    let found = findings(state).into_iter().map(|rule| {
        let from = Some(rule.source(platform)).filter(|source| *source != rules);
        let from = from.map(|id| view! { " " {source(state, id)} });
        view! {
            <p class="wrong" data-redirect-finding=rule.id()>
                {say(state, rule.phrase())} {from}
            </p>
        }
    });
    let wildcard = state.login().redirect_uri.read().contains(":*");
    view! {
        {note(state, login::REDIRECT_HELP, &[rules])}
        {views(found)}
        {wildcard.then(|| note(state, login::WILDCARD, &[]))}
    }
    .into_any()
}

/// The six scopes to tick.
#[component]
fn Requested(state: State) -> impl IntoView {
    let ticks = Scope::ALL.iter().map(|scope| {
        let label = [scope.name(), ": ", state.say(scope.purpose())].concat();
        let ticked = Signal::derive(move || state.login().scopes.read().contains(&scope.name()));
        view! {
            <label>
                <input
                    type="checkbox"
                    data-scope=scope.name()
                    prop:checked=ticked
                    on:change=move |_| state.login().tick(*scope)
                />
                <span>{prose(&label)}</span>
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{say(state, login::SCOPES)}</legend>
            {note(state, login::SCOPES_HELP, &[SCOPES, REPORT_CHATBOTX_1231])}
            {views(ticks)}
        </fieldset>
    }
}
