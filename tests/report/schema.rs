//! `docs/report.schema.json` takes every report that the page makes, and nothing else.

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::{Value, json};
use token_doctor::api::Probe;
use token_doctor::evidence::{Fault, Outcome};
use token_doctor::example::AT;
use token_doctor::input;
use token_doctor::session::Session;

use crate::json::value;
use crate::made::{EXAMPLES, TOKEN, flagship, of};

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
