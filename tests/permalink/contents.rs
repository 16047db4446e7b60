//! What can get into a link and what cannot, and the words that tell what it will hold.

use proptest::prelude::*;
use token_doctor::api::{Probe, code};
use token_doctor::cause::Cause;
use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::input;
use token_doctor::permalink::{Link, LogId, Recalled, Word, decode};
use token_doctor::phrase::share;

use crate::shared::{examples, words};
use crate::{any_link, reply, whole};

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

fn links() -> impl Iterator<Item = Link> {
    examples().iter().flat_map(|example| {
        let session = example.play();
        let evidence = session.evidence().iter();
        let link = |with_log_ids: bool, minutes| {
            let probed = evidence.clone().filter_map(|seen| {
                let probed = Recalled::of(seen)?;
                Some(if with_log_ids {
                    probed.with_log_id(seen)
                } else {
                    probed
                })
            });
            let link = Link::of(
                &session.diagnosis(),
                probed.collect(),
                Some(29_922_338),
                true,
            );
            Link { minutes, ..link }
        };
        [link(false, None), link(true, Some(29_922_338))]
    })
}

#[test]
fn what_is_said_is_what_the_link_gives() {
    let mut links_said = 0;
    for link in links() {
        let opened = decode(&link.encode()).expect("a link");
        assert_eq!(
            opened.link.said(words()),
            link.said(words()),
            "{}",
            link.encode()
        );
        links_said += 1;
    }
    assert!(links_said > 150, "{links_said}");
}

/// Everything in the link has its words: an answer each, a call each, the causes, the numbers.
#[test]
fn nothing_in_the_link_is_left_unsaid() {
    for link in links() {
        let said = link.said(words());
        let rows = 2
            + usize::from(link.example)
            + link.facts.known().count()
            + link.probes.len()
            + link.causes.len();
        assert_eq!(said.len(), rows, "{}", link.encode());
        let text: Vec<String> = said
            .iter()
            .map(|said| [said.what.as_str(), &said.value].join(": "))
            .collect();
        let text = text.join("\n");
        for cause in link.known_causes() {
            assert!(text.contains(words().title(cause)), "{text}");
        }
        for probed in &link.probes {
            if let Some(id) = &probed.log_id {
                assert!(text.contains(id.as_str()), "{text}");
            }
        }
        assert_eq!(
            text.contains("2026-11-22 09:38:00 UTC"),
            link.minutes.is_some(),
            "{text}"
        );
    }
}

#[test]
fn what_this_page_does_not_know_is_said_raw() {
    let text = "v=1&r=7&zodiac-sign=leo&p=zz.418.brand-new&x=some-future-cause";
    let link = decode(text).expect("some text is there").link;
    let said = link.said(words());
    let pairs: Vec<(&str, &str)> = said
        .iter()
        .map(|said| (said.what.as_str(), said.value.as_str()))
        .collect();
    assert_eq!(
        pairs,
        [
            (words().get(share::NUMBERS), "1, 7"),
            (words().get(share::TIME), words().get(share::NO_TIME)),
            ("zz", "HTTP 418, brand_new"),
            (words().get(share::CAUSES), "some-future-cause"),
            (words().get(share::KEPT), "1"),
        ]
    );
    assert_eq!(link.headline(words()), "some-future-cause");
}

proptest! {
    #[test]
    fn any_link_says_what_it_gives(link in any_link()) {
        let text = link.encode();
        prop_assume!(text.len() <= 2_000);
        let said = link.said(words());
        prop_assert_eq!(decode(&text), Some(whole(link)));
        prop_assert_eq!(decode(&text).map(|opened| opened.link.said(words())), Some(said));
    }
}
