//! What can get into a link, and what cannot.

use proptest::prelude::*;
use token_doctor::api::Probe;
use token_doctor::api::code;
use token_doctor::cause::Cause;
use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::input;
use token_doctor::permalink::{Link, LogId, Recalled, Word};

use crate::reply;

/// Codes of TikTok's that no table lists, as developers met them, and invented ones.
#[test]
fn a_code_that_is_made_of_words_stands_as_itself() {
    for code in [
        "spam_risk_too_many_new_codes",
        "scope_permission_missed",
        "error_4102",
        "v2_retired",
        "new",
        "brand-new",
    ] {
        let word = Word::from_wire(code);
        assert_eq!(word.map(|word| word.id()), Some(code.replace('-', "_")));
    }
}

#[test]
fn what_could_be_a_part_of_a_secret_is_no_word() {
    for text in [
        "",
        "_",
        "a__b",
        "act.example12345",
        "example",
        "exam12",
        "Brand_new",
        "brand_new1234567",
        "brand_new_123456",
        "x_0123456789abcdef0123456789abcdef",
        "brand new",
        "brand_neü",
        "awabcdefghijklmnopqrstuvwxyz_key",
        "a_token_that_goes_on_and_on_and_on_until_nobody_wants_to_read_it_all",
    ] {
        assert_eq!(Word::from_wire(text), None, "{text}");
    }
}

/// The page's own words and TikTok's listed ones have the form that a link is read with.
#[test]
fn every_listed_word_has_the_form_of_one() {
    let fits = |text: &str| {
        let form = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-';
        (1..=64).contains(&text.len()) && text.bytes().all(form)
    };
    let codes = code::all().map(|listing| listing.word);
    let causes = Cause::ALL.iter().map(|cause| cause.slug());
    let questions = Question::ALL.iter().map(|question| question.id());
    let answers = Question::ALL
        .iter()
        .flat_map(|q| q.answers())
        .map(Answer::id);
    for word in codes.chain(causes).chain(questions).chain(answers) {
        assert!(fits(word), "{word}");
    }
    assert!(code::listing("none").is_none(), "it stands for no code");
}

#[test]
fn a_log_id_has_tiktoks_form() {
    for good in ["202611220938120101130062000000FFA3", "20261122093812ABCDEF"] {
        assert!(LogId::read(good).is_some(), "{good}");
    }
    for bad in [
        "",
        "x",
        "20261122093812",
        "20261122093812abcdef",
        "2026112209381ABCDEFGHIJ",
        "202611220938120101130062000000FFA3202611220938120101130062000000FFA3",
    ] {
        assert_eq!(LogId::read(bad), None, "{bad}");
    }
}

proptest! {
    /// No piece of a token becomes a word or a log id from its sixth character on.
    #[test]
    fn no_part_of_a_token_is_a_word(body in "[A-Za-z0-9]{40,70}", small in "[a-z]{40}", digits in "[a-z0-9]{40}") {
        for token in [&body, &small, &digits] {
            for length in [6, 7, 8, 12, 20, 34, 40] {
                for at in 0..=token.len() - length {
                    let part = &token[at..at + length];
                    prop_assert_eq!(Word::from_wire(part), None);
                    prop_assert_eq!(LogId::read(part), None);
                }
            }
        }
    }

    /// A link is made of closed words; what a person pasted and TikTok repeated is in none.
    #[test]
    fn no_part_of_a_token_is_in_a_link(body in "[A-Za-z0-9]{40,60}![0-9]{4}\\.[a-z]{2}", probe in 0..Probe::ALL.len(), around in 0..4_usize) {
        let token = format!("act.{body}");
        let code = ["@", "invalid_@", "invalid_token_@_given", "_@_"][around].replace('@', &token);
        let code = if around % 2 == 0 { code.replace("act.", "") } else { code };
        let answer = format!(r#"{{"error":{{"code":"{code}","message":"{token}","log_id":"{body}"}},"data":{{"{token}":"{token}"}}}}"#);
        let made = |answer: &str| {
            let evidence = [reply(Probe::ALL[probe], 401, answer)];
            let input = input::read(&[&token, answer]);
            let facts = Facts { pasted: Some(input.kind), ..input.hints };
            let link = Link {
                facts,
                probes: evidence.iter().chain(&input.evidence)
                    .filter_map(|seen| Some(Recalled::of(seen)?.with_log_id(seen)))
                    .collect(),
                ..Link::default()
            };
            link.encode()
        };
        let text = made(&answer);
        let bytes: Vec<char> = token.chars().collect();
        for window in bytes.windows(6) {
            let window: String = window.iter().collect();
            prop_assert!(!text.contains(&window), "{} in {}", window, text);
        }
    }
}
