//! The acts of a new login.

use leptos::prelude::*;

use super::{NewLogin, Shown, State, Work};
use crate::authorize::{Login, refused};
use crate::facts::Platform;
use crate::input;
use crate::phrase::{Phrase, login};
use crate::scope::Scope;
use crate::web::{field, random};

/// The fields of the part, by their ids.
const CLIENT_KEY: &str = "client-key";
const REDIRECT_URI: &str = "redirect-uri";
const CALLBACK: &str = "callback";

impl Work {
    /// Takes what was typed into the two fields. A secret is taken out of them.
    pub(in crate::ui) fn type_login(self) {
        let (client_key, key_refused) = taken(CLIENT_KEY);
        let (redirect_uri, uri_refused) = taken(REDIRECT_URI);
        let refused = key_refused.or(uri_refused);
        self.edit(Box::new(|login| {
            login.client_key = client_key;
            login.redirect_uri = redirect_uri;
            login.refused = refused;
        }));
        if let Some(refused) = refused {
            self.announce(refused);
        }
    }

    /// Takes the platform.
    pub(in crate::ui) fn choose_platform(self, platform: Platform) {
        self.edit(Box::new(move |login| login.platform = platform));
    }

    /// Ticks a scope, or takes the tick away.
    pub(in crate::ui) fn tick_scope(self, scope: Scope) {
        let before = self.0.state.with_untracked(State::scopes);
        // In the order of the list, whatever was ticked first.
        let mut scopes: Vec<&str> = Scope::ALL.iter().map(|one| one.name()).collect();
        scopes.retain(|one| before.contains(one) != (*one == scope.name()));
        self.edit(Box::new(|login| login.chosen = Some(scopes)));
    }

    /// Begins a login, or goes to the field that it lacks.
    pub(in crate::ui) fn begin_login(self) {
        let request = self.0.state.with_untracked(State::request);
        if !request.is_whole() {
            if !request.has_key() {
                field::focus(CLIENT_KEY);
            } else if !request.has_redirect() {
                field::focus(REDIRECT_URI);
            }
            return self.announce(login::INCOMPLETE);
        }
        let random = random::bytes();
        let status = random.map_or(login::NOT_MADE, |_| login::MADE);
        let begun = random.map(|random| Login::new(request, &random));
        self.edit(Box::new(|login| login.begun = begun));
        self.announce(status);
    }

    /// Shows the verifier, or takes it away.
    pub(in crate::ui) fn show_verifier(self, shown: Shown) {
        self.alter(Box::new(|login| {
            login.verifier = shown;
            if let Some(begun) = login.begun.as_mut().filter(|_| shown == Shown::Gone) {
                begun.forget_verifier();
            }
        }));
    }

    /// Copies the address of the login page.
    pub(in crate::ui) fn copy_login(self) {
        self.copy_of_login(Login::address);
    }

    /// Copies the command that exchanges the code.
    pub(in crate::ui) fn copy_exchange(self) {
        self.copy_of_login(Login::exchange);
    }

    fn copy_of_login(self, text: fn(&Login) -> String) {
        let text = self
            .0
            .state
            .with_untracked(|state| state.login.begun.as_ref().map(text));
        if let Some(text) = text {
            self.copy(text);
        }
    }

    /// Reads the address that came back, and empties its field.
    pub(in crate::ui) fn read_callback(self) {
        let text = field::text(CALLBACK);
        if text.trim().is_empty() {
            return;
        }
        field::empty(CALLBACK);
        let mut input = input::read(&[&text]);
        let refused = refused(&text, &input, true);
        input.secret = None;
        self.alter(Box::new(|login| {
            let begun = login.begun.as_ref();
            login.callback = begun.map(|begun| (begun.read(&text, &input), input));
            login.refused = refused;
        }));
        self.announce(refused.unwrap_or(login::CALLBACK_READ));
    }

    /// Feeds what came back into the main check.
    pub(in crate::ui) fn diagnose_callback(self) {
        let mut came = None;
        self.alter(Box::new(|login| came = login.callback.take()));
        if let Some((_, input)) = came {
            self.diagnose(input, false, false);
        }
    }

    /// Wipes the fields and the login.
    pub(super) fn forget_login(self) {
        for id in [CLIENT_KEY, REDIRECT_URI, CALLBACK] {
            field::empty(id);
        }
        self.alter(Box::new(|login| *login = NewLogin::default()));
    }

    /// What was begun with other values ends: its address would not fit the fields.
    fn edit(self, act: Box<dyn FnOnce(&mut NewLogin) + '_>) {
        self.alter(Box::new(|login| {
            login.touched = true;
            login.begun = None;
            login.verifier = Shown::Hidden;
            login.callback = None;
            act(login);
        }));
    }

    fn alter(self, act: Box<dyn FnOnce(&mut NewLogin) + '_>) {
        self.0.state.update(|state| act(&mut state.login));
    }
}

/// What stands in a field, without the spaces around it; a secret in it is taken away.
fn taken(id: &str) -> (String, Option<Phrase>) {
    let text = field::text(id);
    let refused = refused(&text, &input::read(&[&text]), false);
    if refused.is_some() {
        field::empty(id);
        return (String::new(), refused);
    }
    (text.trim().to_owned(), None)
}
