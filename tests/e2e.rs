//! The page in a real Chromium, and its main stories in Firefox: a production build behind the shipped nginx, in front of the
//! simulator.
#![cfg(not(target_arch = "wasm32"))]

#[path = "simulator/mod.rs"]
#[allow(dead_code, reason = "the simulator's own tests use the rest")]
mod simulator;

#[path = "texts/words.rs"]
mod shared;

mod e2e {
    mod accessibility;
    mod again;
    mod authorize;
    mod browser;
    mod canary;
    mod catalogue;
    mod child;
    mod configuration;
    mod control;
    mod early;
    mod examples;
    mod faults;
    mod firefox;
    mod hand_over;
    mod history;
    mod kind;
    mod leaks;
    mod limits;
    #[allow(dead_code, reason = "the tests of the proxy use the rest")]
    mod nginx;
    mod page;
    mod pictures;
    mod pieces;
    mod proof;
    mod questions;
    mod sharing;
    mod sight;
    mod site;
    mod still;
    mod story;
    mod texts;
    mod tokens;
    mod unfold;
    mod ways;
}
