//! The only door to the browser: calls, the address, the clipboard, downloads, the clock, chance.

pub mod clipboard;
pub mod clock;
pub mod download;
pub mod fetch;
pub mod field;
pub mod location;
pub mod random;
