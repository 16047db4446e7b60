//! A diagnosis can be handed over: as JSON for tools, as a ticket for TikTok's support.
#![cfg(not(target_arch = "wasm32"))]

use serde_json::{Value, json};
use token_doctor::api::{self, Probe};
use token_doctor::evidence::{Fault, Outcome, Reply};
use token_doctor::facts::Question;
use token_doctor::input;
use token_doctor::permalink::RULESET;
use token_doctor::report::{Report, ticket, utc};
use token_doctor::session::{Next, Session};

const TOKEN: &str = "act.example12345Example12345Example!4567.va";
const AT: u64 = 1_795_340_292;

fn reply(status: u16, body: &str) -> Outcome {
    Outcome::Reply(Reply {
        status: Some(status),
        body: api::read(body),
        retry_after: None,
    })
}

/// The flagship: a token with `video.upload`, while the call needs `video.publish`.
fn flagship() -> Session {
    let mut session = Session::new(&input::read(&[TOKEN]), false);
    let mut at = AT;
    while let Next::Send(probe) = session.next() {
        let outcome = match probe {
            Probe::CreatorInfo => reply(
                401,
                r#"{"error":{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"202611220938120101130062072500FFA2"}}"#,
            ),
            Probe::UserInfoBasic
            | Probe::UserInfoProfile
            | Probe::UserInfoStats
            | Probe::VideoList
            | Probe::PostStatus => reply(
                200,
                r#"{"data":{"user":{"display_name":"Tester"}},"error":{"code":"ok","message":""}}"#,
            ),
        };
        session.receive(probe, at, outcome);
        at += 1;
    }
    session.answer(
        Question::GrantedVideoUpload,
        Question::GrantedVideoUpload.answer("yes"),
    );
    session
}

fn of(session: &Session) -> Report {
    Report::new(&session.diagnosis(), session.evidence(), false)
}

#[test]
fn the_json_report_holds_the_whole_diagnosis() {
    let session = flagship();
    let report = serde_json::to_value(of(&session)).expect("a report is JSON");
    assert_eq!(report["ruleset"], json!(RULESET));
    assert_eq!(report["example"], json!(false));
    assert_eq!(report["verdict"], json!("posting_scope_mismatch"));
    assert_eq!(report["confidence"], json!("certain"));
    assert_eq!(report["possible"], json!(["posting_scope_mismatch"]));
    assert_eq!(
        report["evidence"][3],
        json!({
            "origin": "creator-info",
            "endpoint": "POST /v2/post/publish/creator_info/query/",
            "status": 401,
            "code": "scope_not_authorized",
            "message": "The user did not authorize the scope required for completing this request.",
            "log_id": "202611220938120101130062072500FFA2",
            "at": AT + 3,
        })
    );
    let facts = report["facts"].as_array().expect("a list of facts");
    for fact in [
        "pasted=access_token",
        "error_code=scope_not_authorized",
        "granted_video_upload=yes",
    ] {
        assert!(facts.contains(&json!(fact)), "{fact} is not in {facts:?}");
    }
    let diagnosis = session.diagnosis();
    for (list, causes) in [
        ("ruled_out", diagnosis.ruled_out),
        ("not_checked", diagnosis.not_checked),
    ] {
        let told: Vec<&Value> = report[list]
            .as_array()
            .into_iter()
            .flatten()
            .map(|one| &one["cause"])
            .collect();
        let known: Vec<Value> = causes
            .iter()
            .map(|(cause, _)| json!(cause.slug()))
            .collect();
        assert!(!known.is_empty(), "{list}");
        assert_eq!(told, known.iter().collect::<Vec<_>>(), "{list}");
    }
}

#[test]
fn no_name_and_no_data_of_a_reply_is_in_a_report() {
    let report = of(&flagship());
    let all = serde_json::to_string(&report).expect("a report is JSON") + &ticket(&report, None);
    for private in ["Tester", "act.", "example12345", "display_name\":"] {
        assert!(!all.contains(private), "{private} in {all}");
    }
}

#[test]
fn an_open_diagnosis_has_no_verdict_and_a_list() {
    let session = Session::offline(&input::read(&[
        r#"{"error":{"code":"scope_not_authorized"}}"#,
    ]));
    let report = of(&session);
    assert_eq!(report.verdict, None);
    assert!(report.possible.len() > 1, "{:?}", report.possible);
    let text = ticket(&report, None);
    assert!(text.contains("Not decided yet"), "{text}");
    assert!(text.contains("Still possible"), "{text}");
}

#[test]
fn an_example_says_that_it_is_one() {
    let session = flagship();
    let report = Report::new(&session.diagnosis(), session.evidence(), true);
    assert_eq!(
        serde_json::to_value(&report).expect("a report is JSON")["example"],
        json!(true)
    );
    assert!(ticket(&report, None).contains("EXAMPLE"));
    assert!(!ticket(&of(&session), None).contains("EXAMPLE"));
}

#[test]
fn a_call_without_an_answer_is_told_as_such() {
    let mut session = Session::new(&input::read(&[TOKEN]), false);
    session.receive(Probe::UserInfoBasic, AT, Outcome::Fault(Fault::Timeout));
    let report = of(&session);
    assert_eq!(report.verdict, Some("request_timed_out"));
    let text = ticket(&report, None);
    assert!(
        text.contains("GET /v2/user/info/?fields=open_id,display_name, 2026-11-22 09:38:12 UTC, no log id received"),
        "{text}"
    );
}

#[test]
fn the_ticket_is_the_written_one() {
    let link = "https://token-doctor.example/#v=1&r=1&c=000000";
    insta::with_settings!({
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "The ticket of the flagship. After a wanted change: INSTA_UPDATE=always cargo test --no-default-features --test report",
    }, {
        insta::assert_snapshot!("ticket", ticket(&of(&flagship()), Some(link)));
    });
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
        (AT, "2026-11-22 09:38:12 UTC"),
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
