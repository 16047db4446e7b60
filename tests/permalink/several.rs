//! Several links: two side by side, and those of the history, which holds links and reads back links only.

use proptest::prelude::*;
use token_doctor::history::{self, MOST, links};
use token_doctor::permalink::compare::{BaselineState, Row, compare};
use token_doctor::permalink::{Link, decode};

use crate::any_link;
use crate::shared::words;

fn link(text: &str) -> Link {
    decode(text).expect("some text is there").link
}

fn told(rows: &[Row]) -> Vec<(&str, &str, &str, &str, bool)> {
    let text = |side: &Option<String>| side.is_some();
    rows.iter()
        .map(|row| {
            assert!(text(&row.before) || text(&row.after), "{row:?}");
            (
                row.id.as_str(),
                row.before.as_deref().unwrap_or("-"),
                row.after.as_deref().unwrap_or("-"),
                row.state.id(),
                row.fixed,
            )
        })
        .collect()
}

#[test]
fn each_row_says_what_became_of_it() {
    let before = link(
        "v=1&r=1&audited=no&checks=refused&token-age=over-24-hours&p=ui.401.access-token-invalid:us.200.ok:vl.200.ok:up.401.scope-not-authorized&x=token-expired:authorization-removed",
    );
    let after = link(
        "v=1&r=1&audited=no&checks=passed&granted-video-publish=yes&p=ui.200.ok:us.200.ok:ci.429.rate-limit-exceeded:up.403.scope-not-authorized&x=authorization-removed",
    );
    let compared = compare(&before, &after, words());
    assert_eq!(
        told(&compared.causes),
        [
            ("token-expired", "possible", "-", "absent", false),
            (
                "authorization-removed",
                "possible",
                "the cause",
                "updated",
                false
            ),
        ]
    );
    assert_eq!(
        told(&compared.calls),
        [
            (
                "ui",
                "HTTP 401, access_token_invalid",
                "HTTP 200, ok",
                "updated",
                true
            ),
            ("us", "HTTP 200, ok", "HTTP 200, ok", "unchanged", false),
            ("vl", "HTTP 200, ok", "-", "absent", false),
            (
                "up",
                "HTTP 401, scope_not_authorized",
                "HTTP 403, scope_not_authorized",
                "updated",
                false
            ),
            ("ci", "-", "HTTP 429, rate_limit_exceeded", "new", false),
        ]
    );
    let facts = told(&compared.facts);
    let states: Vec<(&str, &str)> = facts
        .iter()
        .map(|(id, _, _, state, _)| (*id, *state))
        .collect();
    assert_eq!(
        states,
        [
            ("checks", "updated"),
            ("audited", "unchanged"),
            ("granted_video_publish", "new"),
            ("token_age", "absent"),
        ]
    );
}

#[test]
fn log_ids_make_no_difference() {
    let with = |id: &str| link(&format!("v=1&r=1&p=ui.401.access-token-invalid.{id}"));
    let (one, other) = (
        with("20261122093812010113006200000001"),
        with("20261122093812010113006200000002"),
    );
    assert_ne!(one, other);
    let compared = compare(&one, &other, words());
    assert_eq!(compared.calls[0].state, BaselineState::Unchanged);
}

fn all(one: &Link, other: &Link) -> Vec<Row> {
    let compared = compare(one, other, words());
    [compared.causes, compared.calls, compared.facts].concat()
}

proptest! {
    #[test]
    fn a_link_is_unchanged_beside_itself(link in any_link()) {
        for row in all(&link, &link) {
            prop_assert_eq!(row.state, BaselineState::Unchanged);
        }
    }

    /// The other way round, what was new is gone.
    #[test]
    fn the_other_way_round_it_is_the_opposite(one in any_link(), other in any_link()) {
        let mut there = all(&one, &other);
        let mut back = all(&other, &one);
        there.sort_by(|a, b| a.id.cmp(&b.id));
        back.sort_by(|a, b| a.id.cmp(&b.id));
        prop_assert_eq!(there.len(), back.len());
        for (there, back) in there.iter().zip(&back) {
            let opposite = match there.state {
                BaselineState::New => BaselineState::Absent,
                BaselineState::Absent => BaselineState::New,
                same => same,
            };
            prop_assert_eq!((&there.id, opposite), (&back.id, back.state));
            prop_assert_eq!((&there.before, &there.after), (&back.after, &back.before));
        }
    }
}

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
