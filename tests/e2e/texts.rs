//! The page's texts are a file of their own: without it the page says so and does nothing, and with another
//! language in it the page speaks that language.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use token_doctor::catalogue::landing;
use token_doctor::permalink::RULESET;
use token_doctor::phrase::piece;
use token_doctor::words::{Sent, Words, unmarked};

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
        uncompressed(&words);
        match texts {
            Some(texts) => fs::write(words, texts).expect("the folder can be written"),
            None => fs::remove_file(words).expect("the texts are there"),
        }
        Self(folder)
    }

    /// In another language, whose first screen stands in the document.
    fn speaking(words: &Words) -> Self {
        let copy = Self::with(Some(&written(&Sent::of(words, RULESET))));
        let path = copy.0.path().join("index.html");
        uncompressed(&path);
        let page = fs::read_to_string(&path).expect("the page is there");
        let (head, body) = page.split_once("<body>").expect("it has a body");
        let (_, rest) = body
            .split_once("<div id=\"boot-failed\"")
            .expect("and its faults");
        let first = landing(words, "0123456789ab");
        let page = format!("{head}<body>\n{first}\n<div id=\"boot-failed\"{rest}");
        fs::write(path, page).expect("the folder can be written");
        copy
    }

    fn site(&self) -> Site {
        Site::serving(self.0.path())
    }
}

/// nginx would hand out the compressed ones.
fn uncompressed(file: &Path) {
    for ending in ["br", "gz"] {
        let compressed = format!("{}.{ending}", file.display());
        fs::remove_file(compressed).expect("the file is compressed");
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

/// What is shown outside of code and of what TikTok sent.
const SHOWN: &str = "\
    const body = document.body.cloneNode(true); \
    body.querySelectorAll('code, pre, textarea, thead, #boot-failed, noscript, [hidden]').forEach((one) => one.remove()); \
    const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT); \
    const texts = []; \
    while (walk.nextNode()) texts.push(walk.currentNode.data); \
    return texts.join('\\n');";

/// Words that a response or a link shows as they came.
const AS_THEY_CAME: &[&str] = &["Example", "Demo", "Creator", "ok"];

/// Opens whatever is closed, and waits for the pieces that bring what is behind it.
async fn open_everything(page: &Page, words: &Words) {
    if page.has("#more-open").await {
        page.press("#more-open").await;
        page.js("document.querySelector('#more').close()").await;
    }
    let coming = json!(unmarked(words.get(piece::COMING)));
    let everything = format!(
        "(() => {{
            const all = [...document.querySelectorAll('details')];
            all.forEach((details) => (details.open = true));
            const empty = all.filter((details) => details.children.length < 2);
            const waits = [...document.querySelectorAll('p.note')].filter((note) => note.textContent === {coming});
            return empty.length + waits.length === 0;
        }})()"
    );
    page.sees("everything", &everything).await;
}

async fn is_in_the_other_language(page: &Page, words: &Words, place: &str) {
    open_everything(page, words).await;
    let shown = page.js(SHOWN).await;
    let shown = shown.as_str().expect("a text");
    let mut english = english_in(shown);
    english.retain(|word| !AS_THEY_CAME.contains(word));
    assert!(english.is_empty(), "{place}: {english:?} in\n{shown}");
    let (width, wide) = width(page).await;
    assert!(width <= 360, "{place} is {width} wide: {wide:#?}");
}

/// How wide the page is, and what stands out of the window.
async fn width(page: &Page) -> (u64, Vec<String>) {
    let wide = page
        .js("const end = (one) => one.getBoundingClientRect().left + Math.max(one.scrollWidth, one.offsetWidth ?? 0);
             const all = [...document.querySelectorAll('body *')].filter((one) => end(one) > innerWidth + 1);
             const out = all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
             const name = (one) => one.localName + (one.id && '#' + one.id) + ' ' + one.className + ': ' + one.textContent.slice(0, 60);
             return [document.documentElement.scrollWidth, out.map(name)]")
        .await;
    serde_json::from_value(wide).expect("a number and a list")
}

#[test]
fn in_another_language_no_english_is_left_and_nothing_overflows() {
    let other = pseudo(words());
    let copy = Copy::speaking(&other);
    story_at(&copy.site(), async |page, _| {
        page.resize(360, 780).await;
        let speaks = async |place: &str| is_in_the_other_language(page, &other, place).await;
        speaks("the first view").await;
        page.press("[name=way][value=program]").await;
        page.sees("the programs", "document.querySelector('.programs')")
            .await;
        speaks("the programs").await;
        page.open("/").await;
        page.diagnose(&token("upload-only")).await;
        speaks("a question").await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        speaks("a verdict").await;
        let link = shared(page).await;
        speaks("a link made").await;
        page.open(&link).await;
        page.rests().await;
        speaks("a link opened").await;
        page.open("/").await;
        page.diagnose(&token("all-scopes")).await;
        page.sees("what it can do", "document.querySelector('.can')")
            .await;
        speaks("a healthy token").await;
        page.open("/").await;
        page.diagnose(&token("connection-cut")).await;
        speaks("a fault").await;
        page.open("/").await;
        page.diagnose("Nothing happens.").await;
        while let Some(question) = page.question().await {
            speaks(&question).await;
            page.answer(&question, "unknown").await;
        }
        speaks("nothing decided").await;
        page.open("/").await;
        page.play("token_expired").await;
        speaks("an example").await;
        page.open("/").await;
        for (tool, built) in [
            ("log-in", "#make-login-url"),
            ("compare", "#compare"),
            ("history", "#keep-history"),
        ] {
            page.open(&format!("/#{tool}")).await;
            page.sees(tool, &format!("document.querySelector('{built}')"))
                .await;
            speaks(tool).await;
        }
    });
}
