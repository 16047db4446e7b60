//! What the shipped nginx configuration lets through to TikTok, and back.
#![cfg(not(target_arch = "wasm32"))]

#[path = "simulator/mod.rs"]
#[allow(dead_code, reason = "the simulator's own tests use the rest")]
mod simulator;

#[allow(dead_code, reason = "the tests in a browser use the rest")]
#[path = "e2e"]
mod e2e {
    pub mod child;
    pub mod configuration;
    pub mod nginx;
    pub mod site;
    pub mod wire;
}

mod proxy {
    mod answers;
    mod calls;
    mod host;
    mod pages;
    mod refusals;
}
