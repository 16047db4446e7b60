//! The rules of the source that no compiler checks.
#![cfg(not(target_arch = "wasm32"))]

#[path = "tidy/sources.rs"]
mod sources;

use sources::{File, sources};

/// Fails with each line of those files that holds one of the words.
#[track_caller]
fn check(files: impl Fn(&File) -> bool, words: &[&str]) {
    let mut offenders = Vec::new();
    for file in sources().iter().filter(|file| files(file)) {
        for (at, line) in file.code() {
            if words.iter().any(|word| line.contains(word)) {
                offenders.push(format!("{}:{at}: {line}", file.path));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

/// Where the browser and the command line are.
const OUTSIDE: &[&str] = &["src/bin/", "src/main.rs", "src/ui", "src/web"];

#[test]
fn the_tree_and_the_causes_deny_arms_for_everything_else_by_lint() {
    const LINT: &str = "#![deny(clippy::wildcard_enum_match_arm)]";
    for path in ["src/tree.rs", "src/cause.rs"] {
        let sources = sources();
        let file = sources.iter().find(|file| file.path == path);
        assert!(file.is_some_and(|file| file.text.contains(LINT)), "{path}");
    }
}

#[test]
fn the_tree_compares_no_strings() {
    let comparisons = &["\" =>", "== \"", "!= \"", "as_str", ".id()", ".slug()"];
    check(|file| file.is_in(&["src/tree"]), comparisons);
}

#[test]
fn the_secret_is_exposed_to_the_fetch_alone() {
    let free = &["src/secret.rs", "src/web/fetch.rs"];
    check(|file| !file.is_in(free), &["bearer("]);
}

#[test]
fn the_secret_is_held_by_the_input_and_the_page_alone() {
    let free = &["src/secret.rs", "src/input", "src/web/", "src/ui"];
    check(
        |file| !file.is_in(free),
        &["Secret,", "Secret}", "Secret;", "Secret>", "&Secret"],
    );
}

#[test]
fn what_came_over_the_wire_is_never_markup() {
    let markup = &["inner_html", "innerHTML", "insert_adjacent", "outer_html"];
    check(|_| true, markup);
}

#[test]
fn the_page_has_no_inline_style_and_no_inline_handler() {
    check(
        |file| file.is_in(&["src/ui"]),
        &["style=", "onclick=", "javascript:"],
    );
}

#[test]
fn the_core_knows_no_browser() {
    let browser = &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo_"];
    check(|file| !file.is_in(OUTSIDE), browser);
}

#[test]
fn the_core_does_no_input_and_no_output() {
    let doors = &[
        "std::fs",
        "std::io",
        "std::net",
        "std::env",
        "std::process",
        "std::thread",
        "std::time",
        "println!",
        "eprintln!",
        "dbg!",
    ];
    check(|file| !file.is_in(OUTSIDE), doors);
}

#[test]
fn the_core_has_no_way_to_panic_on_purpose() {
    let panics = &[
        ".unwrap()",
        ".expect(",
        "panic!",
        "unreachable!",
        "todo!",
        "unimplemented!",
        "assert!",
    ];
    check(|file| !file.is_in(OUTSIDE), panics);
}

#[test]
fn modules_are_named_for_what_they_hold() {
    for file in sources() {
        for word in ["util", "manager", "helper", "common", "misc", "service"] {
            assert!(!file.path.contains(word), "{}", file.path);
        }
        assert!(!file.path.ends_with("/mod.rs"), "{}", file.path);
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for file in sources() {
        assert!(file.text.starts_with("//! "), "{}", file.path);
    }
}

/// Longer files, each with the reason why it stays whole.
const LONG: &[(&str, &str)] = &[(
    "src/facts.rs",
    "the one list of questions and the macro that reads it",
)];

#[test]
fn a_long_file_has_a_reason() {
    const MOST_LINES: usize = 400;
    let mut offenders = Vec::new();
    for file in sources() {
        let lines = file.text.lines().count();
        let exempt = LONG.iter().any(|(path, _)| *path == file.path);
        if exempt != (lines > MOST_LINES) {
            offenders.push(format!("{}: {lines} lines, exempt: {exempt}", file.path));
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
    for (path, reason) in LONG {
        assert!(sources().iter().any(|file| file.path == *path), "{path}");
        assert!(!reason.is_empty(), "{path}");
    }
}
