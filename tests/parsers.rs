//! Every parser takes anything, at least ten thousand inputs of it: what people paste, damaged in the ways
//! in which it comes. Nothing panics, everything ends, and what is promised about the outcome holds.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "parsers/corpus.rs"]
mod corpus;
#[path = "parsers/damaged.rs"]
mod damaged;
#[path = "parsers/lines.rs"]
mod lines;
#[path = "../fuzz/checks/link.rs"]
mod link;
#[path = "parsers/links.rs"]
mod links;
#[path = "../fuzz/checks/paste.rs"]
mod paste;
#[path = "parsers/pastes.rs"]
mod pastes;
#[path = "parsers/replies.rs"]
mod replies;
#[path = "../fuzz/checks/report.rs"]
mod report;
#[path = "parsers/reports.rs"]
mod reports;
#[path = "parsers/scopes.rs"]
mod scopes;
#[path = "../fuzz/checks/whole.rs"]
mod whole;
