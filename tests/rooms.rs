//! The rooms of the crate, lowest first: a room imports only rooms above it in this list, so no two rooms
//! need each other. `docs/architecture.md` draws the same arrows.
#![cfg(not(target_arch = "wasm32"))]

#[path = "tidy/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use sources::{File, sources};

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
        &[
            "phrase",
            "cause",
            "facts",
            "api",
            "explore",
            "words",
            "permalink",
        ],
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
            "tree",
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

/// Every file of the crate with its room; the programs and the map of the rooms are in none.
fn files() -> Vec<(String, File)> {
    let rooms = sources().into_iter().filter_map(|file| {
        let inside = file.path.strip_prefix("src/")?;
        let room = inside.split('/').next()?.replace(".rs", "");
        let is_room = !["bin", "lib", "main"].contains(&room.as_str());
        is_room.then_some((room, file))
    });
    rooms.collect()
}

/// The rooms that a source imports.
fn imports(file: &File, rooms: &BTreeSet<String>) -> BTreeSet<String> {
    let code: Vec<&str> = file.code().map(|(_, line)| line).collect();
    let code = code.join("\n");
    let mut found = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        // `use crate::{api, scan};` names several.
        let parts: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list
                .split('}')
                .take(1)
                .flat_map(|list| list.split(','))
                .collect(),
            None => vec![rest],
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
    for (room, file) in files() {
        let allowed = ROOMS.iter().find(|(name, _)| *name == room);
        let allowed = allowed.map(|(_, allowed)| *allowed).unwrap_or_default();
        for import in imports(&file, &rooms) {
            if import != room && !allowed.contains(&import.as_str()) {
                wrong.push(format!("{}: {room} may not import {import}", file.path));
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
    let page = include_str!("../docs/architecture.md");
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
    for file in sources() {
        for line in file.text.lines() {
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
                let places = types.entry(name[..end].to_owned()).or_default();
                places.push(file.path.clone());
            }
        }
    }
    types.retain(|name, places| places.len() > 1 && !TWICE.iter().any(|(known, _)| known == name));
    assert!(types.is_empty(), "{types:#?}");
    assert!(TWICE.iter().all(|(_, reason)| !reason.is_empty()));
}
