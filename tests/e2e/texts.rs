//! The page's texts are a file of their own: without it the page says so and does nothing, and with another
//! language in it the page speaks that language.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use token_doctor::permalink::RULESET;
use token_doctor::words::Sent;

use super::child::Folder;
use super::page::Page;
use super::sharing::shared;
use super::site::{Site, dist, token};
use super::story::{run, story_at};
use crate::shared::words;

#[path = "../texts/pseudo.rs"]
mod made;

use made::{english_in, pseudo};

/// The built page with other texts; nothing where the file is to be missing.
struct Copy(Folder);

impl Copy {
    fn with(texts: Option<&[u8]>) -> Self {
        let folder = Folder::new("texts");
        copy(&dist(), folder.path());
        let words = words_file(folder.path());
        // nginx would hand out the compressed ones.
        for ending in ["br", "gz"] {
            let compressed = format!("{}.{ending}", words.display());
            fs::remove_file(compressed).expect("the texts are compressed");
        }
        match texts {
            Some(texts) => fs::write(words, texts).expect("the folder can be written"),
            None => fs::remove_file(words).expect("the texts are there"),
        }
        Self(folder)
    }

    fn site(&self) -> Site {
        Site::serving(self.0.path())
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("the page can be listed") {
        let path = entry.expect("the page can be listed").path();
        let target = to.join(path.file_name().expect("a file has a name"));
        if path.is_dir() {
            fs::create_dir_all(&target).expect("the folder can be written");
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

/// The file of the texts in a built page.
fn words_file(site: &Path) -> PathBuf {
    let files = fs::read_dir(site).expect("the page can be listed");
    let paths = files.map(|entry| entry.expect("the page can be listed").path());
    let name = |path: &PathBuf| {
        path.file_name()
            .expect("a file has a name")
            .to_string_lossy()
            .into_owned()
    };
    let json = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "json");
    let words = |path: &PathBuf| name(path).starts_with("words.") && json(path);
    let mut found = paths.filter(words);
    found.next().expect("the page has its texts")
}

fn written(sent: &Sent) -> Vec<u8> {
    serde_json::to_vec(sent).expect("strings are JSON")
}

/// What stands there when the page cannot start.
#[track_caller]
fn says_that_it_cannot_start(texts: Option<&[u8]>, fault: &str) {
    let copy = Copy::with(texts);
    let site = copy.site();
    run(async {
        let page = Page::new(&site).await;
        page.go("/").await;
        page.sees(
            "that the page cannot start",
            "document.querySelector('#boot-failed:not([hidden])')",
        )
        .await;
        let shown = page
            .js("return document.querySelector('#boot-failed').dataset.fault")
            .await;
        assert_eq!(shown, Value::from(fault));
        let said = page.text("#boot-failed").await;
        assert!(said.split_whitespace().count() > 5, "{said}");
        assert!(!page.has("#diagnosis").await, "it started all the same");
        page.browser.close().await;
    });
    site.has_sent_nothing();
}

#[test]
fn without_its_texts_the_page_says_so() {
    says_that_it_cannot_start(None, "newer");
}

#[test]
fn with_damaged_texts_the_page_says_so() {
    let whole = written(&Sent::of(words(), RULESET));
    says_that_it_cannot_start(Some(&whole[..whole.len() / 2]), "words");
}

#[test]
fn with_texts_that_lack_one_the_page_says_so() {
    let mut sent = Sent::of(words(), RULESET);
    sent.0.remove(9);
    says_that_it_cannot_start(Some(&written(&sent)), "words");
}

#[test]
fn with_texts_of_other_rules_the_page_says_so() {
    let sent = Sent::of(words(), RULESET + 1);
    says_that_it_cannot_start(Some(&written(&sent)), "words");
}

/// What is shown outside of code and of what TikTok sent, with everything opened.
const SHOWN: &str = "\
    document.querySelectorAll('details').forEach((details) => (details.open = true)); \
    const body = document.body.cloneNode(true); \
    body.querySelectorAll('code, pre, textarea, thead, #boot-failed, noscript, [hidden]').forEach((one) => one.remove()); \
    const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT); \
    const texts = []; \
    while (walk.nextNode()) texts.push(walk.currentNode.data); \
    return texts.join('\\n');";

/// Words that a response or a link shows as they came.
const AS_THEY_CAME: &[&str] = &["Example", "Demo", "Creator", "ok"];

async fn is_in_the_other_language(page: &Page, place: &str) {
    let shown = page.js(SHOWN).await;
    let shown = shown.as_str().expect("a text");
    let mut english = english_in(shown);
    english.retain(|word| !AS_THEY_CAME.contains(word));
    assert!(english.is_empty(), "{place}: {english:?} in\n{shown}");
    let width = page.js("return document.documentElement.scrollWidth").await;
    assert!(width.as_u64() <= Some(360), "{place} is {width} wide");
}

#[test]
fn in_another_language_no_english_is_left_and_nothing_overflows() {
    let sent = Sent::of(&pseudo(words()), RULESET);
    let copy = Copy::with(Some(&written(&sent)));
    story_at(&copy.site(), async |page, _| {
        let phone = json!({ "width": 360, "height": 780, "deviceScaleFactor": 1, "mobile": false });
        page.browser
            .devtools("Emulation.setDeviceMetricsOverride", phone)
            .await;
        is_in_the_other_language(page, "the first view").await;
        page.diagnose(&token("upload-only")).await;
        is_in_the_other_language(page, "a question").await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        is_in_the_other_language(page, "a verdict").await;
        let link = shared(page).await;
        is_in_the_other_language(page, "a link made").await;
        page.open(&link).await;
        is_in_the_other_language(page, "a link opened").await;
    });
}
