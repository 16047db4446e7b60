//! No part of a pasted token gets into anything but the secret itself.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::shared::words;
use proptest::prelude::*;
use token_doctor::api::{self, Probe};
use token_doctor::evidence::{Outcome, Reply};
use token_doctor::facts::Facts;
use token_doctor::input::{self, Input};
use token_doctor::permalink::{Link, Recalled};
use token_doctor::report::{Report, markdown, ticket};
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
    let probes = session.evidence().iter().filter_map(Recalled::of).collect();
    let link = Link::of(&diagnosis, probes, Some(29_922_338), false).encode();
    let report = Report {
        permalink: Some(link.clone()),
        ..Report::new(session, &diagnosis, false)
    };
    [
        format!("{session:?}"),
        format!("{facts:?}"),
        report.json(),
        ticket(&report, words()),
        markdown(&report, words()),
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
    compare(&read_as(form, token), form, token, twin)
}

/// The same for what was read. All outputs are made of that, so a few tokens go all the way.
fn check_read(form: &str, token: &str, twin: &str) -> Result<(), TestCaseError> {
    if token.bytes().map(usize::from).sum::<usize>() % 256 == 0 {
        return check(form, token, twin);
    }
    let input = input::read(&[&form.replace('@', token)]);
    compare(&format!("{input:?}"), form, token, twin)
}

fn compare(shown: &str, form: &str, token: &str, twin: &str) -> Result<(), TestCaseError> {
    // The twin is long, and nearly no window is shown at all.
    for window in windows(token, "") {
        let leaks = shown.contains(&window) && !twin.contains(&window);
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

static MESSAGE_TWINS: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    let twin = "Example12345Example12345";
    let read = |form: &&'static str| (*form, read_as(form, twin));
    MESSAGES.iter().map(read).collect()
});
static CALL_TWINS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let shown = |probe: &Probe| shown_of(&answered(TWIN, *probe));
    Probe::ALL.iter().map(shown).collect()
});

#[test]
fn a_call_that_repeats_its_token_is_shown_without_it() {
    let token = "act.Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0!9876.q1";
    for (probe, twin) in Probe::ALL.iter().zip(CALL_TWINS.iter()) {
        compare(&shown_of(&answered(token, *probe)), "a call", token, twin).expect("no leak");
    }
}

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

/// Messages and lines that hold a secret, `@`, that has no prefix or none that is readable.
const MESSAGES: &[&str] = &[
    r#"{"error":"invalid_request","error_description":"Code verifier or code challenge is invalid: @","log_id":"2022"}"#,
    r#"{"token":"@","error":{"code":"weird_x","message":"bad token @"}}"#,
    r#"{"error":{"code":"access_token_invalid","message":"@","log_id":"@"}}"#,
    r#"{"data":{"status":"FAILED","fail_reason":"@"},"error":{"code":"ok"}}"#,
    r#"{"error":"@","error_description":"x"}"#,
    "token=@  access_token_invalid",
    "@ access_token_invalid",
    "2026-11-22 scope_not_authorized password=@",
    "scope_not_authorized x-api-key: @, retry",
    "invalid_grant: the secret @ is wrong",
    "https://example.com/callback?error=access_denied&error_description=@",
];

/// Fails where the outputs hold a part of the secret.
#[track_caller]
fn hides(form: &str, secret: &str, twin: &str) {
    let shown = read_as(form, secret);
    let clean = read_as(form, twin);
    for window in windows(secret, &clean) {
        assert!(!shown.contains(&window), "{window} in {form}: {shown}");
    }
}

#[test]
fn secrets_that_only_their_shape_gives_away_are_not_shown() {
    for secret in [
        "dBjftJeZ4CVPmB92K27uhbUJU1p1rwW1gFWFOEjXkpq",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJodW50ZXIyUGFzczl4In0.dBjftJeZ4CVPmB92K27uhbUJU1p1rwW1",
        "Zq7xW2mK9pL4vB8nR3tY6cD1",
        "act%2EZq7xW2mK9pL4vB8nR3tY6cD1",
        "act%2eZq7xW2mK9pL4vB8nR3tY6cD1%219876.q1",
        "JBSWY3DPEHPK3PXPGEZDGNBV",
        "sk-proj-Ab1Cd2Ef3Gh4Ij5Kl6",
    ] {
        for form in MESSAGES {
            hides(form, secret, "Example12345Example12345");
        }
    }
}

#[test]
fn short_secrets_that_their_name_gives_away_are_not_shown() {
    for form in [
        "password=@ scope_not_authorized",
        "password: \"@\" scope_not_authorized",
        "scope_not_authorized for {'api_key': '@'}, key @",
        "passwd=@&x=1 scope_not_authorized",
        "invalid_client: app_secret=@",
        "access_token_invalid authorization: @",
        "invalid_grant (code @)",
        "invalid_grant code=@",
    ] {
        hides(form, "fV8kLm2Qx9", "[removed]");
    }
    hides(
        "DB_PASSWORD=@ invalid_grant",
        "correcthorsebattery",
        "[removed]",
    );
    hides(
        "token=@ invalid_grant",
        "abC1+dEf2/gHi3+jKl4==",
        "[removed]",
    );
}

#[test]
fn what_a_developer_needs_to_read_is_shown() {
    for form in [
        "access_token_invalid at /v2/post/publish/creator_info/query/",
        "scope_not_authorized log_id=202206221854370101130062072500FFA2",
        "scope_not_authorized token: access_token_invalid",
        "scope_not_authorized publish_id v_pub_url~v2-1.7123456789012345678",
        "access_token_invalid, request 723f24d7-e717-40f8-a2b6-cb8464cd23b4",
        "access_token_invalid, see https://developers.tiktok.com/doc/tiktok-api-v2-error-handling",
        "access_token_invalid token = response.data.access_token",
        "invalid_grant at https%3A%2F%2Fexample.com%2Fauth%2Fcallback",
        "invalid_client error code 10003",
    ] {
        let seen = format!("{:?}", input::read(&[form]).evidence);
        assert!(seen.contains(form), "{form}: {seen}");
    }
}

/// A long word of letters and digits, as other services make them.
fn long_word() -> impl Strategy<Value = String> {
    "[A-Z][a-z][0-9][A-Za-z0-9]{17,40}"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_part_of_a_token_is_shown(token in token(), at in 0..FORMS.len()) {
        let (form, twin) = &TWINS[at];
        check_read(form, &token, twin)?;
    }

    #[test]
    fn no_part_of_a_named_token_without_a_prefix_is_shown(
        token in plain_token(),
        at in any::<prop::sample::Index>(),
    ) {
        let (form, twin) = at.get(&PLAIN_TWINS);
        check_read(form, &token, twin)?;
    }

    #[test]
    fn no_part_of_a_long_word_is_shown(word in long_word(), at in 0..MESSAGES.len()) {
        let (form, twin) = &MESSAGE_TWINS[at];
        check_read(form, &word, twin)?;
    }

    #[test]
    fn any_text_is_read(text in "\\PC*|.*") {
        let _ = input::read(&[&text]);
    }

    #[test]
    fn any_text_around_a_token_is_read(before in "\\PC{0,20}", behind in ".{0,20}", at in 0..FORMS.len()) {
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

proptest! {
    // A whole session each.
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_call_that_repeats_the_token_does_not_show_it(token in token(), probe in 0..Probe::ALL.len()) {
        let session = answered(&token, Probe::ALL[probe]);
        let shown = format!("{session:?}");
        compare(&shown, "a call", &token, &CALL_TWINS[probe])?;
    }
}

/// A session in which a call repeats its token.
fn answered(token: &str, probe: Probe) -> Session {
    let mut session = Session::new(&input::read(&[token]), true);
    let body = FORMS[12].replace('@', token);
    session.receive(
        probe,
        1_795_340_292,
        Outcome::Reply(Reply {
            status: Some(401),
            body: api::read(&body),
            retry_after: None,
        }),
    );
    session
}

fn behind_only(paste: &str) -> String {
    paste.chars().rev().collect()
}
