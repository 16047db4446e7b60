//! The reader of links.

use std::sync::LazyLock;

use proptest::prelude::*;
use token_doctor::example::AT;
use token_doctor::permalink::{Link, Recalled, decode};

use crate::damaged::{damaged, ten_thousand};
use crate::link;
use crate::shared::examples;

/// The links of the examples.
static LINKS: LazyLock<Vec<String>> = LazyLock::new(|| {
    examples()
        .iter()
        .map(|example| {
            let session = example.play();
            let probes = session.evidence().iter().filter_map(Recalled::of).collect();
            let minutes = u32::try_from(AT / 60).expect("minutes since 1970 are few enough");
            Link::of(&session.diagnosis(), probes, Some(minutes), true).encode()
        })
        .collect()
});

proptest! {
    #![proptest_config(ten_thousand())]

    #[test]
    fn any_link_is_read_and_gives_back_what_was_read(text in damaged(LINKS.clone())) {
        link::check(text.as_bytes());
    }

    #[test]
    fn a_link_without_a_problem_is_one_that_was_made(text in damaged(LINKS.clone())) {
        let whole = decode(&text).filter(|opened| opened.problem.is_none());
        if let Some(opened) = whole {
            prop_assert!(LINKS.contains(&opened.link.encode()), "{}", text);
        }
    }
}
