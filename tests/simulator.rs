//! The simulator does what TikTok documents, and each fault on request.
#![cfg(not(target_arch = "wasm32"))]

#[path = "simulator/checks/mod.rs"]
mod checks;
#[path = "simulator/mod.rs"]
#[allow(dead_code, reason = "the end-to-end tests use the rest")]
mod simulator;
