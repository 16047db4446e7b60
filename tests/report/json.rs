//! The JSON report holds the whole diagnosis and no more, and `docs/report.schema.json` takes every report
//! that the page makes, and nothing else.

use boon::{Compiler, SchemaIndex, Schemas};
use proptest::prelude::*;
use serde_json::{Value, json};
use token_doctor::api::Probe;
use token_doctor::api::json::Json;
use token_doctor::cause::Cause;
use token_doctor::evidence::{Fault, Outcome};
use token_doctor::example::AT;
use token_doctor::input;
use token_doctor::permalink::RULESET;
use token_doctor::report::COMMIT;
use token_doctor::session::Session;

use crate::made::{EXAMPLES, LINK, TOKEN, flagship, of, reply};
use crate::shared::example;

/// The report, read by a reader that is not ours.
pub fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[test]
fn the_report_holds_the_whole_diagnosis() {
    let session = flagship();
    let report = value(&of(&session, false).json());
    assert_eq!(report["format"], 1);
    assert_eq!(
        report["application"],
        json!({ "name": "token-doctor", "commit": COMMIT })
    );
    assert_eq!(report["ruleset"], json!(RULESET));
    assert_eq!(report["example"], json!(false));
    assert_eq!(report["made_at"], json!(AT + 60));
    assert_eq!(report["permalink"], LINK);
    let found =
        json!({ "cause": "posting_scope_mismatch", "confidence": "certain", "outcome": "failed" });
    assert_eq!(report["verdict"], found);
    assert_eq!(report["possible"], json!([found]));
    assert_eq!(
        report["evidence"][3],
        json!({
            "origin": "creator-info",
            "endpoint": "POST /v2/post/publish/creator_info/query/",
            "at": AT + 3,
            "fault": null,
            "status": 401,
            "retry_after": null,
            "body": "answer",
            "code": "scope_not_authorized",
            "message": "The user did not authorize the scope required for completing this request.",
            "log_id": "202611220938120101130062072500FFA2",
            "data": {},
        })
    );
    for list in ["facts", "rests_on"] {
        for fact in [
            "pasted=access_token",
            "error_code=scope_not_authorized",
            "granted_video_upload=yes",
        ] {
            assert!(
                report[list]
                    .as_array()
                    .is_some_and(|facts| facts.contains(&json!(fact))),
                "{fact} is not in {list}"
            );
        }
    }
    let diagnosis = session.diagnosis();
    for (list, outcome, causes) in [
        ("ruled_out", "passed", diagnosis.ruled_out),
        ("not_checked", "untested", diagnosis.not_checked),
    ] {
        let known: Vec<Value> = causes
            .iter()
            .map(|(cause, answer)| {
                let because = format!("{}={}", answer.question().id(), answer.id());
                json!({ "cause": cause.slug(), "because": because, "outcome": outcome })
            })
            .collect();
        assert!(!known.is_empty(), "{list}");
        assert_eq!(report[list], json!(known), "{list}");
    }
}

#[test]
fn every_cause_is_in_it_once_with_an_outcome() {
    for (cause, _, report) in EXAMPLES.iter() {
        let report = value(&report.json());
        let lists = ["possible", "ruled_out", "not_checked"]
            .map(|list| report[list].as_array().expect("a list"));
        let mut named: Vec<&str> = lists
            .into_iter()
            .flatten()
            .filter_map(|one| one["cause"].as_str())
            .collect();
        named.sort_unstable();
        let mut all: Vec<&str> = Cause::ALL.iter().map(|cause| cause.slug()).collect();
        all.sort_unstable();
        assert_eq!(named, all, "{}", cause.slug());
    }
}

/// The outcomes of the six calls, in their order.
fn calls(session: &Session) -> Vec<String> {
    let report = value(&of(session, false).json());
    let checks = report["checks"].as_array().expect("a list");
    let outcome = |check: &Value| check["outcome"].as_str().expect("a word").to_owned();
    assert_eq!(checks.len(), Probe::ALL.len());
    checks.iter().map(outcome).collect()
}

#[test]
fn the_calls_have_outcomes_in_the_words_of_earl() {
    assert_eq!(
        calls(&flagship()),
        [
            "passed", "passed", "passed", "failed", "untested", "untested"
        ]
    );
    let nothing_to_call_with = Session::offline(&input::read(&["invalid_grant"]));
    assert_eq!(calls(&nothing_to_call_with), ["inapplicable"; 6]);
    let mut late = Session::new(&input::read(&[TOKEN]), false);
    assert_eq!(calls(&late), ["untested"; 6]);
    late.receive(Probe::UserInfoBasic, AT, Outcome::Fault(Fault::Timeout));
    assert_eq!(
        calls(&late),
        [
            "cantTell", "untested", "untested", "untested", "untested", "untested"
        ]
    );
}

#[test]
fn a_verdict_that_all_is_well_is_passed_and_an_open_one_cannot_tell() {
    for (cause, outcome) in [
        (Cause::EverythingProbedWorks, "passed"),
        (Cause::TokenExpired, "failed"),
    ] {
        let example = example(cause);
        let report = value(&of(&example.play(), true).json());
        assert_eq!(report["verdict"]["outcome"], outcome, "{}", cause.slug());
    }
    let open = Session::offline(&input::read(&[
        r#"{"error":{"code":"scope_not_authorized"}}"#,
    ]));
    let report = value(&of(&open, false).json());
    assert_eq!(report["verdict"], Value::Null);
    let possible = report["possible"].as_array().expect("a list");
    assert!(possible.len() > 1);
    assert!(
        possible.iter().all(|one| one["outcome"] == "cantTell"),
        "{possible:#?}"
    );
}

#[test]
fn of_the_data_only_what_is_not_personal_stays() {
    let mut session = Session::new(&input::read(&[TOKEN]), false);
    session.receive(
        Probe::CreatorInfo,
        AT,
        reply(
            200,
            r#"{"data":{"creator_avatar_url":"https://example.com/a.jpeg","creator_username":"tester_name","creator_nickname":"Tester","open_id":"-000Tester","display_name":"Tester","username":"tester_name","privacy_level_options":["PUBLIC_TO_EVERYONE","MUTUAL_FOLLOW_FRIENDS","words with spaces","SELF_ONLY"],"comment_disabled":false,"duet_disabled":true,"stitch_disabled":true,"max_video_post_duration_sec":600,"status":{"name":"Tester"},"fail_reason":"https://example.com/tester"},"error":{"code":"ok","message":""}}"#,
        ),
    );
    let json = of(&session, false).json();
    assert_eq!(
        value(&json)["evidence"][0]["data"],
        json!({
            "privacy_level_options": ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"],
            "comment_disabled": false,
            "duet_disabled": true,
            "stitch_disabled": true,
            "max_video_post_duration_sec": 600,
        })
    );
    for personal in ["Tester", "tester", "-000", "example.com"] {
        assert!(!json.contains(personal), "{personal} in {json}");
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<u32>().prop_map(|number| Json::Number(number.to_string())),
        any::<String>().prop_map(Json::Text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let fields = proptest::collection::vec((any::<String>(), inner.clone()), 0..6);
        prop_oneof![
            proptest::collection::vec(inner, 0..6).prop_map(Json::List),
            fields.prop_map(Json::Object),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn what_is_written_is_json_and_is_read_as_it_was(json in any_json()) {
        let text = json.written();
        prop_assert!(serde_json::from_str::<Value>(&text).is_ok(), "{}", text);
        let read = token_doctor::api::json::parse(&text).map(|parsed| parsed.value);
        prop_assert_eq!(read, Some(json));
    }
}

struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn published() -> Self {
        let schema = value(include_str!("../../docs/report.schema.json"));
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler
            .add_resource("report.schema.json", schema)
            .expect("a name is free");
        let index = compiler.compile("report.schema.json", &mut schemas);
        let index = index.unwrap_or_else(|error| panic!("{error:#}"));
        Self { schemas, index }
    }

    fn takes(&self, report: &Value) -> bool {
        self.schemas.validate(report, self.index).is_ok()
    }

    #[track_caller]
    fn must_take(&self, report: &Value) {
        if let Err(error) = self.schemas.validate(report, self.index) {
            panic!("{error:#}\n{report:#}");
        }
    }
}

#[test]
fn it_takes_the_report_of_every_example() {
    let schema = Schema::published();
    for (_, _, report) in EXAMPLES.iter() {
        schema.must_take(&value(&report.json()));
    }
}

#[test]
fn it_takes_a_report_without_time_address_and_answer() {
    let schema = Schema::published();
    for fault in [
        Fault::Offline,
        Fault::Timeout,
        Fault::NoConnection,
        Fault::TooLarge,
    ] {
        let mut session = Session::new(&input::read(&[TOKEN]), false);
        session.receive(Probe::UserInfoBasic, AT, Outcome::Fault(fault));
        let mut report = of(&session, false);
        (report.made_at, report.permalink) = (None, None);
        schema.must_take(&value(&report.json()));
    }
    let nothing = of(&Session::offline(&input::read(&[])), false);
    schema.must_take(&value(&nothing.json()));
}

#[test]
fn it_refuses_every_field_too_many_or_too_few() {
    let schema = Schema::published();
    let report = value(&of(&flagship(), false).json());
    let mut objects = Vec::new();
    pointers(&report, String::new(), &mut objects);
    let mut tried = 0;
    for pointer in objects {
        let fields: Vec<String> = match report.pointer(&pointer) {
            Some(Value::Object(fields)) => fields.keys().cloned().collect(),
            _ => continue,
        };
        let mut changed = report.clone();
        changed.pointer_mut(&pointer).expect("it is there")["token"] = json!("x");
        assert!(!schema.takes(&changed), "a field more in {pointer:?}");
        // TikTok sends some fields of the data, or none.
        for field in fields.iter().filter(|_| !pointer.ends_with("/data")) {
            let mut changed = report.clone();
            let object = changed.pointer_mut(&pointer).and_then(Value::as_object_mut);
            object.expect("an object").remove(field);
            assert!(!schema.takes(&changed), "{pointer}/{field} is left out");
            tried += 1;
        }
    }
    assert!(tried > 150, "{tried}");
}

/// The pointers to all objects; of long lists the first twenty items stand for the rest.
fn pointers(value: &Value, here: String, all: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                pointers(inner, format!("{here}/{name}"), all);
            }
            all.push(here);
        }
        Value::Array(items) => {
            for (at, inner) in items.iter().enumerate().take(20) {
                pointers(inner, format!("{here}/{at}"), all);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn it_refuses_values_of_another_form() {
    let schema = Schema::published();
    let report = value(&of(&flagship(), false).json());
    for (pointer, wrong) in [
        ("/format", json!(2)),
        ("/format", json!("1")),
        ("/application/name", json!("other")),
        ("/application/commit", json!("main; rm")),
        ("/ruleset", json!(0)),
        ("/ruleset", json!(1.5)),
        ("/example", json!("yes")),
        ("/made_at", json!(-1)),
        ("/made_at", json!("2026-11-22")),
        ("/permalink", json!("javascript:alert(1)")),
        ("/verdict", json!("posting_scope_mismatch")),
        ("/verdict/outcome", json!("untested")),
        ("/verdict/confidence", json!("sure")),
        ("/possible", json!([])),
        ("/possible/0/cause", json!("No Slug")),
        ("/ruled_out/0/outcome", json!("failed")),
        ("/ruled_out/0/because", json!("because I say so")),
        ("/not_checked/0/outcome", json!("passed")),
        ("/checks/0/check", json!("user-info")),
        ("/checks/0/outcome", json!("refused")),
        ("/checks", json!([])),
        ("/facts/0", json!("pasted")),
        (
            "/facts",
            json!(["pasted=access_token", "pasted=access_token"]),
        ),
        ("/rests_on", json!({})),
        ("/evidence/0/origin", json!("somewhere")),
        ("/evidence/0/endpoint", json!("DELETE /v2/user/info/")),
        ("/evidence/0/fault", json!("timeout")),
        ("/evidence/0/body", json!("xml")),
        ("/evidence/0/body", Value::Null),
        ("/evidence/0/status", json!("200")),
        ("/evidence/0/retry_after", json!(301)),
        ("/evidence/0/code", json!("two words")),
        ("/evidence/0/message", json!("x".repeat(501))),
        ("/evidence/0/log_id", json!("with-sign")),
        ("/evidence/0/data/status", json!("words with spaces")),
        ("/evidence/0/data/status", json!({ "name": "x" })),
        ("/evidence/0/data/status", json!([["x"]])),
    ] {
        let mut changed = report.clone();
        match (
            changed.pointer_mut(pointer),
            pointer.strip_suffix("/status"),
        ) {
            (Some(value), _) => *value = wrong.clone(),
            (None, Some(data)) => {
                changed.pointer_mut(data).expect("it is there")["status"] = wrong.clone();
            }
            (None, None) => panic!("no {pointer}"),
        }
        assert!(!schema.takes(&changed), "{pointer} may be {wrong}");
    }
    schema.must_take(&report);
}
