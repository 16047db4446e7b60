//! The texts for people: the ticket for TikTok's support, the Markdown, the dates in them, and the issue of
//! "This is wrong", which fits into an address, whatever was seen.

use token_doctor::api::Probe;
use token_doctor::api::code::Code;
use token_doctor::date::utc;
use token_doctor::evidence::{Fault, Outcome};
use token_doctor::example::AT;
use token_doctor::input;
use token_doctor::report::{COMMIT, Issue, Report, markdown, ticket};
use token_doctor::session::Session;
use url::Url;

use crate::made::{EXAMPLES, LINK, TOKEN, flagship, of, reply};
use crate::shared::words;

/// Every text that can be handed over, by name.
pub fn all(report: &Report) -> [(&'static str, String); 5] {
    let issue = Issue::about(report, words());
    let form = "https://github.com/token-doctor-example/token-doctor-example/issues/new";
    [
        ("json", report.json()),
        ("ticket", ticket(report, words())),
        ("markdown", markdown(report, words())),
        ("issue", [issue.title.as_str(), &issue.body].join("\n\n")),
        ("address", issue.address_at(form)),
    ]
}

#[test]
fn every_text_names_verdict_codes_times_and_link() {
    for (cause, _, report) in EXAMPLES.iter() {
        for (name, text) in all(report) {
            let of = format!("{} as {name}: {text}", cause.slug());
            assert!(text.contains(cause.slug()), "the verdict of {of}");
            let codes = report
                .evidence
                .iter()
                .filter_map(|seen| seen.envelope()?.code.as_ref());
            for code in codes.map(Code::word) {
                assert!(text.contains(code), "{code} of {of}");
            }
            if name == "address" {
                continue;
            }
            assert!(text.contains(LINK), "the link of {of}");
            let log_ids = report
                .evidence
                .iter()
                .filter_map(|seen| seen.envelope()?.log_id.as_ref());
            for log_id in log_ids {
                // An issue is public.
                assert_eq!(text.contains(log_id), name != "issue", "{log_id} of {of}");
            }
            if name != "json" {
                assert!(text.contains("EXAMPLE"), "the mark of {of}");
                assert!(text.contains("2026-11-22 09:39:12 UTC"), "the time of {of}");
            }
        }
    }
}

#[test]
fn only_an_example_says_that_it_is_one() {
    for (name, text) in all(&of(&flagship(), false)) {
        assert!(!text.contains("EXAMPLE"), "{name}: {text}");
    }
}

#[test]
fn an_open_diagnosis_has_no_verdict_and_a_list() {
    let session = Session::offline(&input::read(&[
        r#"{"error":{"code":"scope_not_authorized"}}"#,
    ]));
    let report = of(&session, false);
    assert!(report.diagnosis.verdict.is_none());
    for text in [ticket(&report, words()), markdown(&report, words())] {
        assert!(text.contains("Several causes are possible"), "{text}");
        assert!(text.contains("Still possible"), "{text}");
        assert!(!text.contains("What to do"), "steps for a guess: {text}");
    }
}

#[test]
fn a_call_without_an_answer_is_told_as_such() {
    let mut session = Session::new(&input::read(&[TOKEN]), false);
    session.receive(Probe::UserInfoBasic, AT, Outcome::Fault(Fault::Timeout));
    let text = ticket(&of(&session, false), words());
    let line = "GET /v2/user/info/?fields=open_id,display_name, 2026-11-22 09:38:12 UTC, timeout, no log id";
    assert!(text.contains(line), "{text}");
}

#[test]
fn in_markdown_words_of_a_reply_are_code() {
    let mut session = Session::new(&input::read(&[TOKEN]), false);
    let body = r#"{"error":{"code":"made_up","message":"`</code>` <b>@someone</b> [a](https://example.com)"}}"#;
    session.receive(Probe::UserInfoBasic, AT, reply(400, body));
    let text = markdown(&of(&session, false), words());
    assert!(
        text.contains("`'</code>' <b>@someone</b> [a](https://example.com)`"),
        "{text}"
    );
}

#[test]
fn no_text_of_the_catalogue_becomes_markup_in_markdown() {
    for (cause, _, report) in EXAMPLES.iter() {
        for line in markdown(report, words()).lines() {
            let outside: String = line.split('`').step_by(2).collect();
            let open = outside
                .match_indices('<')
                .any(|(at, _)| !outside[..at].ends_with('\\'));
            assert!(!open, "{}: {line}", cause.slug());
            assert_eq!(line.matches('`').count() % 2, 0, "{}: {line}", cause.slug());
        }
    }
}

#[test]
fn the_texts_are_the_written_ones() {
    insta::with_settings!({
        prepend_module_to_snapshot => false,
        omit_expression => true,
        snapshot_path => "../snapshots",
        description => "The texts of the flagship. After a wanted change: INSTA_UPDATE=always cargo test --no-default-features --test report",
    }, {
        let report = of(&flagship(), false);
        let of_any_commit = |text: String| text.replace(COMMIT, "…");
        insta::assert_snapshot!("ticket", of_any_commit(ticket(&report, words())));
        insta::assert_snapshot!("markdown", of_any_commit(markdown(&report, words())));
        insta::assert_snapshot!("issue", of_any_commit(Issue::about(&report, words()).body));
    });
}

/// The longest form that GitHub's limits on names allow.
fn form() -> String {
    format!(
        "https://github.com/{}/{}/issues/new",
        "o".repeat(39),
        "r".repeat(100)
    )
}

/// The address is short enough, and a browser reads title and body out of it.
#[track_caller]
fn fits(report: &Report) -> Issue {
    let issue = Issue::about(report, words());
    let address = issue.address_at(&form());
    assert!(address.len() < 6_000, "{} bytes: {address}", address.len());
    let url = Url::parse(&address).expect("an address");
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let expected = [
        ("title".to_owned(), issue.title.clone()),
        ("body".to_owned(), issue.body.clone()),
    ];
    assert_eq!(pairs, expected);
    assert!(issue.body.contains(LINK), "{}", issue.body);
    issue
}

#[test]
fn the_issue_of_every_example_fits() {
    for (cause, _, report) in EXAMPLES.iter() {
        let issue = fits(report);
        assert!(issue.title.contains(cause.slug()), "{}", issue.title);
        assert!(!issue.body.contains("… cut"), "{} is cut", cause.slug());
    }
}

#[test]
fn what_is_too_long_is_cut_and_says_so() {
    for words in ["long words ", "\u{1f600} ", "ü", "%"] {
        let message = words.repeat(500);
        let mut session = Session::new(&input::read(&[TOKEN]), false);
        let body = format!(r#"{{"error":{{"code":"made_up","message":"{message}"}}}}"#);
        for _ in 0..60 {
            session.receive(Probe::UserInfoBasic, AT, reply(400, &body));
        }
        let issue = fits(&of(&session, false));
        let last = issue.body.lines().last().unwrap_or_default();
        let count = last
            .strip_prefix("… cut, ")
            .and_then(|rest| rest.strip_suffix(" more lines in the report"));
        let count: Option<usize> = count.and_then(|count| count.parse().ok());
        assert!(count.is_some_and(|count| count > 30), "{last}");
    }
}

#[test]
fn without_a_place_for_issues_there_is_no_address() {
    let issue = Issue::about(&of(&flagship(), false), words());
    let place = option_env!("TOKEN_DOCTOR_ISSUES");
    assert_eq!(issue.address(), place.map(|form| issue.address_at(form)));
}

#[test]
fn seconds_become_a_date() {
    for (seconds, date) in [
        (0, "1970-01-01 00:00:00 UTC"),
        (59, "1970-01-01 00:00:59 UTC"),
        (86_399, "1970-01-01 23:59:59 UTC"),
        (86_400, "1970-01-02 00:00:00 UTC"),
        (68_169_600, "1972-02-29 00:00:00 UTC"),
        (68_256_000, "1972-03-01 00:00:00 UTC"),
        (946_684_799, "1999-12-31 23:59:59 UTC"),
        (951_782_400, "2000-02-29 00:00:00 UTC"),
        (951_868_800, "2000-03-01 00:00:00 UTC"),
        (1_709_164_800, "2024-02-29 00:00:00 UTC"),
        (1_735_689_599, "2024-12-31 23:59:59 UTC"),
        (1_795_340_292, "2026-11-22 09:38:12 UTC"),
        (2_147_483_648, "2038-01-19 03:14:08 UTC"),
        (4_107_542_399, "2100-02-28 23:59:59 UTC"),
        (4_107_542_400, "2100-03-01 00:00:00 UTC"),
    ] {
        assert_eq!(utc(seconds), date, "{seconds}");
    }
}

#[test]
fn every_day_follows_the_one_before() {
    const MONTHS: [u64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut days = 0;
    for year in 1970_u64..2110 {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        for (month, length) in MONTHS.iter().enumerate() {
            for day in 1..=length + u64::from(leap && month == 1) {
                let date = format!("{year}-{:02}-{day:02} 00:00:00 UTC", month + 1);
                assert_eq!(utc(days * 86_400), date);
                days += 1;
            }
        }
    }
}
