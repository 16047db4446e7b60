//! Every text of the page is used, and gets a value for each of its placeholders.

use std::collections::{BTreeMap, BTreeSet};

use token_doctor::phrase;

use crate::rust::{File, sources};
use crate::shared::words;

/// Every file that can name a text: all of `src` but the list of the texts, and `index.html`.
fn users() -> Vec<File> {
    let mut files = sources();
    files.retain(|file| file.path != "src/phrase.rs");
    files.push(File {
        path: "index.html".to_owned(),
        text: include_str!("../../index.html").to_owned(),
    });
    files
}

/// The names in braces of a text.
fn placeholders(text: &str) -> BTreeSet<&str> {
    let parts = text.split('{').skip(1);
    parts
        .filter_map(|part| Some(part.split_once('}')?.0))
        .filter(|name| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        })
        .collect()
}

/// What a file calls the groups of texts that it takes: `phrase::{page, report as text}`, `phrase::login::READ`.
fn groups(source: &str) -> BTreeMap<&str, &str> {
    let mut names = BTreeMap::new();
    for (at, _) in source.match_indices("phrase::") {
        let rest = &source[at + "phrase::".len()..];
        let end = rest.find([';', ')', '.']).unwrap_or(rest.len());
        for part in rest[..end].split(['{', '}', ',', '\n']) {
            let part = part.split("::").next().unwrap_or_default().trim();
            let (group, name) = part.split_once(" as ").unwrap_or((part, part));
            if phrase::GROUPS.iter().any(|(known, _)| *known == group) {
                names.insert(name, group);
            }
        }
    }
    names
}

/// The keys of the texts that a source names.
fn uses(source: &str) -> Vec<String> {
    let groups = groups(source);
    let mut uses = Vec::new();
    for (at, _) in source.match_indices("::") {
        let before = &source[..at];
        let start = before
            .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .map_or(0, |start| start + 1);
        let behind = &source[at + 2..];
        let end = behind
            .find(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'))
            .unwrap_or(behind.len());
        let Some(group) = groups.get(&before[start..]) else {
            continue;
        };
        if end > 1 {
            uses.push(format!("{group}.{}", behind[..end].to_lowercase()));
        }
    }
    uses
}

#[test]
fn every_text_of_the_page_is_used() {
    let mut used = BTreeSet::new();
    for File { text: source, .. } in users() {
        used.extend(uses(&source));
        // In index.html.
        let keys = source.split("{{").skip(1);
        used.extend(keys.filter_map(|part| Some(part.split_once("}}")?.0.to_owned())));
    }
    let idle: Vec<String> = phrase::all()
        .map(|(key, _)| key)
        .filter(|key| !used.contains(key))
        .collect();
    assert!(
        idle.is_empty(),
        "content/en/page.toml: used nowhere: {idle:?}"
    );
}

/// Texts whose values search.js gives.
const GIVEN_ELSEWHERE: &[&str] = &["catalogue.found", "catalogue.found_best"];

#[test]
fn every_placeholder_gets_its_value() {
    let mut wrong = Vec::new();
    let texts: BTreeMap<String, &str> = phrase::all()
        .map(|(key, phrase)| (key, words().get(phrase)))
        .collect();
    for File {
        path: file,
        text: source,
    } in users()
    {
        for key in uses(&source) {
            let Some(text) = texts.get(&key) else {
                wrong.push(format!("{file}: {key} is no text"));
                continue;
            };
            let wanted = placeholders(text);
            if wanted.is_empty() || GIVEN_ELSEWHERE.contains(&key.as_str()) {
                continue;
            }
            for name in wanted {
                if !source.contains(&format!("(\"{name}\",")) {
                    wrong.push(format!("{file}: {key} gets no value for {name}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The key that a call names, as the file around it calls the groups.
fn key_in(call: &str, source: &str) -> Option<String> {
    let groups = groups(source);
    let (group, name) = call.split_once('(')?.1.split_once("::")?;
    let name = name
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .next()?;
    Some(format!("{}.{}", groups.get(group)?, name.to_lowercase()))
}

#[test]
fn no_value_is_given_to_a_placeholder_that_is_not_there() {
    let mut wrong = Vec::new();
    for File {
        path: file,
        text: source,
    } in users()
    {
        for (at, _) in source.match_indices(".fill(") {
            let rest = &source[at..];
            let end = rest.find(";\n").unwrap_or(rest.len());
            let call = &rest[..rest.find("])").unwrap_or(end).min(end)];
            let Some(key) = key_in(call, &source) else {
                continue;
            };
            let named = phrase::all().find(|(name, _)| *name == key);
            let text = named.map_or("", |(_, phrase)| words().get(phrase));
            let wanted = placeholders(text);
            // A tuple of a name and its value, not the argument of a function.
            for (at, _) in call.match_indices("(\"") {
                if call[..at].ends_with(|c: char| c.is_alphanumeric()) {
                    continue;
                }
                let name = call[at + 2..].split('"').next().unwrap_or_default();
                if !wanted.contains(name) {
                    wrong.push(format!("{file}: {key} has no place for {name}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
