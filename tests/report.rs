//! A diagnosis can be handed over, and comes back as it was.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "report/json.rs"]
mod json;
#[path = "report/made.rs"]
mod made;
#[path = "report/reading.rs"]
mod reading;
#[path = "report/secrets.rs"]
mod secrets;
#[path = "report/texts.rs"]
mod texts;
