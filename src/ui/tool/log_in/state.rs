//! What a new login knows, and its acts.

use leptos::prelude::*;

use crate::authorize::{Callback, Login, LoginRequest, preselected, refused};
use crate::facts::Platform;
use crate::input::{self, Input};
use crate::phrase::{Phrase, login};
use crate::scope::Scope;
use crate::session::Session;
use crate::ui::focus;
use crate::ui::state::{Run, State};
use crate::web::random;

/// The fields by their ids.
pub(super) const CLIENT_KEY: &str = "client-key";
pub(super) const REDIRECT_URI: &str = "redirect-uri";
pub(super) const CALLBACK: &str = "callback";

/// A new login. The code and the client secret have no place in it.
#[derive(Clone, Copy)]
pub(in crate::ui) struct NewLogin {
    /// Where the login is set up.
    pub(super) platform: RwSignal<Platform>,
    /// What stands in the two fields, without the spaces around it.
    pub(super) client_key: RwSignal<String>,
    pub(super) redirect_uri: RwSignal<String>,
    /// The ticked scopes: before the person ticks any, the diagnosis chooses.
    pub(super) scopes: Memo<Vec<&'static str>>,
    chosen: RwSignal<Option<Chosen>>,
    run: Run,
    /// A secret that was taken out of a field.
    pub(super) refused: RwSignal<Option<Phrase>>,
    /// The login that was begun with the last press.
    pub(super) begun: RwSignal<Option<Login>>,
    /// What became of its verifier.
    pub(super) verifier: RwSignal<Reveal>,
    /// What came back from it.
    pub(super) callback: RwSignal<Option<(Callback, Input)>, LocalStorage>,
}

/// The scopes that the person ticked, and for which diagnosis.
type Chosen = (u32, Vec<&'static str>);

/// A verifier is shown once.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Reveal {
    /// Not yet.
    #[default]
    Hidden,
    /// Now.
    Visible,
    /// No more.
    Gone,
}

impl NewLogin {
    /// An empty form. Its scopes follow the diagnosis of `run`.
    fn new(run: Run) -> Self {
        let chosen = RwSignal::new(None::<Chosen>);
        let begun = RwSignal::new(None::<Login>);
        let scopes = move |_: Option<&Vec<&'static str>>| {
            let number = run.begun.get();
            let goes_on = begun.with(Option::is_some);
            // Another diagnosis chooses anew, unless a login is under way.
            let stands = |chosen: &Chosen| goes_on || chosen.0 == number;
            if let Some((_, scopes)) = chosen.get().filter(stands) {
                return scopes;
            }
            let facts = run.with(Session::facts).unwrap_or_default();
            run.result.with(|result| {
                let trail = result.as_ref().map(|result| result.trail.as_slice());
                preselected(&facts, trail.unwrap_or_default())
            })
        };
        Self {
            run,
            platform: RwSignal::new(Platform::Web),
            client_key: RwSignal::new(String::new()),
            redirect_uri: RwSignal::new(String::new()),
            scopes: Memo::new(scopes),
            chosen,
            refused: RwSignal::new(None),
            begun,
            verifier: RwSignal::new(Reveal::default()),
            callback: RwSignal::new_local(None),
        }
    }

    /// What was begun with other values ends: its URL would not fit the fields.
    fn end(self) {
        self.begun.set(None);
        self.verifier.set(Reveal::Hidden);
        self.callback.set(None);
    }

    /// Takes the platform.
    pub(super) fn choose_platform(self, platform: Platform) {
        self.end();
        self.platform.set(platform);
    }

    /// Ticks a scope, or takes the tick away.
    pub(super) fn tick(self, scope: Scope) {
        self.end();
        let before = self.scopes.get_untracked();
        // In the order of the list, whatever was ticked first.
        let mut scopes: Vec<&str> = Scope::ALL.iter().map(|one| one.name()).collect();
        scopes.retain(|one| before.contains(one) != (*one == scope.name()));
        self.chosen
            .set(Some((self.run.begun.get_untracked(), scopes)));
    }

    /// What the fields ask for now.
    fn request(self) -> LoginRequest {
        LoginRequest {
            platform: self.platform.get_untracked(),
            client_key: self.client_key.get_untracked(),
            redirect_uri: self.redirect_uri.get_untracked(),
            scopes: self.scopes.get_untracked(),
        }
    }

    /// Shows the verifier, or takes it away.
    pub(super) fn show_verifier(self, shown: Reveal) {
        self.verifier.set(shown);
        if shown == Reveal::Gone {
            self.begun.update(|begun| {
                if let Some(begun) = begun {
                    begun.forget_verifier();
                }
            });
        }
    }
}

impl State {
    /// The login that was begun here, or an empty form. It outlives the view and the checks around it.
    pub(super) fn login(self) -> NewLogin {
        self.login.get_or(|| NewLogin::new(self.run))
    }

    /// Takes what was typed into one of the two fields. False where it was a secret, which is taken out.
    pub(super) fn type_login(self, field: RwSignal<String>, text: &str) -> bool {
        let refused = refused(text, &input::read(&[text]), false);
        self.login().end();
        self.login().refused.set(refused);
        if let Some(refused) = refused {
            field.set(String::new());
            self.announce(refused);
            return false;
        }
        field.set(text.trim().to_owned());
        true
    }

    /// Begins a login, or goes to the field that it lacks.
    pub(super) fn begin_login(self) {
        let request = self.login().request();
        if !request.is_whole() {
            if !request.has_key() {
                focus::on(CLIENT_KEY);
            } else if !request.has_redirect() {
                focus::on(REDIRECT_URI);
            }
            return self.announce(login::INCOMPLETE);
        }
        let random = random::bytes();
        self.login().end();
        self.announce(random.map_or(login::NOT_MADE, |_| login::MADE));
        let begun = random.map(|random| Login::new(request, &random));
        self.login().begun.set(begun);
    }

    /// Copies the URL of the login page, or the command that exchanges the code.
    pub(super) fn copy_of_login(self, text: fn(&Login) -> String) {
        if let Some(text) = self
            .login()
            .begun
            .with_untracked(|begun| begun.as_ref().map(text))
        {
            self.copy(text);
        }
    }

    /// Reads the callback URL.
    pub(super) fn read_callback(self, text: &str) {
        let mut input = input::read(&[text]);
        let refused = refused(text, &input, true);
        input.secret = None;
        let callback = self.login().begun.with_untracked(|begun| {
            let begun = begun.as_ref()?;
            Some(begun.read(text, &input))
        });
        self.login()
            .callback
            .set(callback.map(|callback| (callback, input)));
        self.login().refused.set(refused);
        self.announce(refused.unwrap_or(login::CALLBACK_READ));
    }

    /// Feeds what came back into the main check.
    pub(super) fn diagnose_callback(self) {
        let came = self.login().callback.try_update(Option::take).flatten();
        if let Some((_, input)) = came {
            self.diagnose(input, false, false, "");
        }
    }
}
