//! The rules have a number, and each change of them a sentence.

use token_doctor::cause::Cause;
use token_doctor::facts::{ErrorCode, Facts, Pasted};
use token_doctor::permalink::rulesets::{RULESETS, changed_since};
use token_doctor::permalink::{Link, RULESET, Then};
use token_doctor::session::Diagnosis;

use crate::shared::words;
use crate::slug;

#[test]
fn the_rules_in_force_are_the_last_ones() {
    assert_eq!(RULESETS.last().map(|rules| rules.number), Some(RULESET));
}

#[test]
fn every_number_is_given_out_once_and_every_change_is_told() {
    for (rules, number) in RULESETS.iter().zip(1..) {
        assert_eq!(rules.number, number);
        assert!(!rules.changes.is_empty(), "rules {number} change nothing");
        for change in rules.changes {
            assert!(!change.causes.is_empty(), "{number}: about no cause");
            assert!(
                words().get(change.what).ends_with('.'),
                "{number}: {change:?}"
            );
        }
    }
    for pair in RULESETS.windows(2) {
        assert!(
            pair[0].day <= pair[1].day,
            "{} before {}",
            pair[0].day,
            pair[1].day
        );
    }
}

#[test]
fn what_changed_is_told_of_the_causes_that_are_shown() {
    assert_eq!(changed_since(RULESET, Cause::ALL), []);
    assert_eq!(changed_since(0, &[]), []);
    let first = RULESETS[0].changes[0].what;
    assert!(changed_since(0, &[Cause::TokenExpired]).contains(&first));
}

/// The link's first causes are named; of a long list today's may have more.
#[test]
fn only_a_different_conclusion_is_a_difference() {
    let facts = Facts {
        pasted: Some(Pasted::Reply),
        error_code: Some(ErrorCode::RateLimitExceeded),
        ..Facts::default()
    };
    let today = Diagnosis::new(&facts, &[], &[]);
    let all: Vec<_> = today.possible.iter().map(|one| slug(one.cause)).collect();
    let then = |causes: &[_]| {
        let link = Link {
            facts,
            causes: causes.to_vec(),
            ..Link::default()
        };
        Then::of(&link, &today)
    };
    assert_eq!(then(&all), None, "the same");
    assert_eq!(then(&[]), None, "nothing was named");
    let other = then(&[slug(Cause::TokenExpired)]).expect("another cause");
    assert_eq!(other.then, [slug(Cause::TokenExpired)]);
    assert_eq!(other.now, all);
    assert_eq!(other.because, changed_since(0, Cause::ALL));
    let open = Diagnosis::new(&Facts::default(), &[], &[]);
    let first = open.possible.iter().map(|one| slug(one.cause)).take(8);
    let mut first: Vec<_> = first.collect();
    let link = |causes: &[_]| Link {
        causes: causes.to_vec(),
        ..Link::default()
    };
    assert_eq!(Then::of(&link(&first), &open), None);
    first.pop();
    assert!(Then::of(&link(&first), &open).is_some(), "seven were all");
}
