//! Damage is found, and told apart.

use proptest::prelude::*;
use token_doctor::permalink::{Link, Problem, RULESET, decode};
use token_doctor::report::pair;

use crate::{any_link, of_path, sample};

/// Changes one link in every place; each change has to be found, or to change nothing.
#[track_caller]
fn is_found_or_harmless(text: &str, changed: &str) {
    let Some(opened) = decode(changed) else {
        assert!(changed.is_empty(), "{changed}");
        return;
    };
    let same = decode(text).map(|opened| opened.link);
    assert!(
        !opened.is_readable() || Some(opened.link) == same,
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

/// A cut in the checksum leaves the rest whole, and three digits of it say so. Any other cut is one.
#[test]
fn a_cut_is_told_from_damage() {
    for path in sample().iter().step_by(50) {
        let link = of_path(path);
        let text = link.encode();
        for at in 1..text.len() {
            let opened = decode(&text[..at]).expect("some text is left");
            let expected = match text.len() - at {
                1..=3 => Problem::Clipped,
                _ if at < "v=1".len() => Problem::Foreign,
                _ => Problem::Shortened,
            };
            assert_eq!(opened.problem, Some(expected), "{}", &text[..at]);
            if opened.is_readable() {
                assert_eq!(opened.link, link);
            }
        }
    }
}

/// Three digits that do not fit are no cut.
#[test]
fn a_change_before_a_cut_checksum_is_damage() {
    for path in sample().iter().step_by(50) {
        let text = of_path(path).encode();
        let changed = text.replace("v=1&r=1", "v=1&r=2");
        is(&changed, Problem::Damaged);
        is(&changed[..changed.len() - 3], Problem::Damaged);
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
    is(" ", Problem::Foreign);
    is(
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        Problem::Foreign,
    );
    is("v=1", Problem::Shortened);
    is("v=1&r=1&c=000000", Problem::Damaged);
    is("v=1&r=1&c=", Problem::Shortened);
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
    assert_eq!((link.causes.len(), link.probes.len()), (64, 16));
    let kept: Vec<String> = (0..100).map(|at| format!("new-{at}=x")).collect();
    let link = decode(&("v=1&".to_owned() + &kept.join("&")))
        .expect("some text is there")
        .link;
    assert_eq!(link.kept.len(), 16);
    let wrapped = " ".repeat(8_000) + "v=1&r=1&c=ADAACE";
    is(&wrapped, Problem::Foreign);
}

proptest! {
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
}
