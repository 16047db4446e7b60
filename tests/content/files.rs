//! Every file and key is there, and none that nothing asks for.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use token_doctor::api::code;
use token_doctor::cause::Cause;
use token_doctor::content::{Files, cause_file};
use token_doctor::facts::Question;
use token_doctor::words::{Actor, Sent, Unfit};
use toml::{Table, Value};

use crate::shared::words;

/// One text of a file below `content/`.
pub(super) struct Text {
    pub(super) file: String,
    pub(super) key: String,
    pub(super) says: String,
}

impl Text {
    /// The last part of the key, without a number.
    pub(super) fn field(&self) -> &str {
        let last = self.key.rsplit('.').next().unwrap_or_default();
        last.split('[').next().unwrap_or_default()
    }

    pub(super) fn at(&self) -> String {
        format!("content/{}: {}: {}", self.file, self.key, self.says)
    }
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/content"))
}

/// The paths below `content/`, with `/`.
fn paths() -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    let mut folders = vec![folder().to_path_buf()];
    while let Some(open) = folders.pop() {
        for entry in fs::read_dir(open).expect("content/ can be listed") {
            let path = entry.expect("content/ can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let inside = path.strip_prefix(folder()).expect("below content/");
                paths.insert(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    paths
}

/// A TOML file below `content/`.
pub(super) fn table(file: &str) -> Table {
    let text = fs::read_to_string(folder().join(file)).expect("content is text");
    text.parse()
        .unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Fields that hold a name or an id and no text.
const NO_TEXT: &[&str] = &[
    "actor",
    "documented",
    "endpoints",
    "link",
    "reported",
    "source",
    "sources",
];

/// Every text of every file in English.
pub(super) fn texts() -> Vec<Text> {
    let mut all = Vec::new();
    for file in paths().iter().filter(|file| file.starts_with("en/")) {
        for (key, value) in &table(file) {
            gather(file, key, value, &mut all);
        }
    }
    all.retain(|text| !NO_TEXT.contains(&text.field()));
    assert!(all.len() > 1_500, "only {} texts found", all.len());
    all
}

fn gather(file: &str, key: &str, value: &Value, all: &mut Vec<Text>) {
    match value {
        Value::String(text) => all.push(Text {
            file: file.to_owned(),
            key: key.to_owned(),
            says: text.clone(),
        }),
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                gather(file, &format!("{key}[{}]", at + 1), value, all);
            }
        }
        Value::Table(table) => {
            for (name, value) in table {
                gather(file, &format!("{key}.{name}"), value, all);
            }
        }
        Value::Integer(_) => {}
        other => panic!("content/{file}: {key} is {}", other.type_str()),
    }
}

#[test]
fn every_file_is_asked_for() {
    let mut expected: BTreeSet<String> = ["codes", "numbers", "page", "questions", "said"]
        .iter()
        .map(|name| format!("en/{name}.toml"))
        .collect();
    expected.insert("sources.toml".to_owned());
    expected.insert("social.png".to_owned());
    for cause in Cause::ALL {
        expected.insert(["en/", &cause_file(*cause)].concat());
        expected.insert(format!("examples/{}.json", cause.slug()));
    }
    let paths = paths();
    let orphans: Vec<_> = paths.difference(&expected).collect();
    assert!(orphans.is_empty(), "nothing asks for {orphans:?}");
    let missing: Vec<_> = expected.difference(&paths).collect();
    assert!(missing.is_empty(), "not there: {missing:?}");
}

#[test]
fn the_texts_can_be_read() {
    let words = Files::english().words();
    assert_eq!(words.as_ref().err().map(ToString::to_string), None);
}

/// The fault of the English texts after one file was changed.
#[track_caller]
fn fault_of(change: impl Fn(&mut Files)) -> String {
    let mut files = Files::english();
    change(&mut files);
    files
        .words()
        .expect_err("the change is a fault")
        .to_string()
}

fn without_line(text: &str, begin: &str) -> String {
    let kept = text.lines().filter(|line| !line.starts_with(begin));
    let kept: Vec<&str> = kept.collect();
    assert!(kept.len() < text.lines().count(), "no line begins {begin}");
    kept.join("\n")
}

#[test]
fn a_missing_key_is_named_with_its_file() {
    let page = fault_of(|files| files.page = without_line(&files.page, "heading = ").into());
    assert_eq!(page, "content/en/page.toml: missing: heading");
    let why = fault_of(|files| {
        files.causes[0] = without_line(&files.causes[0], "why = ").into();
    });
    let file = ["content/en/", &cause_file(Cause::ALL[0]), ": "].concat();
    assert!(
        why.starts_with(&file) && why.contains("missing field `why`"),
        "{why}"
    );
    let code = fault_of(|files| files.codes = without_line(&files.codes, "[invalid_grant]").into());
    assert!(code.starts_with("content/en/codes.toml: "), "{code}");
}

#[test]
fn an_unknown_key_is_named_with_its_file() {
    let page = fault_of(|files| files.page = format!("{}\n[idle]\n", files.page).into());
    assert_eq!(page, "content/en/page.toml: unknown: idle");
    let key = fault_of(|files| {
        files.page = files
            .page
            .replacen("[page]", "[page]\nidle = \"x\"", 1)
            .into();
    });
    assert_eq!(key, "content/en/page.toml: unknown: page.idle");
    let cause = fault_of(|files| {
        files.causes[0] = format!("idle = \"x\"\n{}", files.causes[0]).into();
    });
    assert!(cause.contains("unknown field `idle`"), "{cause}");
    let answer = fault_of(|files| {
        let begin = "[pasted.answers]";
        let more = [begin, "\nidle = \"x\""].concat();
        files.questions = files.questions.replacen(begin, &more, 1).into();
    });
    assert_eq!(
        answer,
        "content/en/questions.toml: unknown: pasted.answers.idle"
    );
}

#[test]
fn what_is_sent_comes_back_without_what_the_page_does_not_show() {
    let words = words();
    let sent = Sent::of(words, 7);
    let json = serde_json::to_string(&sent).expect("strings are JSON");
    let back: Sent = serde_json::from_str(&json).expect("it was written as JSON");
    assert_eq!(back, sent);
    let read = back.received(7).expect("it is whole");
    for cause in Cause::ALL {
        let mut shown = words.cause(*cause).clone();
        shown.shown_by.truncate(1);
        shown.ruled_out_by.clear();
        assert_eq!(*read.cause(*cause), shown, "{}", cause.slug());
    }
    for question in Question::ALL {
        assert_eq!(read.question(*question), words.question(*question));
    }
    for listing in code::all() {
        assert_eq!(read.code(listing).meaning, words.code(listing).meaning);
    }
    for source in &read.sources {
        assert_eq!(words.source(&source.id), Some(source));
    }
    assert!(
        Actor::ALL
            .iter()
            .all(|actor| !read.get(actor.phrase()).is_empty())
    );
}

#[test]
fn texts_of_another_version_or_damaged_ones_are_not_accepted() {
    let sent = Sent::of(words(), 7);
    let with = |change: fn(&mut Vec<String>)| {
        let mut sent = sent.clone();
        change(&mut sent.0);
        sent.received(7).map(|_| ()).expect_err("it was changed")
    };
    assert_eq!(sent.clone().received(8).err(), Some(Unfit::OtherVersion));
    assert_eq!(with(|texts| texts[0] += "1"), Unfit::OtherVersion);
    assert_eq!(with(Vec::clear), Unfit::OtherVersion);
    assert_eq!(with(|texts| drop(texts.remove(9))), Unfit::Damaged);
    assert_eq!(with(|texts| drop(texts.pop())), Unfit::Damaged);
    for length in (2..sent.0.len() - 4 * 100).step_by(50) {
        let cut = Sent(sent.0[..length].to_vec());
        assert_eq!(
            cut.received(7).err(),
            Some(Unfit::Damaged),
            "{length} texts"
        );
    }
}
