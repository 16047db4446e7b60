//! The only door to the browser: calls, the address, the clipboard, files, the clock, chance, the store
//! of the history.

pub mod asset;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod drop;
pub mod fetch;
pub mod field;
pub mod idle;
pub mod location;
pub mod part;
pub mod random;
pub mod store;
