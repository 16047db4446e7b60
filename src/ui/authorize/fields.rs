//! What a login is made of: client key, platform, redirect URI, scopes.

use leptos::prelude::*;

use crate::authorize::{Broken, broken, environment, flaw, rules};
use crate::facts::{CredentialsEnvironment, Platform, Question};
use crate::phrase::{Phrase, login};
use crate::scope::Scope;
use crate::source::{REPORT_CHATBOTX_1231, REPORT_POSTIZ_DOCS_167, SCOPES as SCOPES_PAGE};
use crate::ui::parts::{
    PRIVATE, Parts, button, chosen, element, following, label_of, link, listed, live, on, plain,
    row, styled, tagged, words,
};
use crate::ui::work::{State, Work};

/// The fields and the button.
pub(super) fn parts(work: Work) -> Parts {
    let make = [("id", "make-login-url"), ("class", "main")];
    let make = button(work, &make, login::MAKE, move || work.begin_login());
    let key = typed(work, "client-key", |state| {
        invalid(flaw(&state.login.client_key).is_some())
    });
    let uri = typed(work, "redirect-uri", |state| {
        invalid(!findings(state).is_empty())
    });
    vec![
        label_of(work, "client-key", login::CLIENT_KEY),
        key,
        said("client-key-help", live(work, of_key)),
        live(work, platforms),
        label_of(work, "redirect-uri", login::REDIRECT),
        uri,
        said("redirect-uri-help", live(work, of_uri)),
        live(work, scopes),
        row(make),
    ]
}

/// A field that is read on every key.
fn typed(work: Work, id: &'static str, wrong: fn(&State) -> Option<String>) -> AnyView {
    let help = [id, "-help"].concat();
    let mut attributes = listed(&[("id", id), ("type", "text"), ("aria-describedby", &help)]);
    attributes.append(&mut listed(PRIVATE));
    attributes.push(on("input", Box::new(move || work.type_login())));
    attributes.push(following(work, "aria-invalid", wrong));
    tagged("input", attributes, vec![])
}

fn invalid(wrong: bool) -> Option<String> {
    wrong.then(|| "true".to_owned())
}

/// What is said about a field, also while somebody types in it.
fn said(id: &str, inside: AnyView) -> AnyView {
    element("div", &[("id", id), ("aria-live", "polite")], vec![inside])
}

fn of_key(work: Work, state: &State) -> Parts {
    let key = &state.login.client_key;
    if let Some(flaw) = flaw(key) {
        return vec![styled("p", "wrong", work.say(flaw.phrase()))];
    }
    let text = match environment(key) {
        Some(CredentialsEnvironment::Sandbox) => login::KEY_OF_SANDBOX,
        Some(CredentialsEnvironment::Production) => login::KEY_OF_PRODUCTION,
        Some(CredentialsEnvironment::NoKey) | None => {
            return vec![styled("p", "note", work.say(login::CLIENT_KEY_HELP))];
        }
    };
    vec![sourced(work, text, &[REPORT_POSTIZ_DOCS_167])]
}

/// A sentence with the pages that it rests on.
pub(super) fn sourced(work: Work, text: Phrase, sources: &[&str]) -> AnyView {
    let mut inside = vec![words(work.say(text))];
    for source in sources {
        inside.push(words(" "));
        inside.push(link(work, source));
    }
    element("p", &[("class", "note")], inside)
}

fn platforms(work: Work, state: &State) -> Parts {
    let all = [
        Platform::Web,
        Platform::Desktop,
        Platform::Ios,
        Platform::Android,
    ];
    let mut inside = vec![plain("legend", work.say(login::PLATFORM))];
    inside.extend(
        Question::Platform
            .answers()
            .zip(all)
            .map(|(answer, platform)| {
                let choose = move || work.choose_platform(platform);
                let radio = [
                    ("type", "radio"),
                    ("name", "login-platform"),
                    ("value", answer.id()),
                ];
                choice(
                    &radio,
                    state.login.platform == platform,
                    Box::new(choose),
                    work.words().answer(answer),
                )
            }),
    );
    vec![element("fieldset", &[], inside)]
}

/// A radio button or a tick box with its label.
fn choice(
    attributes: &[(&'static str, &str)],
    is_chosen: bool,
    choose: Box<dyn Fn()>,
    label: &str,
) -> AnyView {
    let input = chosen(attributes, is_chosen, choose);
    element("label", &[], vec![input, plain("span", label)])
}

/// The rules that the redirect URI breaks; an empty field breaks none yet.
fn findings(state: &State) -> Vec<Broken> {
    let uri = &state.login.redirect_uri;
    if uri.is_empty() {
        return Vec::new();
    }
    broken(state.login.platform, uri)
}

/// Each broken rule, with its page where that is another one.
fn of_uri(work: Work, state: &State) -> Parts {
    let rules = rules(state.login.platform);
    let mut parts = vec![sourced(work, login::REDIRECT_HELP, &[rules])];
    for rule in findings(state) {
        let mut inside = vec![words(work.say(rule.phrase()))];
        let source = rule.source(state.login.platform);
        if source != rules {
            inside.push(words(" "));
            inside.push(link(work, source));
        }
        let id = [("class", "wrong"), ("data-redirect-finding", rule.id())];
        parts.push(element("p", &id, inside));
    }
    if state.login.redirect_uri.contains(":*") {
        parts.push(styled("p", "note", work.say(login::WILDCARD)));
    }
    parts
}

fn scopes(work: Work, state: &State) -> Parts {
    let ticked = state.scopes();
    let mut inside = vec![
        plain("legend", work.say(login::SCOPES)),
        sourced(
            work,
            login::SCOPES_HELP,
            &[SCOPES_PAGE, REPORT_CHATBOTX_1231],
        ),
    ];
    inside.extend(Scope::ALL.iter().map(|scope| {
        let tick = [("type", "checkbox"), ("data-scope", scope.name())];
        let label = [scope.name(), ": ", work.say(scope.purpose())].concat();
        let is_ticked = ticked.contains(&scope.name());
        choice(
            &tick,
            is_ticked,
            Box::new(move || work.tick_scope(*scope)),
            &label,
        )
    }));
    vec![element("fieldset", &[], inside)]
}
