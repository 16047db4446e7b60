//! Words in somebody's text, and answers that contradict each other, make nothing certain.

use token_doctor::cause::Confidence;
use token_doctor::facts::Question;
use token_doctor::input;
use token_doctor::session::{Next, Session};

const TOKEN_ANSWER: &str = r#"{"open_id":"-000exampleOpenId","scope":"user.info.basic,video.upload","access_token":"REMOVED","expires_in":86400,"refresh_token":"REMOVED","token_type":"Bearer"}"#;

fn refusal(code: &str) -> String {
    [
        r#"{"data":{},"error":{"code":""#,
        code,
        r#"","message":"","log_id":"202206221854370101130062072500FFA2"}}"#,
    ]
    .concat()
}

fn session(pastes: &[&str]) -> Session {
    Session::offline(&input::read(pastes))
}

fn is_certain(pastes: &[&str]) -> bool {
    let verdict = session(pastes).diagnosis().verdict;
    verdict.is_some_and(|verdict| verdict.confidence == Confidence::Certain)
}

#[test]
fn a_code_that_somebody_speaks_of_is_not_certain() {
    for text in [
        "How do I handle spam_risk_too_many_posts?",
        "Before I had url_ownership_unverified but fixed it",
        "not rate_limit_exceeded",
        "case \"app_version_check_failed\":",
        "if (error.code === 'url_ownership_unverified') {",
        "- fix: retry on rate_limit_exceeded",
        "PASS tiktok > handles reached_active_user_cap",
        "The daily upload cap from the API is reached for the current user.",
    ] {
        assert!(!is_certain(&[text]), "{text}");
    }
}

#[test]
fn an_answer_that_any_server_could_give_is_not_certain() {
    for text in [
        r#"{"error":{"code":"rate_limit_exceeded","message":"Too many requests to Buffer API"}}"#,
        r#"{"error":"unsupported_grant_type","error_description":"grant_type is missing"}"#,
        "https://example.com/callback?error=server_error&state=a1b2c3",
        r#"{"error":"server_error"}"#,
    ] {
        assert!(!is_certain(&[text]), "{text}");
    }
}

#[test]
fn the_same_code_in_an_answer_is_certain() {
    for text in [
        refusal("url_ownership_unverified"),
        ["ERROR tiktok: ", &refusal("url_ownership_unverified")].concat(),
        "url_ownership_unverified (log_id 202206221854370101130062072500FFA2)".to_owned(),
    ] {
        assert!(is_certain(&[&text]), "{text}");
    }
}

#[test]
fn answers_that_contradict_each_other_make_nothing_certain() {
    let (one, other) = (
        refusal("url_ownership_unverified"),
        refusal("rate_limit_exceeded"),
    );
    assert!(!is_certain(&[&one, &other]));
    assert!(!is_certain(&[&other, &one]));
    let exchange = r#"{"error":"invalid_request","error_description":"Redirect_uri is not matched with the uri when requesting code.","log_id":"202206221854370101130062072500FFA2"}"#;
    assert!(is_certain(&[exchange]));
    assert!(!is_certain(&[exchange, TOKEN_ANSWER]));
}

#[test]
fn a_wrong_token_in_the_header_explains_a_refused_token_only() {
    let header = "curl https://open.tiktokapis.com/v2/user/info/?fields=open_id -H 'Authorization: Bearer null'\n";
    let with = |code: &str| [header, &refusal(code)].concat();
    let first = |text: &str| session(&[text]).diagnosis().possible[0].cause.slug();
    assert_eq!(
        first(&with("access_token_invalid")),
        "token_damaged_or_missing"
    );
    assert_eq!(first(&with("rate_limit_exceeded")), "rate_limit_hit");
}

#[test]
fn what_the_paste_tells_is_not_asked() {
    let refused = refusal("scope_not_authorized");
    let mut session = session(&[&refused, TOKEN_ANSWER]);
    let mut asked = Vec::new();
    while let Next::Ask(question) = session.next() {
        asked.push(question);
        session.answer(question, None);
    }
    for question in [Question::ScopeListSource, Question::GrantedVideoUpload] {
        assert!(!asked.contains(&question), "{}", question.id());
    }
}
