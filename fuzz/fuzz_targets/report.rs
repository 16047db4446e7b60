//! Any text as a report.
#![no_main]

#[path = "../checks/report.rs"]
mod report;
#[path = "../checks/whole.rs"]
mod whole;

libfuzzer_sys::fuzz_target!(|data: &[u8]| report::check(data));
