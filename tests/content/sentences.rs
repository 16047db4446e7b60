//! Every sentence is short, plain and in the field's words.

use std::collections::BTreeSet;

use token_doctor::api::code;
use token_doctor::cause::Cause;
use token_doctor::scope::Scope;
use token_doctor::words::{Span, spans, unmarked};

use super::files::{Text, texts};
use crate::shared::words;

/// Fails with every text that the check finds something wrong with.
#[track_caller]
fn check(check: impl Fn(&Text) -> Option<String>) {
    let texts = texts();
    let offenders = texts.iter().filter_map(|text| {
        let wrong = check(text)?;
        Some(format!("{wrong}: {}", text.at()))
    });
    let offenders: Vec<String> = offenders.collect();
    assert!(offenders.is_empty(), "\n{}", offenders.join("\n"));
}

/// The text with one word in the place of each identifier.
fn prose(text: &str) -> String {
    let parts = spans(text).map(|span| match span {
        Span::Prose(words) => words,
        Span::Code(_) => "CODE",
    });
    parts.collect()
}

/// The sentences of a text; a colon ends one as well.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in prose(text).split_whitespace() {
        let sentence = sentences.last_mut().expect("there is always one");
        sentence.push_str(word);
        sentence.push(' ');
        let end = word.trim_end_matches(['"', '”', ')']);
        if end.ends_with(['.', '?', ':']) {
            sentences.push(String::new());
        }
    }
    sentences
}

/// Longer sentences, each with the reason.
const LONG: &[(&str, &str)] = &[(
    "en/page.toml: catalogue.common_words",
    "a list of words for the search",
)];

#[test]
fn no_sentence_has_more_than_22_words() {
    const MOST: usize = 22;
    check(|text| {
        let counts = sentences(&text.says);
        let longest = counts
            .iter()
            .map(|one| one.split_whitespace().count())
            .max()?;
        let exempt = LONG
            .iter()
            .any(|(key, _)| *key == format!("{}: {}", text.file, text.key));
        (exempt != (longest > MOST)).then(|| format!("{longest} words, exempt: {exempt}"))
    });
    for (key, reason) in LONG {
        assert!(!reason.is_empty(), "{key}");
    }
}

#[test]
fn a_title_is_a_statement_of_at_most_90_characters() {
    check(|text| {
        if text.field() != "title" {
            return None;
        }
        let title = unmarked(&text.says);
        if title.chars().count() > 90 {
            return Some(format!("{} characters", title.chars().count()));
        }
        let ends = title.ends_with(['.', ':', '?']) || title.contains(". ");
        ends.then(|| "not one statement without a full stop".to_owned())
    });
}

#[test]
fn no_two_causes_have_the_same_title() {
    let titles: BTreeSet<&str> = Cause::ALL
        .iter()
        .map(|cause| words().title(*cause))
        .collect();
    assert_eq!(titles.len(), Cause::ALL.len());
}

/// What reads as translated, or names a thing by another word than the field does, and what it should be.
const FORBIDDEN: &[(&str, &str)] = &[
    ("authorise", "authorize"),
    ("callback address", "callback URL"),
    ("carried", "has, grants"),
    ("carries", "has, grants"),
    ("carry", "have, grant"),
    ("console", "developer portal"),
    ("has to", "must, needs to"),
    ("have to", "must, need to"),
    ("holds what else", "say it anew"),
    ("is said to", "name who says it"),
    ("no page of tiktok's", "TikTok doesn't document"),
    ("of yours", "your"),
    ("please", "nothing"),
    ("recognise", "recognize"),
    ("recognised", "recognized"),
    ("replies", "responses"),
    ("reply", "response"),
    ("soon", "the time"),
    ("sorry", "nothing"),
    ("stand", "be"),
    ("stands", "is"),
    ("stood", "was"),
    ("tiktok answered", "TikTok returned, responded"),
    ("tiktok answers", "TikTok returns, responds"),
    ("token answer", "token response"),
    ("unfortunately", "nothing"),
    ("usually", "a number or a source"),
    ("which does not make it", "say it anew"),
    ("whoever", "name who"),
    ("wish", "goal"),
];

/// Texts that have such a word for a reason.
const ALLOWED: &[(&str, &str)] = &[(
    "en/said.toml: please_review_our_integration_guidelines.name",
    "TikTok's own words",
)];

#[test]
fn no_text_has_a_forbidden_word() {
    check(|text| {
        let allowed = ALLOWED
            .iter()
            .any(|(key, _)| *key == format!("{}: {}", text.file, text.key));
        let found = FORBIDDEN
            .iter()
            .find(|(word, _)| has(&prose(&text.says), word));
        match found {
            Some((word, better)) if !allowed => Some(format!("{word:?} (better: {better})")),
            None if allowed => Some("needs no exception".to_owned()),
            Some(_) | None => None,
        }
    });
}

/// Whether a text has these words, whatever is around them.
fn has(text: &str, wanted: &str) -> bool {
    let lower = text.to_lowercase();
    let is_in = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    lower.match_indices(wanted).any(|(at, _)| {
        let (before, behind) = (&lower[..at], &lower[at + wanted.len()..]);
        !is_in(before.chars().next_back()) && !is_in(behind.chars().next())
    })
}

/// What TikTok sends is a response; an answer is what a person gives to one of the page's questions.
#[test]
fn tiktok_sends_responses_and_people_give_answers() {
    check(|text| {
        let about_tiktok =
            !text.file.ends_with("page.toml") && !text.file.ends_with("questions.toml");
        let answers = ["answer", "answers", "answered"];
        let found = answers.iter().find(|word| has(&prose(&text.says), word));
        found
            .filter(|_| about_tiktok)
            .map(|word| (*word).to_owned())
    });
}

#[test]
fn every_text_is_clean() {
    check(|text| {
        let wrong = ["  ", "\n", "\t", "..", " ,", " .", "TODO", "—", "!"];
        let found = wrong
            .iter()
            .find(|wrong| prose(&text.says).contains(**wrong));
        if let Some(found) = found {
            let example = text.key == "page.box_example";
            return (!example).then(|| format!("{found:?}"));
        }
        let around = text.says.trim() != text.says && !text.file.ends_with("page.toml");
        if text.says.is_empty() || around {
            return Some("empty, or with a space around it".to_owned());
        }
        let odd = text.says.matches('`').count() % 2 == 1;
        odd.then(|| "a backtick without its partner".to_owned())
    });
}

/// In these fields stand whole sentences.
const SENTENCES: &[&str] = &[
    "fix",
    "help",
    "meaning",
    "says",
    "text",
    "went",
    "why",
    "wrong_when",
];

#[test]
fn sentences_end_with_a_full_stop_and_begin_with_a_capital() {
    check(|text| {
        // The key of a number's text is the number.
        let number = text.file.ends_with("numbers.toml") && text.key.contains(".says.");
        let sentence = number || SENTENCES.contains(&text.field());
        if text.file.ends_with("page.toml") || !sentence {
            return None;
        }
        let first = prose(&text.says).chars().next();
        let small = first.is_some_and(char::is_lowercase);
        (small || !text.says.ends_with('.')).then(|| "no whole sentence".to_owned())
    });
}

/// Groups and texts of `page.toml` that are shown where nothing can be marked. What TikTok says without a
/// code (`name` in `said.toml`) is shown as code as a whole.
const UNMARKED: &[&str] = &["boot.", "page.box_example"];

#[test]
fn identifiers_of_tiktok_are_code() {
    let mut identifiers: Vec<&str> = code::all().map(|listing| listing.word).collect();
    identifiers.retain(|word| word.contains('_'));
    identifiers.extend(Scope::ALL.iter().map(|scope| scope.name()));
    identifiers.extend([
        "creator_info",
        "publish_id",
        "upload_url",
        "open_id",
        "SELF_ONLY",
        "client_key",
    ]);
    check(|text| {
        let wire = text.file.ends_with("said.toml") && text.field() == "name";
        if wire || UNMARKED.iter().any(|group| text.key.starts_with(group)) {
            return None;
        }
        let unmarked: Vec<&str> = spans(&text.says)
            .filter_map(|span| match span {
                Span::Prose(words) => Some(words),
                Span::Code(_) => None,
            })
            .collect();
        let found = identifiers
            .iter()
            .find(|word| has(&unmarked.concat(), word));
        found.map(|word| format!("{word} without backticks"))
    });
}

#[test]
fn every_cause_has_one_to_six_steps_and_what_speaks_for_and_against_it() {
    for cause in Cause::ALL {
        let (slug, said) = (cause.slug(), words().cause(*cause));
        assert!(
            (1..=6).contains(&said.steps.len()),
            "{slug}: {} steps",
            said.steps.len()
        );
        assert!(!said.shown_by.is_empty(), "{slug}: nothing shows it");
        assert!(
            !said.ruled_out_by.is_empty(),
            "{slug}: nothing rules it out"
        );
        assert!(!said.sources.is_empty(), "{slug} rests on nothing");
    }
}
