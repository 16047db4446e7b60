//! The reader of JSON agrees with serde_json on what is JSON, and takes everything else.

use proptest::prelude::*;
use serde_json::Value;
use token_doctor::api;
use token_doctor::api::json::{Json, parse};
use token_doctor::input;

/// The same value as the forgiving reader gives it.
fn expected(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => Json::Number(number.to_string()),
        Value::String(text) => Json::Text(text.clone()),
        Value::Array(items) => Json::List(items.iter().map(expected).collect()),
        Value::Object(fields) => Json::Object(
            fields
                .iter()
                .map(|(name, value)| (name.clone(), expected(value)))
                .collect(),
        ),
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
        "[\\\\\"'/\u{0}-\u{1f}\u{1f600}-\u{1f64f}]*".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(".*", inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

#[track_caller]
fn check(text: &str, expected: &Json) {
    let parsed = parse(text).unwrap_or_else(|| panic!("no value begins in {text:?}"));
    assert_eq!(&parsed.value, expected, "{text}");
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn object(fields: &[(&str, Json)]) -> Json {
    Json::Object(
        fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
    )
}

#[test]
fn what_is_not_quite_json_is_read_as_it_is_meant() {
    check(
        "{'a': None, 'b': True, 'c': False}",
        &object(&[
            ("a", Json::Null),
            ("b", Json::Bool(true)),
            ("c", Json::Bool(false)),
        ]),
    );
    check(
        "{a: 'b', c: d_e}",
        &object(&[("a", text("b")), ("c", text("d_e"))]),
    );
    check(
        "[1,,2,]",
        &Json::List(vec![Json::Number("1".into()), Json::Number("2".into())]),
    );
    check("1e400", &Json::Number("1e400".into()));
    check(
        "123456789012345678901234567890",
        &Json::Number("123456789012345678901234567890".into()),
    );
    check("NaN", &Json::Null);
    check(r#""\ud83d\ude00""#, &text("😀"));
    check(r#""\ud83d""#, &text("\u{fffd}"));
    check(r#""\ude00x""#, &text("\u{fffd}x"));
    check(r#""\ud83d\u0041""#, &text("\u{fffd}A"));
    check(r#""\u00zz""#, &text("\u{fffd}00zz"));
    check(r#""\b\f\/\"\\""#, &text("\u{8}\u{c}/\"\\"));
}

#[test]
fn of_two_equal_names_the_last_counts() {
    let parsed = parse(r#"{"code":"a","code":"b"}"#).expect("an object");
    assert_eq!(parsed.value.get("code"), Some(&text("b")));
}

#[test]
fn what_stands_behind_a_value_is_left() {
    let parsed = parse("{\"a\":1} and more").expect("an object");
    assert_eq!((parsed.complete, parsed.rest), (true, " and more"));
    assert_eq!(parse("  "), None);
    assert_eq!(parse("=1"), None);
}

#[test]
fn a_bomb_of_brackets_is_defused() {
    for bracket in ["[", "{", "{\"a\":", "[{", "[[],", "{\"a\":{},\"b\":"] {
        let bomb = bracket.repeat(100_000);
        let parsed = parse(&bomb).expect("an open bracket begins a value");
        assert!(!parsed.complete, "{bracket}");
        let _ = api::read(&bomb);
        let _ = input::read(&[&bomb]);
    }
    let closed = "[".repeat(100_000) + &"]".repeat(100_000);
    assert!(parse(&closed).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn json_is_read_as_serde_json_reads_it(value in any_json(), pretty in any::<bool>()) {
        let text = if pretty { format!("{value:#}") } else { value.to_string() };
        let parsed = parse(&text).expect("JSON is a value");
        prop_assert!(parsed.complete);
        prop_assert_eq!(parsed.rest, "");
        prop_assert_eq!(parsed.value, expected(&value));
    }

    #[test]
    fn a_cut_object_is_incomplete(value in any_json(), at in any::<prop::sample::Index>()) {
        let text = serde_json::json!({ "a": value }).to_string();
        // The brace at the start is a boundary, so that there always is one.
        let cut = at.index(text.len() - 1) + 1;
        let end = (1..=cut).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(1);
        let parsed = parse(&text[..end]).expect("an open brace begins an object");
        prop_assert!(!parsed.complete, "{}", &text[..end]);
    }

    #[test]
    fn any_text_is_taken(text in "\\PC*|.*|[\\[\\]{}\",:'\\\\u0-9a-f ]*") {
        if let Some(parsed) = parse(&text) {
            prop_assert!(text.ends_with(parsed.rest));
            prop_assert!(parsed.rest.len() < text.len());
        }
        let _ = api::read(&text);
    }
}
