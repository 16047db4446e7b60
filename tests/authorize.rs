//! A new login: the rules for what goes into its address, the address, and what comes back.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "authorize/callbacks.rs"]
mod callbacks;
#[path = "authorize/fields.rs"]
mod fields;
#[path = "authorize/leaks.rs"]
mod leaks;
#[path = "authorize/logins.rs"]
mod logins;
#[path = "authorize/requests.rs"]
mod requests;
