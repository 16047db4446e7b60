//! A token that passes ends the diagnosis, and one door stays open to whom something fails all the same.

use token_doctor::api::Probe;
use token_doctor::cause::{Cause, Confidence};
use token_doctor::evidence::{Fault, Outcome};
use token_doctor::explore;
use token_doctor::facts::{Answer, FailingStage, PostMode, Question};
use token_doctor::input;
use token_doctor::permalink::{Link, Recalled, Then};
use token_doctor::report::{Report, read, ticket};
use token_doctor::session::{Diagnosis, Next, Session};

use crate::shared::{example, lead, title, words};
use crate::{NO_SCOPE, OK, TOKEN, all_well, reply, sent, verdict, with_token};

const STAGE: Question = Question::FailingStage;

/// The calls of a token that may do everything, beside what else was pasted.
fn passed(beside: &[&str], extra: bool) -> Session {
    let pastes = [&[TOKEN], beside].concat();
    let mut session = Session::new(&input::read(&pastes), extra);
    sent(&mut session, all_well);
    session.end_sending();
    session
}

#[track_caller]
fn is_healthy(session: &Session) {
    assert!(session.is_healthy());
    assert_eq!(
        verdict(session),
        Some(("everything_probed_works", "probable"))
    );
    assert_eq!(session.next(), Next::Show);
}

#[test]
fn a_token_that_passes_has_its_verdict_at_once() {
    for extra in [false, true] {
        let session = passed(&[], extra);
        is_healthy(&session);
        assert_eq!(session.door(), Some(STAGE));
        assert_eq!(session.answers(), []);
    }
    let recorded = example(Cause::EverythingProbedWorks).play();
    is_healthy(&recorded);
    assert_eq!(recorded.door(), Some(STAGE));
}

/// Every cause stays where it stood; only the verdict comes first, and only it is more than possible.
#[test]
fn the_other_causes_stay_possible() {
    let session = passed(&[], false);
    let found = session.diagnosis();
    let mut before = explore::possible(&session.facts());
    before.sort_by_key(|one| one.cause != Cause::EverythingProbedWorks);
    let causes =
        |all: &[explore::Candidate]| -> Vec<Cause> { all.iter().map(|one| one.cause).collect() };
    assert_eq!(causes(&found.possible), causes(&before));
    assert!(before.len() > 30, "{}", before.len());
    let sure = |one: &explore::Candidate| one.confidence == Confidence::Possible;
    assert!(found.possible[1..].iter().all(sure));
    assert_eq!(found.possible[0].confidence, Confidence::Probable);
}

/// As if the verdict had never been there: the facts decide, and they know of no door.
#[test]
fn with_an_answer_the_tree_goes_on() {
    let healthy = passed(&[], false);
    for answer in STAGE.answers() {
        let mut session = passed(&[], false);
        session.answer(STAGE, Some(answer));
        assert!(!session.is_healthy(), "{}", answer.id());
        assert_eq!(session.door(), None, "{}", answer.id());
        let found = session.diagnosis();
        assert_eq!(
            found.verdict.is_some(),
            found.possible.len() == 1,
            "{}",
            answer.id()
        );
        let next = explore::next_question(&session.facts(), &[]);
        assert!(
            next.is_some() || session.next() == Next::Show,
            "{}",
            answer.id()
        );
        session.take_back(STAGE);
        is_healthy(&session);
        assert_eq!(session.diagnosis(), healthy.diagnosis(), "{}", answer.id());
    }
}

/// The order of the answers does not matter, so what was told behind the door may still stand.
#[test]
fn an_answer_taken_back_closes_the_door_unless_another_speaks_of_a_failure() {
    let mut session = passed(&[], false);
    session.answer(STAGE, Some(FailingStage::PostInit.into()));
    session.answer(Question::PostMode, Some(PostMode::DirectPost.into()));
    session.take_back(STAGE);
    is_healthy(&session);
    let limited = Question::ErrorCode.answer("rate_limit_exceeded");
    session.answer(Question::ErrorCode, limited);
    assert!(!session.is_healthy());
    assert_eq!(session.next(), Next::Ask(STAGE));
}

#[test]
fn who_does_not_know_is_left_in_peace() {
    let mut session = passed(&[], false);
    let before = session.diagnosis();
    session.answer(STAGE, None);
    is_healthy(&session);
    assert_eq!(session.diagnosis(), before);
    assert_eq!(session.door(), None);
    session.take_back(STAGE);
    assert_eq!(session.door(), Some(STAGE));
}

#[test]
fn what_says_nothing_of_a_failure_leaves_it_healthy() {
    let granted = r#"{"scope":"user.info.basic,user.info.profile,user.info.stats,video.publish","expires_in":86400,"token_type":"Bearer"}"#;
    for beside in [granted, OK, "hello"] {
        is_healthy(&passed(&[beside], false));
    }
}

#[test]
fn what_speaks_of_a_failure_keeps_it_from_being_healthy() {
    for beside in [
        NO_SCOPE,
        "please correct: redirect_uri",
        "curl -X POST https://open.tiktokapis.com/v2/post/publish/video/init/",
        r#"{"data":{"status":"FAILED","fail_reason":"picture_size_check_failed"},"error":{"code":"ok"}}"#,
    ] {
        let session = passed(&[beside], false);
        assert!(!session.is_healthy(), "{beside}");
        assert_eq!(session.door(), None, "{beside}");
    }
}

#[test]
fn a_call_that_does_not_pass_keeps_it_from_being_healthy() {
    let outcomes = [
        reply(401, NO_SCOPE),
        reply(429, r#"{"error":{"code":"rate_limit_exceeded"}}"#),
        Outcome::Fault(Fault::Timeout),
    ];
    for outcome in outcomes {
        for refused in Probe::ALL {
            let mut session = with_token(true);
            sent(&mut session, |probe| {
                if probe == *refused {
                    outcome.clone()
                } else {
                    all_well(probe)
                }
            });
            assert!(!session.is_healthy(), "{}: {outcome:?}", refused.id());
        }
    }
}

/// Nothing can be said of the calls that were not made.
#[test]
fn a_check_that_was_stopped_is_not_healthy() {
    let mut session = with_token(false);
    for probe in [Probe::UserInfoBasic, Probe::UserInfoProfile] {
        session.receive(probe, 0, all_well(probe));
    }
    session.end_sending();
    assert!(!session.is_healthy());
    assert!(matches!(session.next(), Next::Ask(_)));
}

#[test]
fn without_calls_of_its_own_nothing_is_healthy() {
    for pastes in [&[][..], &[OK], &[TOKEN], &[TOKEN, OK]] {
        let session = Session::offline(&input::read(pastes));
        assert!(!session.is_healthy(), "{pastes:?}");
        assert_eq!(session.door(), None, "{pastes:?}");
    }
}

#[test]
fn a_link_and_a_report_say_the_same() {
    let session = passed(&[], false);
    let found = session.diagnosis();
    let probes = session.evidence().iter().filter_map(Recalled::of).collect();
    let link = Link::of(&found, probes, None, false);
    let named: Vec<Cause> = link.known_causes().collect();
    assert_eq!(named, [Cause::EverythingProbedWorks]);
    let report = Report::new(&session, &found, false);
    let saved = read(&report.json()).expect("a report").session;
    for opened in [link.session(), saved] {
        let again = opened.diagnosis();
        assert_eq!(
            (again.verdict, &again.possible),
            (found.verdict, &found.possible)
        );
        assert_eq!(Then::of(&link, &again), None);
        assert_eq!(opened.door(), None, "nothing is asked of a claim");
    }
}

/// Nothing fails, so no other cause has failed, and the text for support names none.
#[test]
fn a_report_of_it_names_no_other_cause_as_a_failure() {
    let session = passed(&[], false);
    let report = Report::new(&session, &session.diagnosis(), false);
    assert!(
        !report.json().contains(r#""outcome": "failed""#),
        "{}",
        report.json()
    );
    let text = ticket(&report, words());
    assert!(
        text.contains(&title(Cause::EverythingProbedWorks)),
        "{text}"
    );
    assert!(
        !text.contains(&lead(token_doctor::phrase::report::OTHERS)),
        "{text}"
    );
}

/// Whether the verdict stands is read from the facts alone.
#[test]
fn the_same_facts_are_as_healthy() {
    let facts = passed(&[], false).facts();
    let learned: Vec<Answer> = facts.known().collect();
    let cause = |found: &Diagnosis| found.verdict.map(|one| one.cause);
    let found = Diagnosis::new(&facts, &learned, &[]);
    assert_eq!(cause(&found), Some(Cause::EverythingProbedWorks));
    let found = Diagnosis::new(&facts.without(Question::Checks), &learned, &[]);
    assert_eq!(cause(&found), None);
}
