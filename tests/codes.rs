//! TikTok's error codes: every word, number and sentence is in a table, is read wherever it comes, and
//! ends in what the tree makes of it.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "codes/concluded.rs"]
mod concluded;
#[path = "codes/explained.rs"]
mod explained;
#[path = "codes/older.rs"]
mod older;
#[path = "codes/reading.rs"]
mod reading;
#[path = "codes/table.rs"]
mod table;
