//! Why TikTok refuses a token, and what to do about it.

pub mod api;
pub mod authorize;
#[cfg(not(target_arch = "wasm32"))]
pub mod catalogue;
pub mod cause;
#[cfg(not(target_arch = "wasm32"))]
pub mod content;
pub mod date;
mod encoding;
pub mod evidence;
pub mod example;
pub mod explore;
pub mod facts;
pub mod history;
pub mod input;
pub mod observe;
pub mod permalink;
pub mod phrase;
pub mod registration;
pub mod report;
mod scan;
pub mod scope;
pub mod secret;
pub mod session;
pub mod source;
pub mod tree;
#[cfg(feature = "web")]
pub mod ui;
#[cfg(feature = "web")]
pub mod web;
pub mod words;
