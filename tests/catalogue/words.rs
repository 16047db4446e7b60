//! The pages say what a result says, and nothing of it can become markup.

use std::sync::OnceLock;

use proptest::prelude::*;
use token_doctor::api::code::{self, said};
use token_doctor::catalogue::{Assets, Page, pages};
use token_doctor::cause::Cause;
use token_doctor::facts::Question;
use token_doctor::text::{Text, label, page};

use super::document::Document;
use super::site::site;

#[track_caller]
fn holds(folder: &str, texts: &[&str]) {
    let page = site().page(folder).text();
    for text in texts {
        assert!(page.contains(text), "{folder} lacks: {text}");
    }
}

#[test]
fn the_page_of_a_cause_says_all_that_is_known_about_it() {
    for cause in Cause::ALL {
        let remedy = cause.remedy();
        let mut texts = vec![remedy.title, remedy.why, remedy.wrong_when];
        texts.extend(
            remedy
                .shown_by
                .all()
                .iter()
                .chain(remedy.ruled_out_by.all()),
        );
        texts.extend(
            remedy
                .steps
                .iter()
                .flat_map(|step| [step.text, label::actor(step.actor)]),
        );
        texts.extend(
            remedy
                .myth
                .iter()
                .flat_map(|myth| [myth.claim, myth.truth, page::TRUTH]),
        );
        texts.push(label::confidence(remedy.confidence));
        texts.extend(cause.severity().map(label::severity));
        texts.extend([
            page::STEPS,
            page::WHY,
            page::RETRY,
            page::WRONG_WHEN,
            page::SOURCES,
        ]);
        let retry = label::retry(remedy.retry);
        let mut words: Vec<&str> = texts.into_iter().map(Text::get).collect();
        words.extend([cause.slug(), &retry]);
        for source in remedy.sources {
            words.extend([source.name, source.verified]);
        }
        holds(&["causes/", cause.slug(), "/"].concat(), &words);
    }
}

#[test]
fn the_page_of_a_code_says_all_that_is_known_about_it() {
    for listing in code::all() {
        let retry = label::retry(listing.retry);
        let mut words = vec![listing.word, listing.meaning.get(), &retry];
        for entry in listing.entries {
            words.extend([entry.endpoint, entry.meaning.get(), entry.source.name]);
            words.extend(entry.fix.map(Text::get));
        }
        holds(&["codes/", listing.word, "/"].concat(), &words);
    }
}

#[test]
fn the_page_of_a_question_says_what_a_person_reads() {
    for question in Question::ALL {
        let asked = question.asked();
        let mut words = vec![asked.id, asked.ask.get(), asked.help.get()];
        words.extend(
            asked
                .answers
                .iter()
                .flat_map(|(id, label)| [*id, label.get()]),
        );
        holds(&["questions/", asked.id, "/"].concat(), &words);
    }
}

#[test]
fn what_is_said_without_a_code_is_there() {
    for said in said::all() {
        let words = [said.name, said.entry.meaning.get(), said.entry.endpoint];
        holds("codes/without-a-code/", &words);
    }
}

fn named(name: &str) -> Assets {
    Assets {
        styles: vec![name.to_owned()],
        icon: name.to_owned(),
        search: name.to_owned(),
    }
}

/// The folder of each page with the number of its elements.
fn sizes() -> &'static [(String, usize)] {
    static SIZES: OnceLock<Vec<(String, usize)>> = OnceLock::new();
    SIZES.get_or_init(|| {
        let pages = pages(&named("plain")).into_iter();
        let size = |page: Page| (page.folder, Document::read(&page.html).elements.len());
        pages.map(size).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    /// Whatever is written into a page comes back as the same text, and adds no element.
    #[test]
    fn nothing_written_becomes_markup(name in r#"[ -~]{0,24}["'<>&]{1,4}[ -~äß→]{0,24}"#) {
        for (page, (folder, elements)) in pages(&named(&name)).iter().zip(sizes()) {
            let document = Document::read(&page.html);
            prop_assert_eq!(document.elements.len(), *elements, "{}", folder);
            for link in document.all("link") {
                let href = link.get("href").unwrap_or_default();
                prop_assert!(href.ends_with(name.as_str()), "{}: {}", folder, href);
            }
        }
    }
}
