//! The list of causes.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use token_doctor::cause::Cause;

#[test]
fn slugs_are_unique_and_lead_back() {
    let slugs: BTreeSet<&str> = Cause::ALL.iter().map(|cause| cause.slug()).collect();
    assert_eq!(slugs.len(), Cause::ALL.len());
    for cause in Cause::ALL {
        let slug = cause.slug();
        assert_eq!(Cause::from_slug(slug), Some(*cause), "{slug}");
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        assert!(slug.chars().all(fits), "{slug}");
        assert!(slug.len() <= 64, "{slug}");
    }
    assert_eq!(Cause::from_slug("no_such_cause"), None);
}

/// The reports read are a few hundred; a prior above them all is a slip of the hand.
#[test]
fn priors_are_counts_of_reports() {
    let all: u32 = Cause::ALL.iter().map(|c| u32::from(c.prior())).sum();
    assert!((1..1_000).contains(&all), "{all} reports");
    for cause in Cause::ALL {
        assert!(cause.prior() <= 50, "{}: {}", cause.slug(), cause.prior());
    }
}
