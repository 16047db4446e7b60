//! The Rust sources of the crate, as text.
#![allow(dead_code, reason = "not every crate needs all of it")]

use std::fs;
use std::path::Path;

/// A source file: its path from the root, with `/`, and its text.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// The lines without comments, with their numbers.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line.trim()))
            .filter(|(_, line)| !line.starts_with("//"))
    }

    pub fn is_in(&self, rooms: &[&str]) -> bool {
        rooms.iter().any(|room| self.path.starts_with(room))
    }
}

/// Every Rust file below `src`.
pub fn sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("src can be listed") {
            let path = entry.expect("src can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(File {
                    text: fs::read_to_string(&path).expect("a source file is text"),
                    path: named(root, &path),
                });
            }
        }
    }
    assert!(files.len() > 100, "only {} files found", files.len());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn named(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).expect("below the root");
    inside.to_string_lossy().replace('\\', "/")
}
