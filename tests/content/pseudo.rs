//! A second language needs no line of Rust: in one made by machine, nothing shown is English.

#[path = "../texts/pseudo.rs"]
mod made;

use std::sync::LazyLock;

use made::{english_in, pseudo};
use token_doctor::api::code;
use token_doctor::api::code::said::said_in;
use token_doctor::catalogue::{Assets, pages};
use token_doctor::cause::Cause;
use token_doctor::facts::Question;
use token_doctor::permalink::RULESET;
use token_doctor::report::{COMMIT, Issue, Report, codes, markdown, ticket};
use token_doctor::words::{Sent, Words};

use crate::shared::{example, words};

fn other() -> &'static Words {
    static OTHER: LazyLock<Words> = LazyLock::new(|| pseudo(words()));
    &OTHER
}

/// What a page shows, without its elements, and without what is marked as code.
fn shown(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    let mut code = false;
    while let Some((before, behind)) = rest.split_once('<') {
        if !code {
            text.push_str(before);
        }
        let (tag, behind) = behind.split_once('>').expect("a tag ends");
        match tag.split(' ').next() {
            Some("code") => code = true,
            Some("/code") => code = false,
            Some("br" | "strong" | "/strong" | "q" | "/q") | None => {}
            Some(_) => text.push('\n'),
        }
        rest = behind;
    }
    text.replace("&amp;", "&").replace("&quot;", "\"")
}

#[test]
fn no_page_of_the_catalogue_shows_english() {
    let assets = Assets {
        styles: vec!["x.css".to_owned()],
        icon: "x.svg".to_owned(),
        search: "x.js".to_owned(),
        path: "x.js".to_owned(),
        social: "x.png".to_owned(),
        build: "0123456789ab".to_owned(),
        site: None,
    };
    for page in pages(&assets, other()) {
        assert!(
            page.html.contains("<html lang=\"en-XA\">"),
            "{}",
            page.folder
        );
        let text = shown(&page.html);
        let mut english = english_in(&text);
        // The title of a code's page is the code, that of a question's page its id.
        english.retain(|word| code::listing(word).is_none() && Question::from_id(word).is_none());
        assert!(english.is_empty(), "{}: {english:?}", page.folder);
    }
}

#[test]
fn no_report_shows_english() {
    for cause in Cause::ALL {
        let session = example(*cause).play();
        let diagnosis = session.diagnosis();
        let mut report = Report::new(&session, &diagnosis, true);
        report.made_at = Some(1_795_340_292);
        // What TikTok sends is in TikTok's words.
        for seen in &mut report.evidence {
            without_words(seen);
        }
        let texts = [
            ticket(&report, other()),
            markdown(&report, other()),
            Issue::about(&report, other()).body,
            codes(session.evidence(), &[], &[], other()),
        ];
        // Plain text cannot mark an identifier; Markdown marks the same ones.
        let marked = &texts[1];
        let codes: Vec<&str> = marked.split('`').skip(1).step_by(2).collect();
        let is_code = |word: &&str| {
            *word == COMMIT
                || codes.iter().any(|code| code.contains(word))
                || Question::ALL
                    .iter()
                    .any(|question| question.id() == *word || question.answer(word).is_some())
        };
        for text in &texts {
            let mut english = english_in(text);
            english.retain(|word| !is_code(word));
            assert!(
                english.is_empty(),
                "{}: {english:?} in\n{text}",
                cause.slug()
            );
        }
    }
}

fn without_words(seen: &mut token_doctor::evidence::Evidence) {
    use token_doctor::api::Body;
    use token_doctor::evidence::Outcome;
    if let Outcome::Reply(reply) = &mut seen.outcome
        && let Body::Answer(envelope) = &mut reply.body
    {
        envelope.message.clear();
        envelope.code = None;
    }
}

#[test]
fn the_command_line_explains_in_the_other_language() {
    let text = "HTTP 503 from creator_info/query, then errorCode 10003 on Android with TikTok";
    let numbers = other().numbers_in(text);
    assert!(!numbers.is_empty());
    let text = codes(&[], &said_in(text), &numbers, other());
    let english = english_in(&text);
    assert!(english.is_empty(), "{english:?} in\n{text}");
}

#[test]
fn the_page_is_sent_the_other_language() {
    let read = Sent::of(other(), RULESET).received(RULESET);
    assert_eq!(read.map(|words| words.language), Ok("en-XA".to_owned()));
}
