//! The pages say what a result says, and nothing of it can become markup.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use proptest::prelude::*;
use token_doctor::api::code::{self, said};
use token_doctor::catalogue::{Assets, Page, pages};
use token_doctor::cause::Cause;
use token_doctor::facts::{Answer, Question};
use token_doctor::phrase::{catalogue, page};
use token_doctor::words::unmarked;

use super::document::Document;
use super::site::site;
use crate::shared::words;

#[track_caller]
fn holds(folder: &str, texts: &[&str]) {
    let page = site().page(folder).text();
    for text in texts {
        let text = unmarked(text);
        assert!(page.contains(&text), "{folder} lacks: {text}");
    }
}

fn named_and_dated(id: &str) -> [&'static str; 2] {
    let source = words().source(id).expect("every id has a source");
    [&source.name, &source.compared]
}

#[test]
fn the_page_of_a_cause_says_all_that_is_known_about_it() {
    for cause in Cause::ALL {
        let said = words().cause(*cause);
        let mut texts = vec![
            said.title.as_str(),
            &said.why,
            &said.wrong_when,
            cause.slug(),
        ];
        let signs = said.shown_by.iter().chain(&said.ruled_out_by);
        texts.extend(signs.map(String::as_str));
        for step in &said.steps {
            texts.extend([step.text.as_str(), words().get(step.actor.phrase())]);
        }
        if let Some(myth) = &said.myth {
            texts.extend([
                myth.claim.as_str(),
                &myth.truth,
                words().get(catalogue::TRUTH),
            ]);
        }
        texts.push(words().get(cause.confidence().phrase()));
        texts.extend(
            cause
                .severity()
                .map(|severity| words().get(severity.phrase())),
        );
        let headings = [
            page::STEPS,
            catalogue::WHY,
            catalogue::RETRY,
            catalogue::WRONG_WHEN,
            page::SOURCES,
        ];
        texts.extend(headings.map(|heading| words().get(heading)));
        let retry = words().retry_of(*cause);
        texts.push(&retry);
        texts.extend(said.sources.iter().flat_map(|id| named_and_dated(id)));
        holds(&["causes/", cause.slug(), "/"].concat(), &texts);
    }
}

#[test]
fn the_page_of_a_code_says_all_that_is_known_about_it() {
    for listing in code::all() {
        let said = words().code(listing);
        let retry = words().again(listing.again);
        let mut texts = vec![listing.word, &said.meaning, &retry];
        for entry in &said.at {
            texts.extend([entry.says.as_str(), named_and_dated(entry.source())[0]]);
            texts.extend(entry.endpoints.iter().map(String::as_str));
            texts.extend(entry.fix.as_deref());
        }
        holds(&["codes/", listing.word, "/"].concat(), &texts);
    }
}

#[test]
fn the_page_of_a_question_says_what_a_person_reads() {
    for question in Question::ALL {
        let said = words().question(*question);
        let mut texts = vec![question.id(), &said.ask, &said.help];
        texts.extend(said.answers.iter().map(String::as_str));
        texts.extend(question.answers().map(Answer::id));
        holds(&["questions/", question.id(), "/"].concat(), &texts);
    }
}

#[test]
fn what_is_said_without_a_code_is_there() {
    for said in said::all() {
        let said = words().said(said);
        let mut texts = vec![said.name.as_str()];
        for entry in &said.at {
            texts.push(&entry.says);
            texts.extend(entry.endpoints.iter().map(String::as_str));
        }
        holds("codes/without-a-code/", &texts);
    }
}

#[test]
fn the_page_itself_gets_its_texts() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("catalogue/site");
    let files = &site().files;
    let words_file = files.iter().find(|file| file.starts_with("words.en."));
    let words_file = words_file.expect("the texts are written");
    let page = fs::read_to_string(folder.join("index.html")).expect("the page is text");
    assert!(page.contains(&format!("href=\"{words_file}\"")), "{page}");
    assert!(!page.contains("{{"), "{page}");
    assert!(page.contains("<html lang=\"en\">"), "{page}");
    for cause in Cause::ALL {
        let example = format!("examples/{}.json", cause.slug());
        assert!(files.contains(&example), "{example}");
    }
}

fn named(name: &str) -> Assets {
    Assets {
        styles: vec![name.to_owned()],
        icon: name.to_owned(),
        search: name.to_owned(),
        path: name.to_owned(),
        social: name.to_owned(),
        build: name.to_owned(),
        site: Some(name.to_owned()),
    }
}

/// The folder of each page with the number of its elements.
fn sizes() -> &'static [(String, usize)] {
    static SIZES: OnceLock<Vec<(String, usize)>> = OnceLock::new();
    SIZES.get_or_init(|| {
        let pages = pages(&named("plain"), words()).into_iter();
        let size = |page: Page| (page.folder, Document::read(&page.html).elements.len());
        pages.map(size).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    /// Whatever is written into a page comes back as the same text, and adds no element.
    #[test]
    fn nothing_written_becomes_markup(name in r#"[ -~]{0,24}["'<>&]{1,4}[ -~äß→]{0,24}"#) {
        for (page, (folder, elements)) in pages(&named(&name), words()).iter().zip(sizes()) {
            let document = Document::read(&page.html);
            prop_assert_eq!(document.elements.len(), *elements, "{}", folder);
            for link in document.all("link") {
                let href = link.get("href").unwrap_or_default();
                prop_assert!(href.ends_with(name.as_str()), "{}: {}", folder, href);
            }
        }
    }
}
