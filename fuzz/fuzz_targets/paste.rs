//! Any paste, any answers, to the end.
#![no_main]

#[path = "../checks/paste.rs"]
mod paste;
#[path = "../checks/whole.rs"]
mod whole;

libfuzzer_sys::fuzz_target!(|data: &[u8]| paste::check(data));
