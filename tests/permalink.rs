//! A link gives back what it was made of, or says what is wrong with it, and can hold nothing else.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "tree/ways.rs"]
mod ways;

mod permalink {
    mod contents;
    mod damage;
    mod golden;
    mod round_trip;
    mod several;
    mod wraps;
}

use std::collections::BTreeSet;

use proptest::prelude::*;
use token_doctor::api;
use token_doctor::api::{Probe, code};
use token_doctor::cause::Cause;
use token_doctor::evidence::{Channel, Evidence, Outcome, Reply};
use token_doctor::facts::{Facts, Question};
use token_doctor::permalink::{Link, Opened, Recalled, Word, decode};
use token_doctor::session::Diagnosis;

use crate::ways::{Path, ways};

/// The link of a diagnosis at the end of a path.
fn of_path(path: &Path) -> Link {
    let facts = path
        .answers
        .iter()
        .copied()
        .fold(Facts::default(), Facts::with);
    Link::of(
        &Diagnosis::new(&facts, &[], &[]),
        Vec::new(),
        Some(29_922_338),
        false,
    )
}

/// Some hundred paths in even steps, and the first that ends at each cause.
fn sample() -> Vec<Path> {
    const STEP: usize = 7;
    let mut seen = BTreeSet::new();
    ways()
        .into_iter()
        .enumerate()
        .filter(|(at, path)| seen.insert(path.finding.cause) || at % STEP == 0)
        .map(|(_, path)| path)
        .collect()
}

fn reply(probe: Probe, status: u16, body: &str) -> Evidence {
    Evidence {
        origin: Channel::Probe(probe),
        at: Some(1),
        outcome: Outcome::Reply(Reply {
            status: Some(status),
            body: api::read(body),
            retry_after: None,
        }),
    }
}

/// Each call with an answer of that code.
fn probes(code: &str) -> Vec<Recalled> {
    let body = format!(r#"{{"error":{{"code":"{code}"}}}}"#);
    Probe::ALL
        .iter()
        .filter_map(|probe| Recalled::of(&reply(*probe, 401, &body)))
        .collect()
}

fn whole(link: Link) -> Opened {
    Opened {
        link,
        problem: None,
    }
}

#[track_caller]
fn check(link: &Link) {
    let text = link.encode();
    assert_eq!(decode(&text), Some(whole(link.clone())), "{text}");
    assert_eq!(decode(&text).map(|opened| opened.link.encode()), Some(text));
}

/// A cause as a link names it.
fn slug(cause: Cause) -> Word {
    Word::of(cause.slug())
}

/// Any link at all, whether or not a diagnosis leads to it.
fn any_link() -> impl Strategy<Value = Link> {
    let answers: Vec<_> = Question::ALL
        .iter()
        .map(|q| {
            proptest::option::weighted(
                0.2,
                proptest::sample::select(q.answers().collect::<Vec<_>>()),
            )
        })
        .collect();
    let words: Vec<&str> = code::all()
        .map(|listing| listing.word)
        .chain(["brand_new", "brand_new_4102"])
        .collect();
    let probed = (
        0..Probe::ALL.len(),
        proptest::sample::select(words),
        100..600_u16,
        proptest::option::of("[0-9]{14}[0-9A-F]{20}"),
    )
        .prop_map(|(probe, word, status, log_id)| {
            let log_id = log_id.unwrap_or_default();
            let body = format!(r#"{{"error":{{"code":"{word}","log_id":"{log_id}"}}}}"#);
            let reply = reply(Probe::ALL[probe], status, &body);
            Recalled::of(&reply).expect("a call").with_log_id(&reply)
        });
    (
        answers,
        prop::collection::vec(probed, 0..6),
        prop::collection::vec(proptest::sample::select(Cause::ALL.to_vec()), 0..8),
        any::<u32>(),
        any::<Option<u32>>(),
        any::<bool>(),
    )
        .prop_map(
            |(answers, probes, causes, ruleset, minutes, example)| Link {
                ruleset,
                minutes,
                example,
                facts: answers
                    .into_iter()
                    .flatten()
                    .fold(Facts::default(), Facts::with),
                probes,
                causes: causes.into_iter().map(slug).collect(),
                kept: Vec::new(),
            },
        )
}
