//! The names of credentials.

use crate::input::shape::Credential;

/// Names under which credentials stand in files, requests and answers; the longer name first.
pub(super) const NAMES: &[(&str, Credential)] = &[
    ("refresh_token", Credential::Refresh),
    ("client_secret", Credential::ClientSecret),
    ("clientsecret", Credential::ClientSecret),
    ("client_key", Credential::ClientKey),
    ("clientkey", Credential::ClientKey),
    ("access_token", Credential::Access),
    ("accesstoken", Credential::Access),
    ("refreshtoken", Credential::Refresh),
    ("bearer", Credential::Access),
    ("code_verifier", Credential::Verifier),
    ("codeverifier", Credential::Verifier),
    ("code", Credential::Code),
    ("token", Credential::Other),
    ("secret", Credential::Other),
    ("verifier", Credential::Other),
    ("password", Credential::Other),
    ("passwd", Credential::Other),
    ("api_key", Credential::Other),
    ("api-key", Credential::Other),
    ("apikey", Credential::Other),
    ("authorization", Credential::Other),
    ("sessionid", Credential::Other),
];
