//! No sentence for a person is left in the Rust sources.

use crate::rust::sources;

/// Files with longer literals that no person is told, each with the reason.
const NOT_TOLD: &[(&str, &str)] = &[
    (
        "src/api/code/said.rs",
        "words of TikTok, gateways and browsers, to be recognized",
    ),
    (
        "src/bin/prerender/command.rs",
        "faults of the build, told to whoever builds",
    ),
    (
        "src/catalogue/sections.rs",
        "paths through the tree, answer by answer",
    ),
    (
        "src/input/callback.rs",
        "words of a library, to be recognized",
    ),
    (
        "src/input/page.rs",
        "words of TikTok's login page, to be recognized",
    ),
    (
        "src/input/request.rs",
        "words of a browser, to be recognized",
    ),
    ("src/input/tool.rs", "words of tools, to be recognized"),
    (
        "src/observe/message.rs",
        "words of TikTok and of tools, to be recognized",
    ),
    ("src/report/program.rs", "programs that a person runs"),
];

/// The string literals of a source, without those in comments, attributes and tests.
fn literals(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, behind)| behind);
        } else if rest.starts_with("#[") || rest.starts_with("#![") {
            rest = behind_attribute(rest);
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            let (literal, behind) = raw.split_once("\"#").unwrap_or((raw, ""));
            found.push(literal.to_owned());
            rest = behind;
        } else if c == '"' {
            let (literal, behind) = quoted(&rest[1..]);
            found.push(literal.to_owned());
            rest = behind;
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest = &rest[rest[1..].find('\'').map_or(1, |end| end + 2)..];
        } else {
            rest = &rest[c.len_utf8()..];
        }
    }
    found
}

/// What is behind the attribute that the text begins with.
fn behind_attribute(text: &str) -> &str {
    let mut open = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '"' => rest = quoted(rest).1,
            '[' => open += 1,
            ']' if open == 1 => return rest,
            ']' => open -= 1,
            _ => {}
        }
    }
    rest
}

/// The literal up to its closing quote, and what is behind it.
fn quoted(text: &str) -> (&str, &str) {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}

fn is_sentence(literal: &str) -> bool {
    let words = literal.split_whitespace();
    let words = words.filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    words.count() > 3
}

#[test]
fn no_sentence_is_left_in_the_sources() {
    let mut offenders = Vec::new();
    let mut told = vec![false; NOT_TOLD.len()];
    for file in sources() {
        for literal in literals(&file.text).iter().filter(|one| is_sentence(one)) {
            match NOT_TOLD.iter().position(|(path, _)| *path == file.path) {
                Some(at) => told[at] = true,
                None => offenders.push(format!("{}: {literal}", file.path)),
            }
        }
    }
    assert!(offenders.is_empty(), "\n{}", offenders.join("\n"));
    for ((file, reason), used) in NOT_TOLD.iter().zip(told) {
        assert!(used && !reason.is_empty(), "{file} needs no exception");
    }
}

#[test]
fn literals_are_found_where_they_are() {
    let source = "// \"a comment of some words\"\n#[allow(x, reason = \"why it is so [here]\")]\n\
        fn f() { say(\"one two three four\"); let q = '\"'; raw(r#\"five \"six\" seven\"#); }\n\
        #[cfg(test)]\nmod tests { const T: &str = \"not this one either\"; }";
    assert_eq!(
        literals(source),
        ["one two three four", "five \"six\" seven"]
    );
    assert!(is_sentence("one two three four"));
    assert!(!is_sentence("reply json_answer no_code"));
}
