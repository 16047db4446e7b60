//! Any link.
#![no_main]

#[path = "../checks/link.rs"]
mod link;
#[path = "../checks/whole.rs"]
mod whole;

libfuzzer_sys::fuzz_target!(|data: &[u8]| link::check(data));
