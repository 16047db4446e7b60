//! "This is wrong": an issue that fits into an address, whatever was seen.

use token_doctor::api::Probe;
use token_doctor::example::AT;
use token_doctor::input;
use token_doctor::report::{Issue, Report};
use token_doctor::session::Session;
use url::Url;

use crate::made::{EXAMPLES, LINK, TOKEN, flagship, of, reply};
use crate::shared::words;

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
