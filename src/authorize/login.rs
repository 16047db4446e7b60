//! One login, from its request to its address.

use super::pkce::{self, Verifier};
use super::{broken, flaw};
use crate::encoding::{encoded, hex};
use crate::facts::Platform;

/// What a person asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginRequest {
    /// Where the login is set up in Login Kit.
    pub platform: Platform,
    /// The app's client key.
    pub client_key: String,
    /// Where TikTok sends the browser back to.
    pub redirect_uri: String,
    /// The names of the scopes.
    pub scopes: Vec<&'static str>,
}

impl LoginRequest {
    /// Whether nothing is missing and no rule known to us is broken.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.has_key() && self.has_redirect() && !self.scopes.is_empty()
    }

    /// Whether the client key can be one.
    #[must_use]
    pub fn has_key(&self) -> bool {
        !self.client_key.is_empty() && flaw(&self.client_key).is_none()
    }

    /// Whether the redirect URI keeps the rules of its platform.
    #[must_use]
    pub fn has_redirect(&self) -> bool {
        broken(self.platform, &self.redirect_uri).is_empty()
    }
}

/// How many random bytes a login takes.
pub const RANDOM: usize = STATE + pkce::BYTES;

/// 160 bits, as 40 digits: a text of 32 would look like a client secret.
const STATE: usize = 20;

/// A login that was begun: what its callback is compared with.
#[derive(Debug)]
pub struct Login {
    pub(super) request: LoginRequest,
    pub(super) state: String,
    /// On Desktop, iOS and Android. It outlives the verifier.
    pub(super) challenge: Option<String>,
    verifier: Option<Verifier>,
}

impl Login {
    /// Begins a login. The bytes must be random and used for this login alone.
    #[must_use]
    pub fn new(request: LoginRequest, random: &[u8; RANDOM]) -> Self {
        let (state, verifier) = random.split_at(STATE);
        let proves = request.platform != Platform::Web;
        let verifier = proves.then(|| Verifier::new(verifier));
        Self {
            request,
            state: hex(state),
            challenge: verifier.as_ref().map(Verifier::challenge),
            verifier,
        }
    }

    /// What was asked for.
    #[must_use]
    pub const fn request(&self) -> &LoginRequest {
        &self.request
    }

    /// What the exchange has to send, on Desktop, iOS and Android, until it is forgotten.
    /// <https://developers.tiktok.com/doc/oauth-get-a-user-access-token>
    #[must_use]
    pub const fn verifier(&self) -> Option<&Verifier> {
        self.verifier.as_ref()
    }

    /// Wipes the verifier once it was shown.
    pub fn forget_verifier(&mut self) {
        self.verifier = None;
    }

    /// The address of TikTok's login page for this login. `disable_auto_auth=1` shows the consent page
    /// even to a person whose login is still valid. <https://developers.tiktok.com/doc/login-kit-web>
    #[must_use]
    pub fn address(&self) -> String {
        let scopes = self.request.scopes.join(",");
        let challenge = self.challenge.as_deref().unwrap_or_default();
        let method = if challenge.is_empty() { "" } else { "S256" };
        let mut address = "https://www.tiktok.com/v2/auth/authorize/".to_owned();
        let mut sign = "?";
        for (name, value) in [
            ("client_key", self.request.client_key.as_str()),
            ("response_type", "code"),
            ("scope", &scopes),
            ("redirect_uri", &self.request.redirect_uri),
            ("state", &self.state),
            ("disable_auto_auth", "1"),
            ("code_challenge", challenge),
            ("code_challenge_method", method),
        ] {
            if !value.is_empty() {
                address += &[sign, name, "=", &encoded(value)].concat();
                sign = "&";
            }
        }
        address
    }
}
