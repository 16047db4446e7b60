//! Writes the static catalogue into a built page: `prerender SITE PARTS`.

// A browser has no files, but its tests build every program of the package.
#[cfg(not(target_arch = "wasm32"))]
#[path = "prerender/command.rs"]
mod command;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command::run()
}
