//! A diagnosis runs as promised: which calls, in which order, which questions, and where it ends.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "sessions/again.rs"]
mod again;
#[path = "sessions/healthy.rs"]
mod healthy;
#[path = "sessions/likely.rs"]
mod likely;
#[path = "sessions/proof.rs"]
mod proof;
#[path = "sessions/quoted.rs"]
mod quoted;
#[path = "sessions/remarks.rs"]
mod remarks;
#[path = "sessions/reports.rs"]
mod reports;
#[path = "sessions/score.rs"]
mod score;
#[path = "sessions/side_by_side.rs"]
mod side_by_side;
#[path = "sessions/unknown.rs"]
mod unknown;
#[path = "tree/ways.rs"]
mod ways;

use token_doctor::api::{self, Probe};
use token_doctor::evidence::{Fault, Outcome, Reply};
use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::input;
use token_doctor::session::{Diagnosis, Next, Session};

const TOKEN: &str = "act.example12345Example12345Example!4567.va";
const OK: &str = r#"{"data":{},"error":{"code":"ok","message":"","log_id":"2022"}}"#;
const NO_SCOPE: &str = r#"{"error":{"code":"scope_not_authorized","message":"","log_id":"2022"}}"#;
const NO_TOKEN: &str = r#"{"error":{"code":"access_token_invalid","message":"","log_id":"2022"}}"#;
const NO_POST: &str = r#"{"error":{"code":"invalid_publish_id","message":"","log_id":"2022"}}"#;
const CREATOR: &str = r#"{"data":{"privacy_level_options":["PUBLIC_TO_EVERYONE","MUTUAL_FOLLOW_FRIENDS","SELF_ONLY"]},"error":{"code":"ok"}}"#;

fn with_token(extra: bool) -> Session {
    Session::new(&input::read(&[TOKEN]), extra)
}

fn reply(status: u16, body: &str) -> Outcome {
    Outcome::Reply(Reply {
        status: Some(status),
        body: api::read(body),
        retry_after: None,
    })
}

/// A token that may do everything.
fn all_well(probe: Probe) -> Outcome {
    match probe {
        Probe::CreatorInfo => reply(200, CREATOR),
        Probe::PostStatus => reply(400, NO_POST),
        Probe::UserInfoBasic | Probe::UserInfoProfile | Probe::UserInfoStats | Probe::VideoList => {
            reply(200, OK)
        }
    }
}

/// Sends what the session wants to send; gives the calls in order.
fn sent(session: &mut Session, answers: impl Fn(Probe) -> Outcome) -> Vec<Probe> {
    let mut sent = Vec::new();
    while let Next::Send(probe) = session.next() {
        assert!(!sent.contains(&probe), "{} is sent twice", probe.id());
        session.receive(probe, 1_795_340_292, answers(probe));
        sent.push(probe);
    }
    sent
}

/// Answers every question with the first answer; gives the questions in order.
fn told(session: &mut Session, answer: impl Fn(Question) -> Option<Answer>) -> Vec<Question> {
    let mut told = Vec::new();
    while let Next::Ask(question) = session.next() {
        assert!(
            !told.contains(&question),
            "{} is asked twice",
            question.id()
        );
        session.answer(question, answer(question));
        told.push(question);
    }
    told
}

fn first(question: Question) -> Option<Answer> {
    question.answers().next()
}

fn answer(question: Question, id: &str) -> Answer {
    question.answer(id).expect("an answer of that question")
}

const USUAL: &[Probe] = &[
    Probe::UserInfoBasic,
    Probe::UserInfoProfile,
    Probe::UserInfoStats,
    Probe::CreatorInfo,
];

#[test]
fn the_calls_go_out_in_order_and_once() {
    assert_eq!(sent(&mut with_token(false), all_well), USUAL);
}

#[test]
fn the_extra_calls_go_out_only_where_they_are_ticked() {
    assert_eq!(sent(&mut with_token(true), all_well), Probe::ALL);
    let usual: Vec<Probe> = Probe::ALL
        .iter()
        .copied()
        .filter(|p| !p.is_extra())
        .collect();
    assert_eq!(usual, USUAL);
}

#[test]
fn a_missing_scope_does_not_end_the_calls() {
    let missing = |_| reply(401, NO_SCOPE);
    assert_eq!(sent(&mut with_token(false), missing), USUAL);
}

#[test]
fn a_refused_token_ends_the_calls() {
    for (at, last) in USUAL.iter().enumerate() {
        let answers = |probe| {
            if probe == *last {
                reply(401, NO_TOKEN)
            } else {
                all_well(probe)
            }
        };
        let sent = sent(&mut with_token(true), answers);
        assert_eq!(sent, &USUAL[..=at], "{}", last.id());
    }
}

#[test]
fn a_fault_on_the_way_ends_the_calls_and_says_nothing_about_the_token() {
    let html = "<!doctype html><html><head><title>x</title></head></html>";
    let faults = [
        (Outcome::Fault(Fault::Offline), "device_offline"),
        (Outcome::Fault(Fault::Timeout), "request_timed_out"),
        (Outcome::Fault(Fault::TooLarge), "answer_not_json"),
        (reply(200, html), "proxy_missing"),
        (reply(404, html), "proxy_missing"),
        (reply(502, html), "proxy_cannot_reach_tiktok"),
        (reply(503, ""), "proxy_cannot_reach_tiktok"),
        (reply(200, "{\"data\":{\"us"), "answer_cut_off"),
        (reply(200, "hello"), "answer_not_json"),
    ];
    for (turn, (fault, cause)) in faults.into_iter().enumerate() {
        let at = turn % USUAL.len();
        let mut session = with_token(true);
        let answers = |probe| {
            if probe == USUAL[at] {
                fault.clone()
            } else {
                all_well(probe)
            }
        };
        // A proxy that let an earlier call through is not missing.
        let cause = if at > 0 && cause == "proxy_missing" {
            "answer_not_json"
        } else {
            cause
        };
        assert_eq!(sent(&mut session, answers), &USUAL[..=at], "{fault:?}");
        let verdict = session.diagnosis().verdict.map(|found| found.cause.slug());
        assert_eq!(verdict, Some(cause), "{fault:?} at {}", USUAL[at].id());
    }
}

#[test]
fn nothing_goes_out_without_a_token() {
    for paste in [
        "",
        "hello",
        NO_SCOPE,
        "rft.example12345Example12345Example!4567.va",
        "clt.example12345Example12345Example!4567.va",
        "0123456789abcdef0123456789abcdef",
        "act.example123",
        "https://example.com/callback?code=aBcDeFgHiJkLmNoPqRsT*3!5678.e1",
    ] {
        let mut session = Session::new(&input::read(&[paste]), true);
        assert_eq!(sent(&mut session, all_well), [], "{paste}");
    }
    assert_eq!(
        sent(&mut Session::offline(&input::read(&[TOKEN])), all_well),
        []
    );
}

#[test]
fn nothing_goes_out_once_the_token_is_gone() {
    let mut session = with_token(true);
    session.receive(Probe::UserInfoBasic, 0, reply(200, OK));
    session.end_sending();
    assert_eq!(sent(&mut session, all_well), []);
}

/// The scope of direct posts is missing, everything else is well.
fn no_publish(probe: Probe) -> Outcome {
    match probe {
        Probe::CreatorInfo => reply(401, NO_SCOPE),
        probe => all_well(probe),
    }
}

fn verdict(session: &Session) -> Option<(&'static str, &'static str)> {
    let found = session.diagnosis().verdict?;
    Some((found.cause.slug(), found.confidence.id()))
}

#[test]
fn the_calls_of_a_token_name_what_it_lacks() {
    let mut session = with_token(true);
    sent(&mut session, no_publish);
    assert_eq!(
        verdict(&session),
        Some(("posting_scope_mismatch", "probable"))
    );
}

#[test]
fn without_the_extra_calls_one_question_decides() {
    let mut session = with_token(false);
    sent(&mut session, no_publish);
    let upload = Question::GrantedVideoUpload;
    assert_eq!(session.next(), Next::Ask(upload));
    session.answer(upload, Some(answer(upload, "yes")));
    assert_eq!(session.next(), Next::Show);
    assert_eq!(
        verdict(&session),
        Some(("posting_scope_mismatch", "certain"))
    );
}

#[test]
fn a_token_that_may_do_everything_is_said_to_work() {
    let mut session = with_token(true);
    sent(&mut session, all_well);
    for (question, id) in [
        (Question::FailingStage, "nothing_fails"),
        (Question::Symptom, "none_of_these"),
        (Question::Audited, "yes"),
    ] {
        session.answer(question, Some(answer(question, id)));
    }
    assert_eq!(
        verdict(&session),
        Some(("everything_probed_works", "probable"))
    );
}

#[test]
fn every_question_can_be_answered_and_has_an_end() {
    for paste in [
        "",
        "hello",
        NO_SCOPE,
        "{\"error\":\"invalid_request\"}",
        "please correct: scope",
    ] {
        let mut session = Session::offline(&input::read(&[paste]));
        let asked = told(&mut session, first);
        assert!(asked.len() <= 8, "{paste}: {}", asked.len());
        let found = session.diagnosis();
        assert!(!found.possible.is_empty(), "{paste}");
        for question in asked {
            let origin = token_doctor::facts::Origin::Person;
            assert!(
                question.comes_from(origin),
                "{} is no person's",
                question.id()
            );
        }
    }
}

#[test]
fn who_knows_nothing_is_asked_at_most_eight_times_and_gets_a_list() {
    for paste in ["", "hello", NO_SCOPE, TOKEN] {
        let mut session = Session::offline(&input::read(&[paste]));
        let asked = told(&mut session, |_| None);
        assert!((1..=8).contains(&asked.len()), "{paste}: {}", asked.len());
        let found = session.diagnosis();
        assert_eq!(found.verdict, None, "{paste}");
        assert!(found.possible.len() > 1, "{paste}");
    }
}

#[test]
fn an_answer_only_narrows() {
    let mut session = Session::offline(&input::read(&[NO_SCOPE]));
    let mut before = session.diagnosis().possible.len();
    while let Next::Ask(question) = session.next() {
        session.answer(question, first(question));
        let after = session.diagnosis().possible.len();
        assert!(after <= before, "{}: {before} to {after}", question.id());
        before = after;
    }
}

#[test]
fn not_knowing_is_no_fact() {
    let mut session = Session::offline(&input::read(&[NO_SCOPE]));
    let before = session.diagnosis();
    let Next::Ask(question) = session.next() else {
        panic!("a missing scope leaves a question");
    };
    session.answer(question, None);
    assert_eq!(session.diagnosis(), before);
    assert_ne!(session.next(), Next::Ask(question));
}

#[test]
fn an_answer_taken_back_is_asked_again_and_the_later_ones_stay() {
    let mut session = Session::offline(&input::read(&[NO_SCOPE]));
    let asked = told(&mut session, first);
    assert!(asked.len() >= 2, "{asked:?}");
    let all = session.facts();
    for question in &asked {
        session.take_back(*question);
        assert_eq!(session.facts(), all.without(*question), "{}", question.id());
        session.answer(*question, first(*question));
        assert_eq!(session.facts(), all, "{}", question.id());
    }
    session.take_back(asked[0]);
    assert_eq!(session.next(), Next::Ask(asked[0]));
}

#[test]
fn an_answer_given_again_replaces_the_first() {
    let mut session = Session::offline(&input::read(&[NO_SCOPE]));
    for id in ["profile_read", "video_list"] {
        session.answer(
            Question::FailingStage,
            Some(answer(Question::FailingStage, id)),
        );
    }
    assert_eq!(session.answers().len(), 1);
    assert_eq!(
        session.facts().get(Question::FailingStage).map(Answer::id),
        Some("video_list")
    );
}

#[test]
fn a_reply_outranks_the_person() {
    let mut session = Session::offline(&input::read(&[NO_SCOPE]));
    session.answer(Question::ErrorCode, Some(answer(Question::ErrorCode, "ok")));
    let code = session.facts().get(Question::ErrorCode).map(Answer::id);
    assert_eq!(code, Some("scope_not_authorized"));
}

#[test]
fn the_same_facts_lead_to_the_same_diagnosis() {
    let learned: Vec<Answer> = {
        let mut session = Session::offline(&input::read(&[NO_SCOPE]));
        told(&mut session, first);
        session.facts().known().collect()
    };
    let of = |order: &[Answer]| {
        let facts = order.iter().copied().fold(Facts::default(), Facts::with);
        let found = Diagnosis::new(&facts, order, &[]);
        (found.verdict, found.possible, found.trail)
    };
    let reversed: Vec<Answer> = learned.iter().rev().copied().collect();
    assert_eq!(of(&learned), of(&reversed));
    assert_eq!(of(&learned), of(&learned));
}

#[test]
fn the_order_of_the_answers_does_not_matter() {
    let mut forwards = Session::offline(&input::read(&[NO_SCOPE]));
    let asked = told(&mut forwards, first);
    let mut backwards = Session::offline(&input::read(&[NO_SCOPE]));
    for question in asked.iter().rev() {
        backwards.answer(*question, first(*question));
    }
    assert_eq!(forwards.facts(), backwards.facts());
    assert_eq!(forwards.diagnosis().verdict, backwards.diagnosis().verdict);
    assert_eq!(
        forwards.diagnosis().possible,
        backwards.diagnosis().possible
    );
}

#[test]
fn possible_ruled_out_and_not_checked_are_all_causes_once() {
    for paste in [NO_SCOPE, NO_TOKEN, "hello", ""] {
        let mut session = Session::offline(&input::read(&[paste]));
        told(&mut session, first);
        let found = session.diagnosis();
        let mut all: Vec<&str> = found.possible.iter().map(|one| one.cause.slug()).collect();
        let others = found.ruled_out.iter().chain(&found.not_checked);
        all.extend(others.map(|(cause, _)| cause.slug()));
        all.sort_unstable();
        let mut causes: Vec<&str> = token_doctor::cause::Cause::ALL
            .iter()
            .map(|cause| cause.slug())
            .collect();
        causes.sort_unstable();
        assert_eq!(all, causes, "{paste}");
    }
}
