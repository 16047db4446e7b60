//! A new login: the rules for what goes into its address, the address, and what comes back.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "authorize/addresses.rs"]
mod addresses;
#[path = "authorize/callbacks.rs"]
mod callbacks;
#[path = "authorize/exchange.rs"]
mod exchange;
#[path = "authorize/keys.rs"]
mod keys;
#[path = "authorize/leaks.rs"]
mod leaks;
#[path = "authorize/logins.rs"]
mod logins;
#[path = "authorize/pkce.rs"]
mod pkce;
#[path = "authorize/redirects.rs"]
mod redirects;
#[path = "authorize/scopes.rs"]
mod scopes;
