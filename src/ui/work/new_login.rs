//! What the part for a new login holds.

use super::State;
use crate::authorize::{Callback, Login, LoginRequest, preselected};
use crate::facts::Platform;
use crate::input::Input;
use crate::phrase::Phrase;
use crate::session::Session;

/// All that the part shows. The code and the client secret have no place in it.
pub(in crate::ui) struct NewLogin {
    /// Whether anything was typed or chosen: the part then stays open.
    pub(in crate::ui) touched: bool,
    /// Where the login is set up.
    pub(in crate::ui) platform: Platform,
    /// What stands in the two fields, without the spaces around it.
    pub(in crate::ui) client_key: String,
    pub(in crate::ui) redirect_uri: String,
    /// The scopes that the person ticked; before that, the diagnosis chooses.
    pub(super) chosen: Option<Vec<&'static str>>,
    /// A secret that was taken out of a field.
    pub(in crate::ui) refused: Option<Phrase>,
    /// The login that was begun with the last press.
    pub(in crate::ui) begun: Option<Login>,
    /// What became of its verifier.
    pub(in crate::ui) verifier: Shown,
    /// What came back from it.
    pub(in crate::ui) callback: Option<(Callback, Input)>,
}

/// A verifier is shown once.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::ui) enum Shown {
    /// Not yet.
    #[default]
    Hidden,
    /// Now.
    Visible,
    /// No more.
    Gone,
}

impl Default for NewLogin {
    fn default() -> Self {
        Self {
            touched: false,
            platform: Platform::Web,
            client_key: String::new(),
            redirect_uri: String::new(),
            chosen: None,
            refused: None,
            begun: None,
            verifier: Shown::Hidden,
            callback: None,
        }
    }
}

impl NewLogin {
    /// Goes on beside another check, whose diagnosis chooses the scopes of a login that is not begun.
    pub(super) fn go_on(mut self) -> Self {
        if self.begun.is_none() {
            self.chosen = None;
        }
        self
    }
}

impl State {
    /// What the fields ask for now.
    pub(super) fn request(&self) -> LoginRequest {
        LoginRequest {
            platform: self.login.platform,
            client_key: self.login.client_key.clone(),
            redirect_uri: self.login.redirect_uri.clone(),
            scopes: self.scopes(),
        }
    }

    /// The ticked scopes.
    pub(in crate::ui) fn scopes(&self) -> Vec<&'static str> {
        if let Some(chosen) = &self.login.chosen {
            return chosen.clone();
        }
        let facts = self.session.as_ref().map(Session::facts);
        let trail = self.result.as_ref().map(|result| result.trail.as_slice());
        preselected(&facts.unwrap_or_default(), trail.unwrap_or_default())
    }
}
