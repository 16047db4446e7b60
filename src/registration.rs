//! What a developer registers for an app, and its form: the client key and the redirect URIs.

pub mod client_key;
pub mod redirect;
