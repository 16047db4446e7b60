//! The diagnosis on the command line: a saved reply or JSON lines in, the result out. Nothing is sent.

// A browser has no standard input, but its tests build every program of the package.
#[cfg(not(target_arch = "wasm32"))]
#[path = "diagnose/command.rs"]
mod command;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command::run()
}
