//! The programs of "Run it yourself" send what the page sends, and what they print can be pasted.
#![cfg(not(target_arch = "wasm32"))]

#[path = "simulator/mod.rs"]
#[allow(dead_code, reason = "the simulator's own tests use the rest")]
mod simulator;

#[path = "programs/runs.rs"]
mod runs;
#[path = "programs/written.rs"]
mod written;
