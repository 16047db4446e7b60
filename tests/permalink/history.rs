//! The history holds links, and reads back links only.

use proptest::prelude::*;
use token_doctor::history::{self, MOST, links};
use token_doctor::permalink::Link;

use crate::any_link;

/// The stored text with one more link.
fn with(stored: &str, link: &Link, instead: &str) -> String {
    history::with(stored, &link.encode(), instead)
}

fn at(minute: u32) -> Link {
    Link {
        ruleset: 1,
        minutes: Some(minute),
        ..Link::default()
    }
}

#[test]
fn the_newest_comes_first_and_the_oldest_go() {
    let mut stored = String::new();
    for minute in 0..30 {
        stored = with(&stored, &at(minute), "");
    }
    let kept: Vec<_> = links(&stored)
        .iter()
        .filter_map(|link| link.minutes)
        .collect();
    assert_eq!(kept, (10..30).rev().collect::<Vec<_>>());
    assert_eq!(kept.len(), MOST);
}

#[test]
fn a_diagnosis_that_goes_on_has_one_entry() {
    let stored = with(&with("", &at(1), ""), &at(2), "");
    let stored = with(&stored, &at(3), &at(2).encode());
    assert_eq!(links(&stored), [at(3), at(1)]);
    assert_eq!(links(&with(&stored, &at(1), "")), [at(1), at(3)]);
}

#[test]
fn what_is_no_whole_link_is_passed_over() {
    let whole = at(7).encode();
    let cut = &whole[..whole.len() - 1];
    let stored = format!("act.example12345\n\n{cut}\n<b>\n{whole}\nv=2&r=1&c=000000");
    assert_eq!(links(&stored), [at(7)]);
    assert_eq!(
        with(&stored, &at(8), ""),
        format!("{}\n{whole}", at(8).encode())
    );
}

proptest! {
    #[test]
    fn any_store_is_read(stored in "(\\PC|\n){0,400}", link in any_link()) {
        prop_assume!(link.encode().len() <= 2_000);
        let next = with(&stored, &link, "");
        prop_assert_eq!(links(&next)[0].clone(), link.clone());
        prop_assert_eq!(with(&next, &link, ""), next);
    }
}
