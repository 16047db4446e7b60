//! A link gives back what it was made of, or says that it is damaged, and can hold nothing else.
#![cfg(not(target_arch = "wasm32"))]

#[path = "tree/ways.rs"]
mod ways;

use std::collections::BTreeSet;

use proptest::prelude::*;
use token_doctor::api::Probe;
use token_doctor::api::code;
use token_doctor::cause::Cause;
use token_doctor::evidence::{Evidence, Fault, Origin, Outcome, Reply};
use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::permalink::{Link, Opened, Probed, Problem, RULESET, decode};
use token_doctor::report::pair;
use token_doctor::session::Diagnosis;
use token_doctor::{api, input};

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
        29_922_338,
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
        origin: Origin::Probe(probe),
        at: Some(1),
        outcome: Outcome::Reply(Reply {
            status: Some(status),
            body: api::read(body),
            retry_after: None,
        }),
    }
}

/// Each call with an answer of that code.
fn probes(code: &str) -> Vec<Probed> {
    let body = format!(r#"{{"error":{{"code":"{code}"}}}}"#);
    Probe::ALL
        .iter()
        .filter_map(|probe| Probed::of(&reply(*probe, 401, &body)))
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

#[test]
fn a_link_gives_back_the_diagnosis_of_every_path() {
    let sample = sample();
    let reached: BTreeSet<Cause> = sample.iter().map(|path| path.finding.cause).collect();
    assert_eq!(reached.len(), Cause::ALL.len());
    for path in sample {
        let link = of_path(&path);
        check(&link);
        assert_eq!(link.causes, [path.finding.cause]);
        let facts: BTreeSet<Answer> = link.facts.known().collect();
        assert_eq!(facts, path.answers.iter().copied().collect());
    }
}

#[test]
fn a_link_gives_back_every_answer_cause_and_probe() {
    for answer in Question::ALL.iter().flat_map(|question| question.answers()) {
        check(&Link {
            facts: Facts::default().with(answer),
            ..Link::default()
        });
    }
    for causes in Cause::ALL.chunks(8) {
        check(&Link {
            causes: causes.to_vec(),
            ..Link::default()
        });
    }
    for listing in code::all() {
        check(&Link {
            probes: probes(listing.word),
            ..Link::default()
        });
    }
    for example in [true, false] {
        for minutes in [None, Some(0), Some(u32::MAX)] {
            check(&Link {
                ruleset: u32::MAX,
                minutes,
                example,
                ..Link::default()
            });
        }
    }
}

#[test]
fn a_call_without_an_answer_or_with_an_unlisted_code_has_none() {
    let fault = Evidence {
        origin: Origin::Probe(Probe::CreatorInfo),
        at: None,
        outcome: Outcome::Fault(Fault::Timeout),
    };
    let unlisted = reply(
        Probe::UserInfoBasic,
        418,
        r#"{"error":{"code":"brand_new"}}"#,
    );
    let link = Link {
        ruleset: RULESET,
        probes: [fault, unlisted].iter().filter_map(Probed::of).collect(),
        ..Link::default()
    };
    check(&link);
    assert!(
        link.encode().contains("&p=ci.none.none:ui.418.none&"),
        "{}",
        link.encode()
    );
}

#[test]
fn pasted_evidence_is_in_no_link() {
    for evidence in input::read(&[r#"{"error":{"code":"ok"}}"#]).evidence {
        assert_eq!(Probed::of(&evidence), None);
    }
}

#[track_caller]
fn is_sendable(text: &str) {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '=' | '&' | ':' | '-');
    assert!(text.chars().all(fits), "{text}");
    assert!(
        text.ends_with(|c: char| c.is_ascii_alphanumeric()),
        "{text}"
    );
}

#[test]
fn a_link_survives_chat_programs() {
    for path in sample() {
        let mut link = of_path(&path);
        is_sendable(&link.encode());
        link.probes = probes("scope_not_authorized");
        is_sendable(&link.encode());
    }
}

/// The calls behind a path; none where no session gets there, as the calls say otherwise or the
/// person would have to answer more than eight questions.
fn calls(path: &Path) -> Option<Vec<Probed>> {
    let told = |question: Question| {
        let mut answers = path.answers.iter();
        answers
            .find(|answer| answer.question() == question)
            .map(|answer| answer.id())
    };
    let by_calls: Vec<Question> = Probe::ALL
        .iter()
        .flat_map(|probe| probe.answers())
        .copied()
        .collect();
    let by_person = path.answers.iter().filter(|answer| {
        answer.question() != Question::Pasted && !by_calls.contains(&answer.question())
    });
    let lacks = by_calls
        .iter()
        .any(|question| told(*question) == Some("no"));
    let code = told(Question::ErrorCode);
    let of_scope = matches!(
        code,
        Some("scope_not_authorized" | "scope_permission_missed")
    );
    let calls = match told(Question::Checks) {
        None => return Some(Vec::new()),
        Some("passed") => (!lacks).then(|| probes("ok")),
        Some("scope_refused") => of_scope.then(|| probes("scope_not_authorized")),
        Some(_) => (!of_scope && !lacks).then(|| {
            let mut calls = probes("ok");
            calls.pop();
            calls.extend(probes(code.unwrap_or_default()).pop());
            calls
        }),
    };
    calls.filter(|_| by_person.count() <= 8)
}

#[test]
fn a_link_of_a_session_is_short() {
    let mut links = 0;
    for path in &ways() {
        if let Some(probes) = calls(path) {
            let text = Link {
                probes,
                ..of_path(path)
            }
            .encode();
            assert!(text.len() <= 512, "{} characters: {text}", text.len());
            links += 1;
        }
    }
    assert!(links > 1_000, "{links} links");
}

#[test]
fn the_link_of_an_open_diagnosis_is_short() {
    let facts = Facts::default();
    let open = Link::of(
        &Diagnosis::new(&facts, &[], &[]),
        Vec::new(),
        29_922_338,
        true,
    );
    check(&open);
    assert!(open.causes.len() > 1);
    assert!(open.encode().len() <= 512, "{}", open.encode().len());
}

/// Changes one link in every place; each change has to be found, or to change nothing.
#[track_caller]
fn is_found_or_harmless(text: &str, changed: &str) {
    let Some(opened) = decode(changed) else {
        assert!(changed.is_empty(), "{changed}");
        return;
    };
    let same = decode(text).map(|opened| opened.link);
    assert!(
        opened.problem.is_some() || Some(opened.link) == same,
        "{text} as {changed}"
    );
}

#[test]
fn a_change_of_one_character_is_found() {
    let shortest = Link {
        ruleset: RULESET,
        minutes: Some(1),
        ..Link::default()
    };
    let every: Vec<char> = (' '..='~').collect();
    let few: Vec<char> = "0aA-=&:. %".chars().collect();
    let paths = sample();
    let mut links = vec![(shortest.encode(), every)];
    links.extend(
        paths
            .iter()
            .step_by(97)
            .map(|path| (of_path(path).encode(), few.clone())),
    );
    assert!(links.len() > 5);
    for (text, others) in links {
        for at in 0..text.len() {
            let (before, behind) = (&text[..at], &text[at + 1..]);
            let this = &text[at..=at];
            is_found_or_harmless(&text, &[before, behind].concat());
            is_found_or_harmless(&text, &[before, this, this, behind].concat());
            for other in &others {
                is_found_or_harmless(&text, &format!("{before}{other}{behind}"));
            }
        }
    }
}

#[test]
fn a_cut_or_a_tail_is_found() {
    for path in sample().iter().step_by(50) {
        let text = of_path(path).encode();
        for at in 1..text.len() {
            let opened = decode(&text[..at]).expect("some text is left");
            assert!(opened.problem.is_some(), "{}", &text[..at]);
        }
        for tail in [
            ")",
            ".",
            ">",
            "\"",
            " ",
            "&",
            "\u{200b}",
            "%20",
            "&utm-source=x",
        ] {
            let tailed = text.clone() + tail;
            let opened = decode(&tailed).expect("some text is there");
            assert_eq!(opened.problem, Some(Problem::Damaged), "{tailed}");
        }
    }
}

#[track_caller]
fn is(fragment: &str, problem: Problem) {
    let opened = decode(fragment).expect("some text is there");
    assert_eq!(opened.problem, Some(problem), "{fragment}");
}

#[test]
fn what_is_no_link_is_named() {
    assert_eq!(decode(""), None);
    is("top", Problem::Foreign);
    is("/some/path", Problem::Foreign);
    is("access_token=act.example12345", Problem::Foreign);
    is("r=1&c=000000", Problem::Foreign);
    is("v=&r=1", Problem::Foreign);
    is("v=1", Problem::Damaged);
    is("v=1&r=1&c=000000", Problem::Damaged);
    is("v=1&r=1&c=", Problem::Damaged);
    is("v=2&r=99&c=000000", Problem::Newer);
    is("v=99", Problem::Newer);
}

#[test]
fn a_damaged_or_newer_link_still_shows_what_could_be_read() {
    for fragment in [
        "v=1&pasted=reply&error-code=scope-not-authorized",
        "v=2&pasted=reply&error-code=scope-not-authorized&new-thing=x&c=1",
    ] {
        let facts: Vec<String> = decode(fragment)
            .into_iter()
            .flat_map(|o| o.link.facts.known().map(pair).collect::<Vec<_>>())
            .collect();
        assert_eq!(
            facts,
            ["pasted=reply", "error_code=scope_not_authorized"],
            "{fragment}"
        );
    }
}

#[test]
fn what_is_too_long_is_not_read() {
    let long = "v=1&pasted=reply&".to_owned() + &"x=1&".repeat(1_000) + "c=000000";
    let opened = decode(&long).expect("some text is there");
    assert!(opened.problem.is_some());
    assert_eq!(opened.link, Link::default());
    let lists =
        "v=1&x=".to_owned() + &"token-expired:".repeat(100) + "&p=" + &"ui.200.ok:".repeat(50);
    let link = decode(&lists).expect("some text is there").link;
    assert!(link.causes.len() <= 8, "{}", link.causes.len());
    assert!(link.probes.len() <= 16, "{}", link.probes.len());
}

/// A golden link and what it has to give, one fact a line.
fn told(link: &Link) -> String {
    let mut lines = vec![format!("  rules {}", link.ruleset)];
    lines.extend(link.minutes.map(|minutes| format!("  minute {minutes}")));
    lines.extend(link.example.then(|| "  example".to_owned()));
    lines.extend(
        link.facts
            .known()
            .map(|answer| format!("  {}", pair(answer))),
    );
    for probed in &link.probes {
        let status = probed
            .status
            .map_or("no answer".to_owned(), |status| status.to_string());
        let code = probed.code.map_or("no listed code", |listing| listing.word);
        lines.push(format!("  {} {status} {code}", probed.probe.id()));
    }
    lines.extend(
        link.causes
            .iter()
            .map(|cause| format!("  → {}", cause.slug())),
    );
    lines.join("\n")
}

/// Links that were given away have to open for ever: lines are added here and none is changed.
#[test]
fn every_link_given_away_still_opens() {
    let golden = include_str!("golden/links.txt");
    let mut links = 0;
    for entry in golden.split("\n\n").filter(|entry| !entry.starts_with('#')) {
        let (fragment, expected) = entry.split_once('\n').expect("a link and what it tells");
        let opened = decode(fragment).expect("a link is not empty");
        assert_eq!(opened.problem, None, "{fragment}");
        assert_eq!(told(&opened.link), expected.trim_end(), "{fragment}");
        links += 1;
    }
    assert!(links >= 10, "{links} links");
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
        .chain(["brand_new"])
        .collect();
    let probed = (
        0..Probe::ALL.len(),
        proptest::sample::select(words),
        100..600_u16,
    )
        .prop_map(|(probe, word, status)| {
            let body = format!(r#"{{"error":{{"code":"{word}"}}}}"#);
            Probed::of(&reply(Probe::ALL[probe], status, &body)).expect("a call")
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
                causes,
            },
        )
}

proptest! {
    #[test]
    fn any_link_gives_back_what_it_was_made_of(link in any_link()) {
        let text = link.encode();
        is_sendable(&text);
        prop_assume!(text.len() <= 2_000);
        prop_assert_eq!(decode(&text), Some(whole(link)));
    }

    #[test]
    fn any_text_is_decoded(text in "\\PC*|.*|(v=[0-9]{1,12}&)?([a-z-]{1,20}=[a-z0-9.:-]{0,30}&){0,8}(c=[0-9A-F]{6})?") {
        match decode(&text) {
            None => prop_assert_eq!(text, ""),
            Some(opened) if opened.problem.is_none() => {
                let canonical = opened.link.encode();
                let again = decode(&canonical).map(|again| again.link);
                prop_assert_eq!(again, Some(opened.link));
            }
            Some(opened) => {
                let canonical = opened.link.encode();
                prop_assert_eq!(decode(&canonical), Some(whole(opened.link)));
            }
        }
    }

    #[test]
    fn damage_anywhere_is_found(
        link in any_link(),
        at in any::<prop::sample::Index>(),
        length in 0..24_usize,
        other in "\\PC{0,24}",
    ) {
        let text = link.encode();
        let start = at.index(text.len());
        let end = (start + length).min(text.len());
        is_found_or_harmless(&text, &[&text[..start], &other, &text[end..]].concat());
    }

    /// A link is made of closed words; what a person pasted and TikTok repeated is in none.
    #[test]
    fn no_part_of_a_token_is_in_a_link(body in "[A-Za-z0-9]{40,60}![0-9]{4}\\.[a-z]{2}", probe in 0..Probe::ALL.len()) {
        let token = format!("act.{body}");
        let answer = format!(r#"{{"error":{{"code":"{token}","message":"{token}"}},"data":{{"{token}":"{token}"}}}}"#);
        let made = |answer: &str| {
            let evidence = [reply(Probe::ALL[probe], 401, answer)];
            let input = input::read(&[&token, answer]);
            let facts = Facts { pasted: Some(input.kind), ..input.hints };
            let link = Link {
                facts,
                probes: evidence.iter().chain(&input.evidence).filter_map(Probed::of).collect(),
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
