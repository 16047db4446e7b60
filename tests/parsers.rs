//! Every parser takes anything, at least ten thousand inputs of it: what people paste, damaged in the ways
//! in which it comes. Nothing panics, everything ends, and what is promised about the outcome holds.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "parsers/damaged.rs"]
mod damaged;
#[path = "parsers/handed_over.rs"]
mod handed_over;
#[path = "parsers/lines.rs"]
mod lines;
#[path = "../fuzz/checks/link.rs"]
mod link;
#[path = "../fuzz/checks/paste.rs"]
mod paste;
#[path = "parsers/pastes.rs"]
mod pastes;
#[path = "parsers/replies.rs"]
mod replies;
#[path = "../fuzz/checks/report.rs"]
mod report;
#[path = "../fuzz/checks/whole.rs"]
mod whole;

use std::fs;
use std::path::Path;

/// Runs the check on what the fuzzer found worth keeping (`fuzz/corpus`), every file of a folder; whether
/// none is left over is in the count.
fn replay(folder: &str, check: fn(&[u8])) -> usize {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let files = fs::read_dir(corpus.join(folder)).expect("the corpus can be listed");
    let mut inputs: Vec<_> = files
        .map(|file| file.expect("the corpus can be listed").path())
        .collect();
    inputs.sort();
    for input in &inputs {
        check(&fs::read(input).expect("an input can be read"));
    }
    inputs.len()
}

#[test]
fn every_paste_of_the_corpus_holds() {
    assert!(replay("paste", paste::check) >= 50);
}

#[test]
fn every_report_of_the_corpus_holds() {
    assert!(replay("report", report::check) >= 20);
}

#[test]
fn every_link_of_the_corpus_holds() {
    assert!(replay("link", link::check) >= 20);
}
