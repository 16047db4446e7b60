//! The rooms of the crate, lowest first: a room imports only rooms above it in this list, so no two rooms
//! need each other. `docs/architecture.md` draws the same arrows.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms that it may import.
const ROOMS: &[(&str, &[&str])] = &[
    ("date", &[]),
    ("encoding", &[]),
    ("scan", &[]),
    ("phrase", &[]),
    ("source", &[]),
    ("cause", &[]),
    ("facts", &[]),
    ("secret", &["scan"]),
    ("api", &["scan", "cause", "facts", "secret"]),
    ("evidence", &["api"]),
    ("scope", &["phrase", "facts"]),
    ("tree", &["cause", "facts"]),
    ("explore", &["cause", "facts", "tree"]),
    ("observe", &["phrase", "facts", "api", "evidence"]),
    (
        "registration",
        &["scan", "phrase", "source", "facts", "secret"],
    ),
    (
        "input",
        &[
            "encoding",
            "scan",
            "phrase",
            "source",
            "facts",
            "secret",
            "api",
            "evidence",
            "scope",
            "observe",
            "registration",
        ],
    ),
    (
        "session",
        &[
            "cause", "facts", "secret", "api", "evidence", "scope", "tree", "explore", "observe",
            "input",
        ],
    ),
    (
        "authorize",
        &[
            "encoding",
            "phrase",
            "cause",
            "facts",
            "secret",
            "scope",
            "registration",
            "input",
        ],
    ),
    (
        "example",
        &["cause", "facts", "api", "evidence", "input", "session"],
    ),
    ("words", &["phrase", "source", "cause", "facts", "api"]),
    (
        "content",
        &["phrase", "cause", "facts", "api", "example", "words"],
    ),
    (
        "permalink",
        &[
            "date", "encoding", "scan", "phrase", "cause", "facts", "secret", "api", "evidence",
            "observe", "session", "words",
        ],
    ),
    ("history", &["permalink"]),
    (
        "report",
        &[
            "date",
            "encoding",
            "phrase",
            "source",
            "cause",
            "facts",
            "secret",
            "api",
            "evidence",
            "explore",
            "observe",
            "session",
            "words",
            "permalink",
        ],
    ),
    (
        "catalogue",
        &["phrase", "cause", "facts", "api", "explore", "words"],
    ),
    ("web", &["secret", "api", "evidence", "report"]),
    (
        "ui",
        &[
            "date",
            "phrase",
            "source",
            "cause",
            "facts",
            "secret",
            "api",
            "evidence",
            "scope",
            "explore",
            "input",
            "session",
            "authorize",
            "example",
            "words",
            "permalink",
            "history",
            "report",
            "web",
        ],
    ),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source file is text")
}

/// Every file of the crate with its room; the programs and the map of the rooms are in none.
fn files() -> Vec<(String, PathBuf)> {
    let source = root().join("src");
    let mut files = Vec::new();
    let mut folders = vec![source.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src can be listed") {
            let path = entry.expect("src can be listed").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inside = path.strip_prefix(&source).expect("below src");
            let first = inside.iter().next().expect("a file has a name");
            let room = first.to_string_lossy().replace(".rs", "");
            if !["bin", "lib", "main"].contains(&room.as_str()) {
                files.push((room, path));
            }
        }
    }
    files
}

/// The rooms that a source imports.
fn imports(source: &str, rooms: &BTreeSet<String>) -> BTreeSet<String> {
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| [line, "\n"].concat())
        .collect();
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        // `use crate::{api, scan};` names several.
        let named = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => rest.split(';').next().unwrap_or_default(),
        };
        let parts: Vec<&str> = if rest.starts_with('{') {
            named.split(',').collect()
        } else {
            vec![named]
        };
        for part in parts {
            let name: String = part
                .trim()
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            if rooms.contains(&name) {
                found.insert(name);
            }
        }
    }
    found
}

#[test]
fn every_room_is_in_the_list_and_none_too_many() {
    let rooms: BTreeSet<String> = files().into_iter().map(|(room, _)| room).collect();
    let listed: BTreeSet<String> = ROOMS.iter().map(|(room, _)| (*room).to_owned()).collect();
    assert_eq!(rooms, listed);
    assert_eq!(listed.len(), ROOMS.len(), "a room is listed twice");
}

#[test]
fn a_room_may_import_only_rooms_above_it() {
    for (at, (room, allowed)) in ROOMS.iter().enumerate() {
        for import in *allowed {
            let above = ROOMS[..at].iter().any(|(above, _)| above == import);
            assert!(
                above,
                "{room} may not import {import}, which is not above it"
            );
        }
    }
}

#[test]
fn every_file_imports_only_what_its_room_may() {
    let rooms: BTreeSet<String> = ROOMS.iter().map(|(room, _)| (*room).to_owned()).collect();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (room, path) in files() {
        let allowed = ROOMS.iter().find(|(name, _)| *name == room);
        let allowed = allowed.map(|(_, allowed)| *allowed).unwrap_or_default();
        for import in imports(&read(&path), &rooms) {
            if import != room && !allowed.contains(&import.as_str()) {
                let path = path.strip_prefix(root()).expect("below the root").display();
                wrong.push(format!("{path}: {room} may not import {import}"));
            }
            used.entry(room.clone()).or_default().insert(import);
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    for (room, allowed) in ROOMS {
        let used = used.get(*room).cloned().unwrap_or_default();
        let idle: Vec<_> = allowed
            .iter()
            .filter(|import| !used.contains(**import))
            .collect();
        assert!(idle.is_empty(), "{room} does not need {idle:?}");
    }
}

#[test]
fn the_architecture_draws_these_arrows() {
    let page = read(&root().join("docs/architecture.md"));
    for (room, allowed) in ROOMS {
        let arrows = if allowed.is_empty() {
            "nothing".to_owned()
        } else {
            allowed.join(", ")
        };
        let row = format!("| `{room}` | {arrows} |");
        assert!(
            page.contains(&row),
            "docs/architecture.md has no row\n{row}"
        );
    }
}

/// Names that two types have, each with the reason.
const TWICE: &[(&str, &str)] = &[(
    "Arguments",
    "each program has its own, and no program sees another's",
)];

#[test]
fn no_two_types_have_the_same_name() {
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src can be listed") {
            let path = entry.expect("src can be listed").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            for line in read(&path).lines() {
                let words: Vec<&str> = line.split_whitespace().collect();
                let kind = words
                    .iter()
                    .take(3)
                    .position(|word| ["enum", "struct", "trait", "type"].contains(word));
                let outside = !line.starts_with(' ') && !line.starts_with("//");
                if let Some(name) = kind.filter(|_| outside).and_then(|at| words.get(at + 1)) {
                    let end = name
                        .find(|c: char| !c.is_ascii_alphanumeric())
                        .unwrap_or(name.len());
                    let place = path.strip_prefix(root()).expect("below the root");
                    types
                        .entry(name[..end].to_owned())
                        .or_default()
                        .push(place.display().to_string());
                }
            }
        }
    }
    types.retain(|name, places| places.len() > 1 && !TWICE.iter().any(|(known, _)| known == name));
    assert!(types.is_empty(), "{types:#?}");
    assert!(TWICE.iter().all(|(_, reason)| !reason.is_empty()));
}
