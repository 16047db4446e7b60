//! The simulator does what TikTok documents, and each fault on request.
#![cfg(not(target_arch = "wasm32"))]

#[path = "simulator/checks"]
mod checks {
    mod client;
    mod faults;
    mod logins;
    mod requests;
    mod scenarios;
    mod tls;
}
#[path = "simulator/mod.rs"]
#[allow(dead_code, reason = "the end-to-end tests use the rest")]
mod simulator;
