//! How fast the page is in a browser, and how large: one `name: value unit` a line. docs/performance.md says
//! what is measured.

// It drives a browser, which it can't from inside one.
#[cfg(not(target_arch = "wasm32"))]
#[path = "../tests/simulator/mod.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod simulator;

#[cfg(not(target_arch = "wasm32"))]
#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/e2e"]
mod e2e {
    pub mod browser;
    pub mod child;
    pub mod configuration;
    pub mod kind;
    pub mod nginx;
    pub mod page;
    pub mod sight;
    pub mod site;
    pub mod story;
}

#[cfg(not(target_arch = "wasm32"))]
#[path = "page/clock.rs"]
mod clock;
#[cfg(not(target_arch = "wasm32"))]
#[path = "page/heights.rs"]
mod heights;
#[cfg(not(target_arch = "wasm32"))]
#[path = "page/lighthouse.rs"]
mod lighthouse;
#[cfg(not(target_arch = "wasm32"))]
#[path = "page/loaded.rs"]
mod loaded;
#[cfg(not(target_arch = "wasm32"))]
#[path = "page/samples.rs"]
mod samples;
#[cfg(not(target_arch = "wasm32"))]
#[path = "page/timed.rs"]
mod timed;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    e2e::story::run(async {
        timed::calls().await;
        timed::paste().await;
        timed::links().await;
        loaded::run().await;
        heights::run().await;
    });
    lighthouse::run();
}
