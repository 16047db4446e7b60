//! The authored texts keep the rules of `docs/writing.md`, and each failure names the file and the key.
#![cfg(not(target_arch = "wasm32"))]

#[path = "tidy/sources.rs"]
mod rust;
#[path = "texts/words.rs"]
mod shared;

#[path = "content/files.rs"]
mod files;
#[path = "content/literals.rs"]
mod literals;
#[path = "content/pseudo.rs"]
mod pseudo;
#[path = "content/sentences.rs"]
mod sentences;
#[path = "content/sources.rs"]
mod sources;
#[path = "content/uses.rs"]
mod uses;
