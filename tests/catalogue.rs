//! The static catalogue: whole, truthful to its sources, and of pages that need nothing but themselves.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "catalogue/document.rs"]
mod document;
#[path = "catalogue/drawing.rs"]
mod drawing;
#[path = "catalogue/form.rs"]
mod form;
#[path = "catalogue/links.rs"]
mod links;
#[path = "catalogue/list.rs"]
mod list;
#[path = "catalogue/missing.rs"]
mod missing;
#[path = "catalogue/site.rs"]
mod site;
#[path = "catalogue/tree.rs"]
mod tree;
#[path = "catalogue/words.rs"]
mod words;
