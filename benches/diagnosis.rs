//! How long a diagnosis takes, and how well the recorded reports end: one `name: value unit` a line.

// A browser has no clock that is fine enough.
#[cfg(not(target_arch = "wasm32"))]
#[path = "diagnosis/measured.rs"]
mod measured;
#[cfg(not(target_arch = "wasm32"))]
#[path = "diagnosis/played.rs"]
mod played;
#[cfg(not(target_arch = "wasm32"))]
#[path = "diagnosis/printed.rs"]
mod printed;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../tests/sessions/score.rs"]
mod score;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../tests/texts/words.rs"]
mod shared;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    printed::run();
}
