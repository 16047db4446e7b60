//! The texts for people: the ticket for TikTok's support, and the Markdown.

use token_doctor::api::Probe;
use token_doctor::api::code::Code;
use token_doctor::evidence::{Fault, Outcome};
use token_doctor::example::AT;
use token_doctor::input;
use token_doctor::report::{COMMIT, Issue, Report, markdown, ticket};
use token_doctor::session::Session;

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
