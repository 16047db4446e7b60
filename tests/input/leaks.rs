//! No part of a pasted token gets into anything but the secret itself.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use token_doctor::api::{self, Probe};
use token_doctor::evidence::{Outcome, Reply};
use token_doctor::facts::Facts;
use token_doctor::input::{self, Input};
use token_doctor::permalink::{Link, Probed};
use token_doctor::report::{Report, ticket};
use token_doctor::session::{Diagnosis, Session};

/// Pastes that hold a token, `@`, with the replies and logs that can repeat it.
const FORMS: &[&str] = &[
    "@",
    " \"@\"\n",
    "Bearer @",
    "Authorization: Bearer @",
    "TIKTOK_ACCESS_TOKEN=@",
    "TIKTOK_ACCESS_TOKEN=@\nTIKTOK_REFRESH_TOKEN=r@\nTIKTOK_CLIENT_SECRET=0123456789abcdef0123456789abcdef",
    "curl -X POST 'https://open.tiktokapis.com/v2/post/publish/creator_info/query/' \\\n  -H 'Authorization: Bearer @'",
    "curl https://open.tiktokapis.com/v2/user/info/?access_token=@&fields=open_id",
    r#"{"access_token":"@","expires_in":86400,"scope":"user.info.basic","refresh_token":"r@"}"#,
    "{\n  \"access_token\": \"@\",\n  \"scope\": \"user.info.basic\"\n}",
    "{'access_token': '@', 'scope': 'user.info.basic'}",
    r#"{"data":{"access_token":"@","error_code":0},"message":"success"}"#,
    r#"{"data":{"access_token":"@"},"error":{"code":"access_token_invalid","message":"@ is bad","log_id":"2022"}}"#,
    r#"{"error":{"code":"access_token_invalid","message":"The token @, is invalid. Bearer @"}}"#,
    r#"{"error":"invalid token @","error_description":"@"}"#,
    r#"{"error":{"code":"@","message":"x","log_id":"@"},"@":"@"}"#,
    r#"{"error":{"code":"ok"},"data":{"fail_reason":"@","status":"FAILED","publish_id":"@"}}"#,
    r#"{"level":"error","msg":"{\"error\":{\"code\":\"access_token_invalid\",\"message\":\"@\"}}"}"#,
    "2026-11-22 ERROR access_token_invalid for access_token=@ (log_id 202206221854370101130062072500FFA2)",
    "scope_not_authorized: headers={'Authorization': 'Bearer @'}",
    "https://example.com/callback?error=access_denied&error_description=@&state=@",
    "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&state=@&access_token=@",
    "HTTP/1.1 401 Unauthorized\r\nAuthorization: Bearer @\r\n\r\n{\"error\":{\"code\":\"access_token_invalid\",\"message\":\"@\"}}",
    "<!doctype html><html><head><title>@</title></head><body>@</body></html>",
    "please correct: scope @",
    "{\"access_token\":\"@",
    "@ @ @",
    "act.@@",
];

/// A token in the form of TikTok's samples.
fn token() -> impl Strategy<Value = String> {
    "[A-Za-z0-9]{30,60}![0-9]{4}\\.[a-z0-9]{2}".prop_map(|body| format!("act.{body}"))
}

/// A token without a prefix, which only its name gives away.
fn plain_token() -> impl Strategy<Value = String> {
    "[A-Za-z0-9]{40,70}"
}

/// All that could be shown, sent on or kept: the input, the facts, the report, the ticket, the link.
fn outputs(input: &Input) -> String {
    format!("{input:?}\n") + &shown_of(&Session::offline(input))
}

fn shown_of(session: &Session) -> String {
    let facts = session.facts();
    // The facts are closed words, so that one path of them stands for all diagnoses.
    let diagnosis = Diagnosis::new(&closed(facts), &[], &[]);
    let report = Report::new(&diagnosis, session.evidence(), false);
    let probes = session.evidence().iter().filter_map(Probed::of).collect();
    let link = Link::of(&diagnosis, probes, 29_922_338, false).encode();
    [
        format!("{session:?}"),
        format!("{facts:?}"),
        serde_json::to_string(&report).expect("a report is JSON"),
        ticket(&report, Some(&link)),
        link,
    ]
    .join("\n")
}

/// The facts and the first answer to each question that they leave open.
fn closed(mut facts: Facts) -> Facts {
    while let Err(question) = token_doctor::tree::decide(&facts) {
        let first = question.answers().next().expect("a question has answers");
        facts = facts.with(first);
    }
    facts
}

/// The 6-character windows of a text that are not in its harmless twin.
fn windows(text: &str, twin: &str) -> BTreeSet<String> {
    let bytes: Vec<char> = text.chars().collect();
    let all = bytes
        .windows(6)
        .map(|window| window.iter().collect::<String>());
    all.filter(|window| !twin.contains(window.as_str()))
        .collect()
}

/// Fails where the outputs for a token hold a part of it that those for another do not hold.
fn check(form: &str, token: &str, twin: &str) -> Result<(), TestCaseError> {
    let shown = read_as(form, token);
    for window in windows(token, twin) {
        let leaks = shown.contains(&window);
        prop_assert!(!leaks, "{window} of {token} in {form}: {shown}");
    }
    Ok(())
}

fn read_as(form: &str, token: &str) -> String {
    outputs(&input::read(&[&form.replace('@', token)]))
}

/// TikTok's sample of a token.
const TWIN: &str = "act.example12345Example12345Example!4567.va";

/// A token of no known form.
const PLAIN_TWIN: &str = "Example12345Example12345Example12345Example12345";

/// Every form with what it gives for a token that is no secret.
fn forms(twin: &str) -> Vec<(&'static str, String)> {
    FORMS
        .iter()
        .map(|form| (*form, read_as(form, twin)))
        .collect()
}

/// Forms in which a name says that what follows is a token.
fn named_forms() -> Vec<(&'static str, String)> {
    let named = ["access_token\":\"@\"", "TOKEN=@", "Bearer @"];
    let mut forms = forms(PLAIN_TWIN);
    forms.retain(|(form, _)| named.iter().any(|name| form.contains(name)));
    forms
}

/// What the outputs of any token hold beside the token is no leak, and a leak is one.
#[test]
fn the_windows_find_a_leak() {
    assert_eq!(windows("act.ab", "nothing").len(), 1);
    assert_eq!(windows("act.abc", "act.ab").len(), 1);
    assert!(windows("act.", "").is_empty());
}

#[test]
fn every_form_is_read_as_something() {
    for form in FORMS {
        let input = input::read(&[&form.replace('@', TWIN)]);
        assert!(
            !input.forms.is_empty() || !input.refused.is_empty(),
            "{form}"
        );
    }
}

static TWINS: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| forms(TWIN));
static PLAIN_TWINS: LazyLock<Vec<(&str, String)>> = LazyLock::new(named_forms);

#[test]
fn no_part_of_these_tokens_is_shown_in_any_form() {
    for token in [
        "act.Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0!9876.q1",
        "act.0000000000000000000!0000.00",
    ] {
        for (form, twin) in TWINS.iter() {
            check(form, token, twin).expect(form);
        }
    }
    for (form, twin) in PLAIN_TWINS.iter() {
        check(form, "Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0Pp9Oo8Nn7Mm6", twin).expect(form);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_part_of_a_token_is_shown(token in token(), at in 0..FORMS.len()) {
        let (form, twin) = &TWINS[at];
        check(form, &token, twin)?;
    }

    #[test]
    fn no_part_of_a_named_token_without_a_prefix_is_shown(
        token in plain_token(),
        at in any::<prop::sample::Index>(),
    ) {
        let (form, twin) = at.get(&PLAIN_TWINS);
        check(form, &token, twin)?;
    }

    #[test]
    fn a_call_that_repeats_the_token_does_not_show_it(token in token(), probe in 0..Probe::ALL.len()) {
        let answered = |token: &str| {
            let input = input::read(&[token]);
            let body = FORMS[12].replace('@', token);
            let mut session = Session::new(&input, true);
            session.receive(Probe::ALL[probe], 1_795_340_292, Outcome::Reply(Reply {
                status: Some(401),
                body: api::read(&body),
                retry_after: None,
            }));
            shown_of(&session)
        };
        let shown = answered(&token);
        for window in windows(&token, &answered(TWIN)) {
            prop_assert!(!shown.contains(&window), "{} in {}", window, shown);
        }
    }

    #[test]
    fn any_text_is_read(text in "\\PC*|.*") {
        let _ = input::read(&[&text]);
    }

    #[test]
    fn any_text_around_a_token_is_read(before in "\\PC{0,40}", behind in ".{0,40}", at in 0..FORMS.len()) {
        let paste = before + &FORMS[at].replace('@', TWIN) + &behind;
        let _ = input::read(&[&paste, &behind_only(&paste)]);
    }

    #[test]
    fn any_cut_of_a_paste_is_read(at in 0..FORMS.len(), cut in any::<prop::sample::Index>()) {
        let paste = FORMS[at].replace('@', TWIN);
        let end = cut.index(paste.len() + 1);
        let input = input::read(&[&paste[..end], &paste[end..]]);
        let _ = Session::offline(&input).facts();
    }
}

fn behind_only(paste: &str) -> String {
    paste.chars().rev().collect()
}
