//! The readers of what is handed over: links and reports.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::Config;
use token_doctor::example::AT;
use token_doctor::permalink::{Link, Recalled, decode};
use token_doctor::report::{Report, read};

use crate::damaged::{damaged, ten_thousand};
use crate::shared::examples;
use crate::{link, report};

/// The reports of some examples, of every stage.
static REPORTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let examples = examples().iter().step_by(7);
    let reports = examples.map(|example| {
        let session = example.play();
        let report = Report {
            made_at: Some(AT),
            ..Report::new(&session, &session.diagnosis(), true)
        };
        report.json()
    });
    reports.collect()
});

proptest! {
    #![proptest_config(ten_thousand())]

    #[test]
    fn any_damaged_report_is_read(text in damaged(REPORTS.clone())) {
        if let Some(read) = read(&text) {
            prop_assert!(read.session.is_claim());
        }
    }

    #[test]
    fn any_text_is_read_as_a_report(text in any::<String>()) {
        prop_assert!(read(&text).is_none(), "{}", text);
    }
}

proptest! {
    // Each of these is concluded from, written, read again and searched, which takes its time.
    #![proptest_config(Config { cases: 500, ..ten_thousand() })]

    #[test]
    fn what_is_read_of_a_damaged_report_comes_back(text in damaged(REPORTS.clone())) {
        report::check(text.as_bytes());
    }
}

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
