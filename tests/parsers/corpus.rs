//! What the fuzzer found worth keeping (`fuzz/corpus`) holds here as well.

use std::fs;
use std::path::Path;

use crate::{link, paste, report};

/// Runs the check on every file of a folder; whether none is left over is in the count.
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
