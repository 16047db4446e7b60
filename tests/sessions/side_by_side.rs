//! The calls of a run go out together, and nothing depends on which is answered first.

use proptest::prelude::*;
use token_doctor::api::Probe;
use token_doctor::cause::Cause;
use token_doctor::evidence::{Channel, Fault, Outcome};
use token_doctor::example::{AT, Example};
use token_doctor::facts::{Answer, Question};
use token_doctor::input;
use token_doctor::permalink::{Link, Recalled};
use token_doctor::session::{Diagnosis, Next, Progress, Session, Station, Unsent};

use crate::shared::{example, examples};
use crate::{NO_SCOPE, NO_TOKEN, OK, TOKEN, USUAL, all_well, reply, with_token};

const HTML: &str = "<!doctype html><html><head><title>x</title></head></html>";
const LIMITED: &str = r#"{"error":{"code":"rate_limit_exceeded","message":"","log_id":"2022"}}"#;

/// One run: what was pasted, and what each call is answered.
#[derive(Clone, Debug)]
struct Run {
    pastes: Vec<String>,
    extra: bool,
    outcomes: Vec<Outcome>,
}

impl Run {
    fn recorded(example: &Example) -> Self {
        let outcome = |probe: &Probe| {
            example
                .outcome(*probe)
                .unwrap_or(Outcome::Fault(Fault::Offline))
        };
        Self {
            pastes: example.pastes.clone(),
            extra: example.extra(),
            outcomes: Probe::ALL.iter().map(outcome).collect(),
        }
    }

    fn outcome(&self, probe: Probe) -> Outcome {
        self.outcomes[probe as usize].clone()
    }

    /// The session with all wanted calls under way.
    fn begun(&self) -> Session {
        let pastes: Vec<&str> = self.pastes.iter().map(String::as_str).collect();
        let mut session = Session::new(&input::read(&pastes), self.extra);
        for probe in session.to_send() {
            session.begin(probe);
        }
        session
    }

    /// The session after the answers came in that order. What was concluded on the way has to stand.
    #[track_caller]
    fn answered(&self, order: &[Probe]) -> Session {
        let mut session = self.begun();
        let mut on_the_way = Vec::new();
        for probe in order {
            session.receive(*probe, AT, self.outcome(*probe));
            assert_eq!(session.to_send(), [], "{order:?}: {self:?}");
            let verdict = session.diagnosis().verdict.map(|found| found.cause);
            on_the_way.push((verdict, session.is_settled().then(|| session.next())));
        }
        let found = session.diagnosis().verdict.map(|found| found.cause);
        for (verdict, next) in on_the_way {
            assert!(
                verdict.is_none() || verdict == found,
                "{verdict:?}, then {found:?}: {self:?}"
            );
            assert!(
                next.is_none_or(|next| next == session.next()),
                "{next:?}: {self:?}"
            );
        }
        session
    }
}

/// All that follows from a session.
#[derive(Debug, PartialEq)]
struct Concluded {
    next: Next,
    diagnosis: Diagnosis,
    learned: Vec<Answer>,
    proof: Vec<Station>,
    link: String,
    calls: Vec<Channel>,
    unsent: Vec<Option<Unsent>>,
}

impl Concluded {
    fn of(session: &Session) -> Self {
        let diagnosis = session.diagnosis();
        let probes = session.evidence().iter().filter_map(Recalled::of).collect();
        Self {
            next: session.next(),
            link: Link::of(&diagnosis, probes, None, false).encode(),
            diagnosis,
            learned: session.learned(),
            proof: session.proof(),
            calls: session.evidence().iter().map(|seen| seen.origin).collect(),
            unsent: Probe::ALL
                .iter()
                .map(|probe| session.unsent(*probe))
                .collect(),
        }
    }
}

/// Every order of these.
fn orders(probes: &[Probe]) -> Vec<Vec<Probe>> {
    if probes.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for first in probes {
        let others: Vec<Probe> = probes
            .iter()
            .copied()
            .filter(|probe| probe != first)
            .collect();
        all.extend(
            orders(&others)
                .into_iter()
                .map(|rest| [&[*first], &rest[..]].concat()),
        );
    }
    all
}

/// Plays every order of arrival; each comes to the same.
#[track_caller]
fn any_order_is_the_same(run: &Run) -> Session {
    let sent = run.begun().in_flight().to_vec();
    let usual = run.answered(&sent);
    let concluded = Concluded::of(&usual);
    for order in orders(&sent) {
        assert_eq!(Concluded::of(&run.answered(&order)), concluded, "{order:?}");
    }
    usual
}

#[test]
fn what_is_wanted_goes_out_at_once() {
    assert_eq!(with_token(false).to_send(), USUAL);
    assert_eq!(with_token(true).to_send(), Probe::ALL);
    assert_eq!(Session::offline(&input::read(&[TOKEN])).to_send(), []);
    let mut session = with_token(false);
    for probe in session.to_send() {
        session.begin(probe);
        session.begin(probe);
    }
    assert_eq!(session.in_flight(), USUAL);
    assert_eq!(session.to_send(), []);
    assert_eq!(session.next(), Next::Wait);
    assert!(!session.is_settled());
}

#[test]
fn every_example_ends_the_same_in_every_order() {
    for example in examples() {
        let run = Run::recorded(example);
        let mut session = any_order_is_the_same(&run);
        let played = example.play();
        for (question, answer) in played.answers() {
            session.answer(*question, *answer);
        }
        session.end_sending();
        assert_eq!(
            session.diagnosis(),
            played.diagnosis(),
            "{}",
            example.cause.slug()
        );
        assert_eq!(
            session.evidence(),
            played.evidence(),
            "{}",
            example.cause.slug()
        );
    }
}

/// Nobody has to wait for the other calls to be asked how old the token is.
#[test]
fn a_refused_token_settles_it_while_calls_are_under_way() {
    for probe in USUAL {
        let mut session = with_token(true);
        for probe in USUAL {
            session.begin(*probe);
        }
        session.receive(*probe, AT, reply(401, NO_TOKEN));
        assert_eq!(session.to_send(), [], "nothing more is sent");
        assert!(session.is_settled());
        assert_eq!(session.next(), Next::Ask(Question::TokenAge));
        assert_eq!(session.unsent(Probe::VideoList), Some(Unsent::Spared));
        assert_eq!(session.progress(Probe::VideoList), Progress::Skipped);
    }
}

/// A limit, a fault or a missing scope may be outdone by what is still to come.
#[test]
fn nothing_else_is_concluded_while_calls_are_under_way() {
    let outcomes = [
        reply(429, LIMITED),
        reply(401, NO_SCOPE),
        reply(200, HTML),
        reply(200, OK),
        Outcome::Fault(Fault::Timeout),
    ];
    for outcome in outcomes {
        let mut session = with_token(false);
        for probe in USUAL {
            session.begin(*probe);
        }
        session.receive(Probe::CreatorInfo, AT, outcome.clone());
        assert_eq!(session.next(), Next::Wait, "{outcome:?}");
        assert_eq!(session.diagnosis().verdict, None, "{outcome:?}");
        assert!(!session.is_healthy());
    }
}

/// What TikTok says to one call counts although another was lost; so does a proxy that is there.
#[test]
fn calls_that_ran_together_are_read_together() {
    let run = |special: Probe, outcome: &Outcome, others: &Outcome| {
        let of = |probe: &Probe| {
            if *probe == special {
                outcome.clone()
            } else {
                others.clone()
            }
        };
        let run = Run {
            pastes: vec![TOKEN.to_owned()],
            extra: false,
            outcomes: Probe::ALL.iter().map(of).collect(),
        };
        any_order_is_the_same(&run).diagnosis().possible[0].cause
    };
    let timeout = Outcome::Fault(Fault::Timeout);
    for probe in USUAL {
        let first = run(*probe, &reply(401, NO_TOKEN), &timeout);
        assert_eq!(first, Cause::TokenExpired);
        let first = run(*probe, &timeout, &reply(200, OK));
        assert_eq!(first, Cause::RequestTimedOut);
        let first = run(*probe, &reply(200, HTML), &reply(200, OK));
        assert_eq!(first, Cause::AnswerNotJson);
        let first = run(*probe, &reply(429, LIMITED), &reply(401, NO_TOKEN));
        assert_eq!(first, Cause::TokenExpired);
    }
}

#[test]
fn a_call_under_way_is_running_and_one_that_was_sent_is_not_spared() {
    let mut session = with_token(false);
    assert_eq!(session.progress(Probe::CreatorInfo), Progress::Waiting);
    assert_eq!(session.unsent(Probe::CreatorInfo), None, "it will be");
    for probe in USUAL {
        session.begin(*probe);
    }
    assert_eq!(session.progress(Probe::CreatorInfo), Progress::Running);
    for probe in USUAL {
        assert_eq!(session.unsent(*probe), None);
    }
    assert_eq!(session.unsent(Probe::VideoList), Some(Unsent::NotAsked));
    session.receive(Probe::UserInfoBasic, AT, reply(200, OK));
    session.end_sending();
    assert_eq!(session.in_flight(), []);
    assert_eq!(session.unsent(Probe::UserInfoBasic), None);
    assert_eq!(session.unsent(Probe::CreatorInfo), Some(Unsent::Stopped));
    assert_eq!(session.progress(Probe::CreatorInfo), Progress::Skipped);
}

/// With one call after the other each is final, as no other is under way.
#[test]
fn one_after_the_other_comes_to_the_same() {
    let mut session = with_token(true);
    while let Next::Send(probe) = session.next() {
        session.receive(probe, AT, all_well(probe));
    }
    let run = Run {
        pastes: vec![TOKEN.to_owned()],
        extra: true,
        outcomes: Probe::ALL.iter().map(|probe| all_well(*probe)).collect(),
    };
    assert_eq!(
        Concluded::of(&run.answered(Probe::ALL)),
        Concluded::of(&session)
    );
}

/// What the calls of the examples were answered, and what else may come back.
fn any_outcome() -> impl Strategy<Value = Outcome> {
    let mut all: Vec<Outcome> = examples()
        .iter()
        .flat_map(|example| example.calls.iter().map(|(_, outcome)| outcome.clone()))
        .collect();
    all.extend(Fault::ALL.iter().map(|fault| Outcome::Fault(*fault)));
    all.push(reply(400, crate::NO_POST));
    all.push(reply(404, HTML));
    proptest::sample::select(all)
}

/// Any text beside a token, any answers, in any order.
fn any_run() -> impl Strategy<Value = (Run, Vec<Probe>)> {
    let mut pastes: Vec<Vec<String>> = examples().iter().map(|one| one.pastes.clone()).collect();
    pastes.push(Vec::new());
    let outcomes = proptest::collection::vec(any_outcome(), Probe::ALL.len());
    let parts = (proptest::sample::select(pastes), any::<bool>(), outcomes);
    (parts, Just(Probe::ALL.to_vec()).prop_shuffle()).prop_map(
        |((mut pastes, extra, outcomes), order)| {
            pastes.push(TOKEN.to_owned());
            let run = Run {
                pastes,
                extra,
                outcomes,
            };
            (run, order)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_run_ends_the_same_in_any_order((run, order) in any_run()) {
        let sent = run.begun().in_flight().to_vec();
        let order: Vec<Probe> = order.into_iter().filter(|probe| sent.contains(probe)).collect();
        let (one, other) = (run.answered(&sent), run.answered(&order));
        prop_assert_eq!(Concluded::of(&one), Concluded::of(&other));
    }
}

/// The examples of the calls are played as the page sends them.
#[test]
fn an_example_has_an_answer_to_every_call_that_goes_out() {
    let session = example(Cause::TokenExpired).play();
    for probe in USUAL {
        assert_eq!(session.progress(*probe), Progress::Refused);
    }
}
